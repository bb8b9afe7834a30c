package dev.hammy.standins.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls against a description that has the form of the published one. */
class PublishedInterfaceTest {
  private static final String DESCRIPTION =
      """
      {"openapi": "3.1.0",
       "paths": {
         "/things/{thing_id}": {
           "parameters": [{"name": "thing_id"}],
           "get": {},
           "post": {"requestBody": {"content": {"application/json": {"schema": {"anyOf": [
             {"$ref": "#/components/schemas/Small"}, {"$ref": "#/components/schemas/Large"}]}}}}},
           "patch": {"requestBody": {"content": {"application/json": {"schema":
             {"$ref": "#/components/schemas/Letter"}}}}}},
         "/commands": {
           "put": {"requestBody": {"content": {"application/json": {"schema":
             {"type": "array", "items": {"$ref": "#/components/schemas/Order"}}}}}}}},
       "components": {"schemas": {
         "Small": {"type": "object", "required": ["type", "size"], "properties": {
           "type": {"type": "integer", "enum": [1, 2]},
           "size": {"type": "integer", "maximum": 10}}},
         "Large": {"type": "object", "required": ["type"], "properties": {
           "type": {"type": "integer", "enum": [3]},
           "name": {"type": ["string", "null"], "maxLength": 5}}},
         "Letter": {"type": "object", "properties": {
           "attachments": {"type": "array", "items": {"type": "object", "properties": {
             "id": {"type": "string"}}}}}},
         "Order": {"type": "object", "required": ["name"], "properties": {
           "name": {"type": "string", "minLength": 1},
           "default_member_permissions": {"type": ["integer", "null"]},
           "contexts": {"type": "array", "items": {"type": "integer", "enum": [0, 1]}}}}}}}
      """;

  @TempDir Path folder;

  @BeforeEach
  void describe() throws IOException {
    Files.writeString(folder.resolve("discord-openapi.json"), DESCRIPTION);
    System.setProperty("hammy.api-specs", folder.toString());
  }

  @AfterEach
  void forget() {
    System.clearProperty("hammy.api-specs");
  }

  private static List<String> problems(String method, String path, String body) {
    return PublishedInterface.find()
        .orElseThrow()
        .problems(method, path, Json.read(body.replace('\'', '"')));
  }

  @Test
  void knowsWhichCallsThereAre() {
    PublishedInterface published = PublishedInterface.find().orElseThrow();
    assertTrue(published.has("GET", "/things/7"));
    assertFalse(published.has("DELETE", "/things/7"));
    assertFalse(published.has("GET", "/things/7/parts"));
    assertFalse(published.has("PARAMETERS", "/things/7"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "POST  | {'type': 1, 'size': 10}",
        "POST  | {'type': 3, 'name': 'abcde', 'unheard-of': true}",
        "POST  | {'type': 3, 'name': null}",
        "PATCH | {'attachments': [{'id': '0'}, {'id': 1}]}",
        "GET   | {'anything': 1}"
      })
  void aBodyWithinTheDescriptionHasNoProblem(String method, String body) {
    assertEquals(List.of(), problems(method, "/things/7", body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "POST  | {'type': 1}                      | required property 'size'",
        "POST  | {'type': 2, 'size': 11}          | /size: must have a maximum",
        "POST  | {'type': 3, 'name': 'abcdef'}    | /name: must be at most 5",
        "POST  | {'type': 4}                      | /type: does not have a value in the enumeration",
        "PATCH | {'attachments': [{'id': true}]}  | /attachments/0/id: boolean found",
        "PATCH | {'attachments': {}}              | /attachments: object found"
      })
  void aBodyOutsideTheDescriptionHasAProblem(String method, String body, String problem) {
    String first = problems(method, "/things/7", body).get(0);
    assertTrue(first.contains(problem), first);
  }

  @Test
  void aCommandsNumbersMayComeAsText() {
    String command = "[{'name': 'x', 'contexts': ['0', 1], 'default_member_permissions': '32'}]";
    assertEquals(List.of(), problems("PUT", "/commands", command));
    assertFalse(
        problems("PUT", "/commands", "[{'name': 'x', 'contexts': ['7']}]").isEmpty(),
        "7 is no context");
    assertFalse(
        problems("PUT", "/commands", "[{'name': 'x', 'contexts': ['zero']}]").isEmpty(),
        "a word is no number");
  }

  @Test
  void withoutADescriptionNothingIsChecked() {
    System.setProperty("hammy.api-specs", folder.resolve("nowhere").toString());
    assertTrue(PublishedInterface.find().isEmpty());
  }
}
