package dev.hammy.standins.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
          {"name": "markup", "types": ["Keyboard", "Nothing"], "required": false}]}},
       "types": {
         "Keyboard": {"name": "Keyboard", "fields": [
           {"name": "rows", "types": ["Array of Array of Button"], "required": true}]},
         "Nothing": {"name": "Nothing", "fields": []},
         "Button": {"name": "Button", "subtypes": ["Link", "Press"]},
         "Link": {"name": "Link", "fields": [
           {"name": "url", "types": ["String"], "required": true}]},
         "Press": {"name": "Press", "fields": [
           {"name": "data", "types": ["String"], "required": true}]}}}
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
        "{'chat_id': 1, 'markup': {'rows': [[{'url': 'u'}, {'data': 'd'}]]}}"
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
      })
  void aCallOutsideTheDescriptionHasAProblem(String parameters, String problem) throws IOException {
    assertEquals(problem, problems(parameters).get(0));
  }

  @Test
  void withoutADescriptionNothingIsChecked() throws IOException {
    System.setProperty(PublishedApi.FOLDER_PROPERTY, folder.resolve("nowhere").toString());
    assertEquals(List.of(), problems("{'anything': 1}"));
  }
}
