package dev.hammy.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.telegram.ChatMessage.Chat;
import dev.hammy.telegram.ChatMessage.Photo;
import dev.hammy.telegram.ChatMessage.Photos;
import dev.hammy.telegram.Update.Person;
import dev.hammy.telegram.Update.Press;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultReaderTest {
  private static final Person KIM = new Person(42, "en-GB");
  private static final Chat WITH_KIM = new Chat(42, "private");
  private static final Photos NO_PHOTOS = new Photos(null, null);
  private static final String FROM_KIM =
      "\"from\": {\"id\": 42, \"is_bot\": false, \"first_name\": \"Kim\","
          + " \"language_code\": \"en-GB\"}";
  private static final String HERE =
      "\"chat\": {\"id\": 42, \"type\": \"private\", \"first_name\": \"Kim\"}";

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static String asItCame(String json) {
    return new String(bytes(json), StandardCharsets.ISO_8859_1);
  }

  private static Optional<List<Update>> updates(String... updates) {
    return ResultReader.updates(
        asItCame("{\"ok\": true, \"result\": [" + String.join(", ", updates) + "]}"));
  }

  private static Update only(String update) {
    List<Update> read = updates(update).orElseThrow();
    assertEquals(1, read.size());
    return read.get(0);
  }

  private static ChatMessage message(String fields) {
    ChatMessage message =
        only("{\"update_id\": 5, \"message\": {\"message_id\": 7, " + HERE + fields + "}}")
            .message();
    assertNotNull(message);
    return message;
  }

  @Test
  void ofAPressIsReadWhoDidItWhereAndWhatTheButtonCarriesButNotTheBotsOwnWords() {
    Update update =
        only(
            "{\"update_id\": 5, \"callback_query\": {\"id\": \"77\", "
                + FROM_KIM
                + ", \"message\": {\"message_id\": 9, \"from\": {\"id\": 1, \"is_bot\": true}, "
                + HERE
                + ", \"date\": 1, \"text\": \"Where?\", \"reply_markup\": {\"inline_keyboard\":"
                + " [[{\"text\": \"Here\", \"callback_data\": \"x\"}]]}},"
                + " \"chat_instance\": \"1\", \"data\": \"tok:en\"}}");
    ChatMessage where = new ChatMessage(9, WITH_KIM, new Person(1, ""), "", NO_PHOTOS);
    assertEquals(new Update(5, new Press("77", KIM, where, "tok:en"), null), update);
    assertEquals("42", update.chat());
  }

  @Test
  void ofAMessageIsReadWhatWasWrittenByWhom() {
    Update update =
        only(
            "{\"update_id\": 6, \"message\": {\"message_id\": 8, "
                + FROM_KIM
                + ", "
                + HERE
                + ", \"date\": 1, \"text\": \"it hürts \\ud83d\\ude2c\", \"entities\": [{}]}}");
    ChatMessage written = new ChatMessage(8, WITH_KIM, KIM, "it hürts \ud83d\ude2c", NO_PHOTOS);
    assertEquals(new Update(6, null, written), update);
  }

  @Test
  void ofAPhotoTheLargestSizeCounts() {
    String sizes =
        "[{\"file_id\": \"s\", \"file_unique_id\": \"us\", \"width\": 90, \"height\": 9},"
            + " {\"file_id\": \"l\", \"file_unique_id\": \"ul\", \"width\": 900, \"height\": 9},"
            + " {\"file_id\": \"m\", \"file_unique_id\": \"um\", \"width\": 300, \"height\": 9}]";
    Photo largest = new Photo("l", "ul");

    assertEquals(new Photos(largest, null), message(", \"photo\": " + sizes).photos());
    assertEquals(
        new Photos(null, largest),
        message(", \"reply_to_message\": {\"text\": \"x\", \"photo\": " + sizes + "}").photos());
    assertEquals("see", message(", \"caption\": \"see\"").words());
  }

  @Test
  void wordsInAnyScriptAreReadAsTheyWereWritten() {
    String words = "Schmerz – beim Heben, dolor, dói, больно \ud83d\ude2c";
    assertEquals(words, message(", \"text\": \"" + words + "\"").words());
  }

  @Test
  void ofAMessageThatWasSentIsReadWhereItStandsAndWhatItShowsButNotItsWords() {
    String sent =
        "{\"ok\": true, \"result\": {\"message_id\": 7, \"text\": \"Where?\", "
            + HERE
            + ", \"date\": 1, \"reply_to_message\": {\"message_id\": 6, \"photo\": [{\"file_id\":"
            + " \"f\", \"file_unique_id\": \"u\", \"width\": 9}]}, \"reply_markup\": {}}}";
    assertEquals(
        Optional.of(new ChatMessage(7, WITH_KIM, null, "", new Photos(null, new Photo("f", "u")))),
        ResultReader.message(asItCame(sent)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>",
        "{\"ok\": true}",
        "{\"ok\": true, \"result\": true}",
        "{\"ok\": true, \"result\": {\"message_id\": \"no\"}}"
      })
  void anAnswerThatShowsNoMessageIsToldFromOneThatDoes(String answer) {
    assertTrue(ResultReader.message(answer).isEmpty());
  }

  @Test
  void whatAPersonDoesToAChatAsSuchSaysNothing() {
    for (String did : List.of("pinned_message", "chat_background_set", "write_access_allowed")) {
      Update update =
          only(
              "{\"update_id\": 6, \"message\": {\"message_id\": 8, "
                  + HERE
                  + ", \""
                  + did
                  + "\": {\"x\": [1]}}}");
      assertEquals(new Update(6, null, null), update);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"update_id\": 1, \"message\": 7}",
        "{\"update_id\": 1, \"message\": [{}, []]}",
        "{\"update_id\": 1, \"message\": {\"message_id\": \"no\", \"chat\": {\"id\": 4}}}",
        "{\"update_id\": 1, \"message\": {\"message_id\": 99999999999, \"chat\": {\"id\": 4}}}",
        "{\"update_id\": 1, \"message\": {\"message_id\": 1, \"chat\": []}}",
        "{\"update_id\": 1, \"message\": {\"message_id\": 1, \"chat\": {\"id\": {\"x\": 1}}}}",
        "{\"update_id\": 1, \"callback_query\": {\"from\": []}}",
        "{\"update_id\": 1, \"callback_query\": {\"id\": \"1\", \"from\": {\"id\": 4e99}}}",
        "{\"update_id\": 1, \"callback_query\": null, \"new\": {\"a\": [{\"update_id\": 2}]}}"
      })
  void anUpdateOfAnUnknownFormIsReadAsFarAsItGoesAndHoldsUpNoOther(String odd) {
    String usual = "{\"update_id\": 2, \"message\": {\"message_id\": 8, " + HERE + "}}";
    List<Update> read = updates(odd, usual).orElseThrow();

    assertEquals(new Update(1, null, null), read.get(0));
    assertEquals(2, read.get(1).id());
    assertEquals(2, read.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "[]",
        "{}",
        "null",
        "{\"update_id\": \"1\"}",
        "{\"update_id\": 99999999999}",
        "{\"update_id\": 123456789012345678901234567890}"
      })
  void whatHasNoNumberIsPassedOver(String odd) {
    assertEquals(
        List.of(new Update(2, null, null)), updates(odd, "{\"update_id\": 2}").orElseThrow());
    assertTrue(ResultReader.update(bytes(odd)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html>",
        "7",
        "{\"ok\": true}",
        "{\"ok\": false, \"result\": []}",
        "{\"result\": []}",
        "{\"ok\": true, \"result\": {}}",
        "{\"ok\": true, \"result\": [{\"update_id\": 1}"
      })
  void anAnswerWithoutUpdatesIsToldFromOneWithNone(String answer) {
    assertTrue(ResultReader.updates(answer).isEmpty());
    assertEquals(List.of(), ResultReader.updates("{\"ok\":true,\"result\":[]}").get());
  }
}
