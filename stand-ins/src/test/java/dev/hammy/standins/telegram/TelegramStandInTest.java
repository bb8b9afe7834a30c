package dev.hammy.standins.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hammy.standins.telegram.TelegramStandIn.PressedButton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stand-in answers as the real server does, and notices what a correct bot would not do. */
class TelegramStandInTest {
  private static final Person KIM = new Person(42, "Kim", "en");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final TelegramStandIn telegram = TelegramStandIn.start();
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    telegram.close();
  }

  private HttpRequest request(String token, String method, String body) {
    URI uri = URI.create(telegram.url() + "/bot" + token + "/" + method);
    return HttpRequest.newBuilder(uri)
        .POST(BodyPublishers.ofString(body.replace('\'', '"')))
        .build();
  }

  private HttpResponse<String> raw(String method, String body)
      throws IOException, InterruptedException {
    return http.send(request(telegram.token(), method, body), BodyHandlers.ofString());
  }

  private JsonNode call(String method, String body) throws IOException, InterruptedException {
    return JSON.readTree(raw(method, body).body());
  }

  private BotMessage sent(String text) throws IOException, InterruptedException {
    telegram.write(KIM, "hello");
    String button = "{'inline_keyboard': [[{'text': 'A', 'callback_data': 'a'}]]}";
    call("sendMessage", "{'chat_id': 42, 'text': '" + text + "', 'reply_markup': " + button + "}");
    return telegram.messages(42).get(0);
  }

  @Test
  void anotherTokenIsUnauthorized() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(request("9:other", "getMe", ""), BodyHandlers.ofString());

    assertEquals(401, answer.statusCode());
    assertEquals("Unauthorized", JSON.readTree(answer.body()).path("description").asText());
  }

  @Test
  void anUnknownMethodIsNotFoundAndAViolation() throws IOException, InterruptedException {
    assertEquals(404, raw("sendPigeon", "{}").statusCode());
    assertThrows(AssertionError.class, telegram::assertNoViolations);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'text': ''                            | message text is empty",
        "'text': '   '                         | message text is empty",
        "'text': '<b>x', 'parse_mode': 'HTML'  | Can't find end tag",
        "'text': '<q>x', 'parse_mode': 'HTML'  | Unsupported start tag",
        "'text': 'x</b>', 'parse_mode': 'html' | Unexpected end tag",
        "'text': '<b>x</i>', 'parse_mode': 'HTML' | Unmatched end tag",
        "'text': 'a < b', 'parse_mode': 'HTML' | Unclosed start tag",
        "'text': 'a & b', 'parse_mode': 'HTML' | Unescaped '&'",
        "'text': 'a > b', 'parse_mode': 'HTML' | Unescaped '>'",
        "'text': 'x', 'parse_mode': 'Markdown' | unsupported parse_mode",
        "'text': 'x', 'reply_markup': {'inline_keyboard': [[{'text': 'A'}]]} | BUTTON_TYPE_INVALID",
        "'text': 'x', 'reply_markup': {'inline_keyboard': [[{'text': '', 'url': 'u'}]]}"
            + " | BUTTON_TEXT_EMPTY",
        "'text': 'x', 'reply_markup': {'inline_keyboard': [[{'text': 'A', 'url': 'u'}]]}"
            + " | BUTTON_URL_INVALID",
      },
      quoteCharacter = '`')
  void aMalformedMessageIsRefusedAndAViolation(String parameters, String words)
      throws IOException, InterruptedException {
    telegram.write(KIM, "hello");
    JsonNode answer = call("sendMessage", "{'chat_id': 42, " + parameters + "}");

    assertEquals(400, answer.path("error_code").asInt());
    assertTrue(answer.path("description").asText().contains(words), answer.toString());
    assertFalse(telegram.violations().isEmpty());
  }

  @Test
  void aTextIsMeasuredWithoutItsMarkup() throws IOException, InterruptedException {
    telegram.write(KIM, "hello");
    String fits = "<b>" + "x".repeat(4090) + "</b>&amp;&lt;";
    assertTrue(call("sendMessage", message(fits)).path("ok").asBoolean());
    telegram.assertNoViolations();

    String longer = "x".repeat(4097);
    assertEquals(
        "Bad Request: message is too long",
        call("sendMessage", message(longer)).path("description").asText());
    assertFalse(telegram.violations().isEmpty());
  }

  private static String message(String html) {
    return "{'chat_id': '42', 'parse_mode': 'HTML', 'text': '" + html + "'}";
  }

  @ParameterizedTest
  @CsvSource({"64, true", "65, false"})
  void callbackDataHolds64Bytes(int bytes, boolean fits) throws IOException, InterruptedException {
    telegram.write(KIM, "hello");
    String data = "x".repeat(bytes);
    String rows = "[[{'text': 'A', 'url': null, 'callback_data': '" + data + "'}]]";
    String body = "{'chat_id': 42, 'text': 'x', 'reply_markup': {'inline_keyboard': " + rows + "}}";

    assertEquals(fits, call("sendMessage", body).path("ok").asBoolean());
    assertEquals(fits, telegram.violations().isEmpty());
  }

  @Test
  void aChatThatNobodyOpenedIsNotFound() throws IOException, InterruptedException {
    assertEquals(
        "Bad Request: chat not found",
        call("sendMessage", "{'chat_id': 7, 'text': 'x'}").path("description").asText());
    assertFalse(telegram.violations().isEmpty());
  }

  @Test
  void anEditThatChangesNothingIsRefusedButNoViolation() throws IOException, InterruptedException {
    BotMessage message = sent("x");
    String keyboard = "{'inline_keyboard': [[{'text': 'A', 'callback_data': 'a'}]]}";
    String same = edit(message.id(), "x', 'reply_markup': " + keyboard + ", 'parse_mode': 'HTML");

    assertTrue(
        call("editMessageText", same)
            .path("description")
            .asText()
            .startsWith("Bad Request: message is not modified"));
    telegram.assertNoViolations();
    assertTrue(call("editMessageText", edit(message.id(), "y")).path("ok").asBoolean());
    assertEquals("y", telegram.messages(42).get(0).text());
    assertEquals(2, telegram.looks(42).size());
  }

  private static String edit(int message, String text) {
    return "{'chat_id': 42, 'message_id': " + message + ", 'text': '" + text + "'}";
  }

  @Test
  void onlyTheBotsOwnMessagesCanBeEdited() throws IOException, InterruptedException {
    BotMessage message = sent("x");

    assertEquals(
        "Bad Request: message can't be edited",
        call("editMessageText", edit(message.id() - 1, "y")).path("description").asText());
    assertEquals(1, telegram.violations().size());
    assertEquals(
        "Bad Request: message to edit not found",
        call("editMessageText", edit(99_999, "y")).path("description").asText());
    assertEquals(2, telegram.violations().size());
  }

  @Test
  void aDeletedMessageIsNotFoundButNoViolation() throws IOException, InterruptedException {
    BotMessage message = sent("x");
    telegram.delete(message);

    assertEquals(400, raw("editMessageText", edit(message.id(), "y")).statusCode());
    telegram.assertNoViolations();
  }

  @Test
  void everyPressHasToBeAnsweredOnce() throws IOException, InterruptedException {
    BotMessage message = sent("x");
    PressedButton press = telegram.press(KIM, message, message.button("A").orElseThrow());
    int next = press.update() + 1;
    call("getUpdates", "{}");
    telegram.assertNoViolations();
    call("getUpdates", "{'offset': " + next + "}");
    assertEquals(1, telegram.violations().size());

    String answer = "{'callback_query_id': '" + press.callback() + "', 'text': 'seen'}";
    call("answerCallbackQuery", answer);
    telegram.assertNoViolations();
    assertEquals("seen", telegram.shownFor(press).orElseThrow());
    call("answerCallbackQuery", answer);
    assertEquals(1, telegram.violations().size());
  }

  @Test
  void aPressThatNobodyMadeCannotBeAnswered() throws IOException, InterruptedException {
    assertEquals(400, raw("answerCallbackQuery", "{'callback_query_id': 'x'}").statusCode());
    assertFalse(telegram.violations().isEmpty());
  }

  @Test
  void anUpdateIsGivenUntilALaterOneIsAskedFor() throws IOException, InterruptedException {
    int first = telegram.write(KIM, "one");
    int second = telegram.write(KIM, "two");

    assertEquals(2, call("getUpdates", "{}").path("result").size());
    assertEquals(1, call("getUpdates", "{'limit': 1}").path("result").size());
    JsonNode rest = call("getUpdates", "{'offset': " + second + "}").path("result");
    assertEquals("two", rest.at("/0/message/text").asText());
    assertEquals(1, telegram.unconfirmed());
    telegram.awaitConfirmed(first);

    call("getUpdates", "{'offset': " + (second + 1) + "}");
    assertEquals(0, telegram.unconfirmed());
    telegram.redeliverLastBatch();
    assertEquals(1, telegram.unconfirmed());
  }

  @Test
  void aWaitingCallIsAnsweredByTheNextUpdate() throws Exception {
    CompletableFuture<HttpResponse<String>> waiting =
        http.sendAsync(
            request(telegram.token(), "getUpdates", "{'timeout': 50}"), BodyHandlers.ofString());
    telegram.awaitPolling();
    telegram.write(KIM, "now");

    assertTrue(waiting.get(60, TimeUnit.SECONDS).body().contains("now"));
  }

  @Test
  void ofTwoWaitingCallsTheNewerWins() throws Exception {
    HttpRequest poll = request(telegram.token(), "getUpdates", "{'timeout': 50}");
    CompletableFuture<HttpResponse<String>> older = http.sendAsync(poll, BodyHandlers.ofString());
    telegram.awaitPolling();
    CompletableFuture<HttpResponse<String>> newer = http.sendAsync(poll, BodyHandlers.ofString());

    assertEquals(409, older.get(60, TimeUnit.SECONDS).statusCode());
    telegram.write(KIM, "now");
    assertEquals(200, newer.get(60, TimeUnit.SECONDS).statusCode());
  }

  @Test
  void onlyUpdatesThatWereAskedForAreKept() throws IOException, InterruptedException {
    call("getUpdates", "{'allowed_updates': ['callback_query']}");
    telegram.write(KIM, "not asked for");

    assertEquals(0, telegram.unconfirmed());
  }

  @Test
  void faultsComeInTheOrderTheyWereAskedFor() throws IOException, InterruptedException {
    telegram.failNext(
        "getMe", new Fault.TooManyRequests(7), new Fault.BadGateway(), new Fault.LostOnTheWay());

    assertEquals(7, call("getMe", "{}").at("/parameters/retry_after").asInt());
    HttpResponse<String> gateway = raw("getMe", "{}");
    assertEquals(502, gateway.statusCode());
    assertTrue(gateway.body().startsWith("<html>"));
    assertThrows(IOException.class, () -> raw("getMe", "{}"));
    assertTrue(call("getMe", "{}").path("ok").asBoolean());
  }

  @Test
  void aLostAnswerIsTheAnswerToSomethingThatWasDone() {
    telegram.write(KIM, "hello");
    telegram.failNext("sendMessage", new Fault.AnswerLost());

    assertThrows(IOException.class, () -> raw("sendMessage", "{'chat_id': 42, 'text': 'arrived'}"));
    assertEquals("arrived", telegram.messages(42).get(0).text());
  }

  @Test
  void somebodyWhoBlockedTheBotIsForbiddenGround() throws IOException, InterruptedException {
    telegram.write(KIM, "hello");
    telegram.block(KIM);

    assertEquals(403, raw("sendMessage", "{'chat_id': 42, 'text': 'x'}").statusCode());
    telegram.assertNoViolations();
    telegram.unblock(KIM);
    assertEquals(200, raw("sendMessage", "{'chat_id': 42, 'text': 'x'}").statusCode());
  }
}
