package dev.hammy.standins.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
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

/** Calls against a description of the Bot API that has the form of the published one. */
class PublishedApiTest {
  private static final String DESCRIPTION =
      """
      {"methods": {"sendMessage": {"name": "sendMessage", "fields": [
          {"name": "chat_id", "types": ["Integer", "String"], "required": true},
          {"name": "silent", "types": ["Boolean"], "required": false},
          {"name": "text", "types": ["String"], "required": false,
           "description": "The text, 1-5 characters after entities parsing"},
          {"name": "note", "types": ["String"], "required": false,
           "description": "Optional. A note; 0-5 characters. Use it well."},
          {"name": "mood", "types": ["String"], "required": false,
           "description": "Must be one of \\"good\\" (green) or \\"bad\\". If omitted, none."},
          {"name": "limit", "types": ["Integer"], "required": false,
           "description": "Values between 1-100 are accepted. Defaults to 100."},
          {"name": "ids", "types": ["Array of Integer"], "required": false,
           "description": "At most 2 ids can be given."},
          {"name": "press", "types": ["Press"], "required": false},
          {"name": "markup", "types": ["Keyboard", "Nothing"], "required": false}]}},
       "types": {
         "Keyboard": {"name": "Keyboard", "fields": [
           {"name": "rows", "types": ["Array of Array of Button"], "required": true}]},
         "Nothing": {"name": "Nothing", "fields": []},
         "Button": {"name": "Button", "subtypes": ["Link", "Press"]},
         "Link": {"name": "Link", "fields": [
           {"name": "url", "types": ["String"], "required": true}]},
         "Press": {"name": "Press",
           "description": ["Exactly one of the fields other than label, and style must be used."],
           "fields": [
           {"name": "data", "types": ["String"], "required": false, "description": "1-4 bytes"},
           {"name": "game", "types": ["String"], "required": false},
           {"name": "label", "types": ["String"], "required": false}]}}}
      """;

  @TempDir Path folder;

  @BeforeEach
  void describe() throws IOException {
    Files.writeString(folder.resolve("telegram-bot-api.json"), DESCRIPTION);
    System.setProperty(PublishedApi.FOLDER_PROPERTY, folder.toString());
  }

  @AfterEach
  void forget() {
    System.clearProperty(PublishedApi.FOLDER_PROPERTY);
  }

  private static List<String> problems(String parameters) throws IOException {
    return PublishedApi.found()
        .problems("sendmessage", new ObjectMapper().readTree(parameters.replace('\'', '"')));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'chat_id': 1}",
        "{'chat_id': '1', 'silent': true}",
        "{'chat_id': 1, 'markup': {}}",
        "{'chat_id': 1, 'markup': {'rows': [[{'url': 'u'}, {'data': 'd', 'label': 'l'}]]}}",
        "{'chat_id': 1, 'text': '<b>12345</b>', 'note': '12345', 'mood': 'bad'}",
        "{'chat_id': 1, 'limit': 100, 'ids': [1, 2]}"
      })
  void aCallWithinTheDescriptionHasNoProblem(String parameters) throws IOException {
    assertEquals(List.of(), problems(parameters));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                               | sendmessage: 'chat_id' is missing",
        "{'chat_id': 1.5}                 | sendmessage.chat_id: no Integer",
        "{'chat_id': 1, 'silent': 'yes'}  | sendmessage.silent: no Boolean",
        "{'chat_id': 1, 'quiet': true}    | sendmessage.quiet: no such field",
        "{'chat_id': 1, 'markup': []}     | sendmessage.markup: no Keyboard",
        "{'chat_id': 1, 'markup': {'rows': [{}]}}   | sendmessage.markup.rows[]: no array",
        "{'chat_id': 1, 'markup': {'rows': [[{'url': 7}]]}}"
            + " | sendmessage.markup.rows[][].url: no String",
        "{'chat_id': 1, 'note': '123456'}  | sendmessage.note: not 0-5 characters",
        "{'chat_id': 1, 'mood': 'so-so'}   | sendmessage.mood: none of [good, bad]",
        "{'chat_id': 1, 'limit': 101}      | sendmessage.limit: not 1-100",
        "{'chat_id': 1, 'ids': [1, 2, 3]}  | sendmessage.ids: over 2",
      })
  void aCallOutsideTheDescriptionHasAProblem(String parameters, String problem) throws IOException {
    assertEquals(problem, problems(parameters).get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'data': '12345'}           | not 1-4 bytes",
        "{'data': 'ä€'}              | not 1-4 bytes",
        "{'label': 'l'}              | not exactly one field besides [label, style]",
        "{'data': 'd', 'game': 'g'}  | not exactly one field besides [label, style]"
      })
  void aButtonOutsideTheDescriptionHasAProblem(String button, String problem) throws IOException {
    String call = "{'chat_id': 1, 'press': " + button + "}";
    assertTrue(
        problems(call).stream().anyMatch(one -> one.endsWith(problem)), problems(call)::toString);
  }

  @Test
  void aMethodThatIsNotDescribedIsAProblem() throws IOException {
    assertEquals(
        List.of("sendRocket: no such method"),
        PublishedApi.found().problems("sendRocket", new ObjectMapper().readTree("{}")));
  }

  @Test
  void withoutADescriptionNothingIsChecked() throws IOException {
    System.setProperty(PublishedApi.FOLDER_PROPERTY, folder.resolve("nowhere").toString());
    assertEquals(List.of(), problems("{'anything': 1}"));
  }
}
