package dev.hammy.standins.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Photos: sent as files or by their ids, with captions that are held to their own limit. */
class TelegramPhotosTest {
  private static final Person KIM = new Person(42, "Kim", "en");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FILE =
      "--xyz\r\nContent-Disposition: form-data; name=\"a.png\"; filename=\"a.png\"\r\n\r\n123\r\n";

  private final TelegramStandIn telegram = TelegramStandIn.start();
  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeEach
  void write() {
    telegram.write(KIM, "hello");
  }

  @AfterEach
  void stop() {
    telegram.close();
  }

  private JsonNode call(String method, String type, String body)
      throws IOException, InterruptedException {
    URI uri = URI.create(telegram.url() + "/bot" + telegram.token() + "/" + method);
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build();
    return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
  }

  private JsonNode json(String method, String body) throws IOException, InterruptedException {
    return call(method, "application/json", body.replace('\'', '"'));
  }

  private JsonNode upload(Map<String, String> fields) throws IOException, InterruptedException {
    String parts =
        fields.entrySet().stream()
            .map(
                field ->
                    "--xyz\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(field.getKey(), field.getValue()))
            .collect(Collectors.joining());
    return call("sendPhoto", "multipart/form-data; boundary=xyz", FILE + parts + "--xyz--\r\n");
  }

  private BotMessage sent() throws IOException, InterruptedException {
    upload(
        Map.of(
            "chat_id", "42",
            "photo", "attach://a.png",
            "caption", "see",
            "reply_markup", "{\"inline_keyboard\":[[{\"text\":\"A\",\"callback_data\":\"a\"}]]}"));
    return telegram.messages(42).get(0);
  }

  @Test
  void anUploadedPhotoHasItsCaptionAndButtonsAndCanBeSentAgainByItsId()
      throws IOException, InterruptedException {
    BotMessage photo = sent();
    assertEquals("see", photo.text());
    assertTrue(photo.button("A").isPresent());

    String id = String.valueOf(photo.photo()).replaceAll(".*fileId=([^,]+),.*", "$1");
    JsonNode again = json("sendPhoto", "{'chat_id': 42, 'photo': '" + id + "'}");

    assertEquals(photo.photo(), telegram.messages(42).get(1).photo());
    assertEquals(id, again.at("/result/photo/1/file_id").asText());
    assertTrue(again.at("/result/text").isMissingNode());
    telegram.assertNoViolations();
  }

  @Test
  void aTextCanBecomeAPhotoAndAPhotoAnotherButNeverAText()
      throws IOException, InterruptedException {
    BotMessage photo = sent();
    String file = Objects.requireNonNull(photo.photo()).fileId();
    int text =
        json("sendMessage", "{'chat_id': 42, 'text': 'see'}").at("/result/message_id").asInt();
    String message = "{'chat_id': 42, 'message_id': " + text + ", ";

    json("editMessageMedia", message + "'media': {'type': 'photo', 'media': '" + file + "'}}");
    json("editMessageMedia", message + "'media': {'type': 'photo', 'media': 'unknown'}}");
    json("editMessageText", message + "'text': 'seen'}");

    assertEquals(photo.photo(), telegram.messages(42).get(1).photo());
    assertEquals("", telegram.messages(42).get(1).text());
    assertEquals(2, telegram.violations().size(), telegram.violations()::toString);
  }

  @Test
  void aPhotoThatIsNotThereOrNotKnownIsRefused() throws IOException, InterruptedException {
    JsonNode missing = upload(Map.of("chat_id", "42", "photo", "attach://b.png"));
    JsonNode unknown = json("sendPhoto", "{'chat_id': 42, 'photo': 'file-9'}");

    for (JsonNode answer : List.of(missing, unknown)) {
      assertTrue(answer.path("description").asText().contains("wrong file"), answer.toString());
    }
    assertFalse(telegram.violations().isEmpty());
  }

  @Test
  void aCaptionIsHeldToItsLimitWithoutItsMarkup() throws IOException, InterruptedException {
    String fits = "<b>" + "x".repeat(1024) + "</b>";
    Map<String, String> call = Map.of("chat_id", "42", "photo", "attach://a.png");
    Map<String, String> html = Map.of("parse_mode", "HTML", "caption", fits);
    Map<String, String> over = Map.of("caption", "x".repeat(1025));

    assertTrue(upload(both(call, html)).path("ok").asBoolean());
    assertFalse(upload(both(call, over)).path("ok").asBoolean());
  }

  private static Map<String, String> both(Map<String, String> one, Map<String, String> other) {
    return Stream.of(one, other)
        .flatMap(map -> map.entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "editMessageText    | 'text': 'x'                 | no text in the message",
        "editMessageCaption | 'caption': '<q>', 'parse_mode': 'HTML' | Unsupported start tag",
      },
      quoteCharacter = '`')
  void anEditThatDoesNotFitAPhotoIsRefused(String method, String parameters, String words)
      throws IOException, InterruptedException {
    int id = sent().id();
    JsonNode answer = json(method, "{'chat_id': 42, 'message_id': " + id + ", " + parameters + "}");

    assertTrue(answer.path("description").asText().contains(words), answer.toString());
    assertFalse(telegram.violations().isEmpty());
  }

  @Test
  void aTextHasNoCaption() throws IOException, InterruptedException {
    json("sendMessage", "{'chat_id': 42, 'text': 'x'}");
    int id = telegram.messages(42).get(0).id();
    JsonNode answer =
        json("editMessageCaption", "{'chat_id': 42, 'message_id': " + id + ", 'caption': 'y'}");

    assertTrue(answer.path("description").asText().contains("no caption"), answer.toString());
  }

  @Test
  void takingTheButtonsOffSaysNothingNew() throws IOException, InterruptedException {
    BotMessage photo = sent();
    String off = "{'chat_id': 42, 'message_id': " + photo.id() + "}";

    assertTrue(json("editMessageReplyMarkup", off).path("ok").asBoolean());
    assertEquals(List.of(), telegram.messages(42).get(0).buttons());
    assertEquals(1, telegram.looks(42).size());
    String again = json("editMessageReplyMarkup", off).path("description").asText();
    assertTrue(again.contains("message is not modified"), again);
    telegram.assertNoViolations();
  }

  @Test
  void aTextCanReferToAPhotoAndAPressTellsOfBoth() throws IOException, InterruptedException {
    BotMessage photo = sent();
    String reply = "'reply_parameters': {'message_id': " + photo.id() + "}";
    JsonNode answer = json("sendMessage", "{'chat_id': 42, 'text': 'x', " + reply + "}");

    assertEquals(photo, telegram.messages(42).get(1).replyTo());
    assertTrue(answer.at("/result/reply_to_message/photo").isArray());
    String gone = "'reply_parameters': {'message_id': 999}";
    assertFalse(
        json("sendMessage", "{'chat_id': 42, 'text': 'x', " + gone + "}").path("ok").asBoolean());
    telegram.assertNoViolations();
  }
}
