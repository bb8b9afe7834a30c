package dev.hammy.standins.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The fast stand-in as a small bot of its own finds it. */
@Timeout(120)
class BusyDiscordTest {
  private static final Person ANNA = Person.named("anna", 1);
  private static final int EPHEMERAL_V2 = 1 << 6 | 1 << 15;

  private final BlockingQueue<String> happened = new LinkedBlockingQueue<>();
  private final BusyDiscord discord =
      BusyDiscord.open(Duration.ZERO, () -> Instant.EPOCH, new Notes());
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Gateway gateway = new Gateway();
  private @Nullable WebSocket socket;

  /** Writes down what it is told. */
  private final class Notes implements BusyDiscord.Audience {
    @Override
    public void shown(String person, ShownMessage message) {
      happened.add("shown to " + person + ": " + message.text());
      if (message.text().equals("again")) {
        discord.press(ANNA, message, "pressed");
      }
    }

    @Override
    public void opened(String person, Exchange asked) {
      happened.add("opened: " + asked.modal().customId());
      discord.submit(ANNA, asked, "some words");
    }

    @Override
    public void violated(String what) {
      happened.add("violated: " + what);
    }
  }

  /** The gateway's messages, unpacked. */
  private static final class Gateway implements WebSocket.Listener {
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final Inflater inflater = new Inflater();

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer piece, boolean last) {
      byte[] bytes = new byte[piece.remaining()];
      piece.get(bytes);
      packed.writeBytes(bytes);
      if (last) {
        messages.add(Json.read(unpacked()));
        packed.reset();
      }
      socket.request(1);
      return null;
    }

    private String unpacked() {
      try {
        byte[] plain = new byte[100_000];
        inflater.setInput(packed.toByteArray());
        return new String(plain, 0, inflater.inflate(plain), StandardCharsets.UTF_8);
      } catch (DataFormatException e) {
        throw new IllegalStateException(e);
      }
    }

    /** The next event of this kind. */
    JsonNode next(String type) throws InterruptedException {
      while (true) {
        JsonNode message = messages.poll(60, TimeUnit.SECONDS);
        if (message == null || message.path("t").asText().equals(type)) {
          return message == null ? Json.object() : message.path("d");
        }
      }
    }
  }

  @BeforeEach
  void logIn() throws Exception {
    String url = get("gateway/bot").path("url").asText();
    socket =
        http.newWebSocketBuilder()
            .buildAsync(URI.create(url + "/?v=10&encoding=json&compress=zlib-stream"), gateway)
            .join();
    ObjectNode identify = Json.object().put("op", DiscordGateway.IDENTIFY);
    identify.putObject("d").put("token", discord.token());
    socket.sendText(identify.toString(), true).join();
    gateway.next("READY");
    String commands = "[{\"name\":\"help\",\"description\":\"What can be done\"}]";
    assertEquals(200, call("PUT", "applications/" + Payloads.APPLICATION + "/commands", commands));
  }

  @AfterEach
  void close() {
    if (socket != null) {
      socket.abort();
    }
    discord.close();
  }

  private JsonNode get(String path) throws Exception {
    HttpRequest request = request(path).GET().build();
    return Json.read(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
  }

  private int call(String method, String path, String body) throws Exception {
    HttpRequest request =
        request(path).method(method, HttpRequest.BodyPublishers.ofString(body)).build();
    return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(discord.api().resolve(path))
        .header("Authorization", "Bot " + discord.token())
        .header("Content-Type", "application/json");
  }

  private JsonNode asked() throws Exception {
    discord.execute(() -> discord.command(ANNA, "help"));
    return gateway.next("INTERACTION_CREATE");
  }

  private int respond(JsonNode asked, ObjectNode response) throws Exception {
    String path = "interactions/" + asked.path("id").asText() + "/" + asked.path("token").asText();
    return call("POST", path + "/callback", response.toString());
  }

  private static ObjectNode response(int type, String words) {
    ObjectNode response = Json.object().put("type", type);
    ObjectNode data = response.putObject("data").put("flags", EPHEMERAL_V2);
    data.putArray("components").addObject().put("type", 10).put("content", words);
    data.putObject("allowed_mentions").putArray("parse");
    return response;
  }

  private @Nullable String next() throws InterruptedException {
    return happened.poll(60, TimeUnit.SECONDS);
  }

  @Test
  void whoeverUsesACommandSeesTheAnswer() throws Exception {
    assertEquals(204, respond(asked(), response(4, "hello")));
    assertEquals("shown to " + ANNA.id() + ": hello", next());
  }

  @Test
  void aSecondFirstResponseBreaksARule() throws Exception {
    JsonNode asked = asked();
    respond(asked, response(4, "hello"));
    assertEquals(400, respond(asked, response(4, "hello")));
    assertEquals("shown to " + ANNA.id() + ": hello", next());
    assertTrue(String.valueOf(next()).contains("a second first response"));
  }

  @Test
  void aMessageThatIsPressedComesWithThePressAndChangesInPlace() throws Exception {
    respond(asked(), response(4, "again"));
    JsonNode press = gateway.next("INTERACTION_CREATE");
    assertEquals("pressed", press.path("data").path("custom_id").asText());
    assertEquals(
        "again", press.path("message").path("components").path(0).path("content").asText());
    assertEquals(204, respond(press, response(7, "changed")));
    assertEquals("shown to " + ANNA.id() + ": again", next());
    assertEquals("shown to " + ANNA.id() + ": changed", next());
  }

  @Test
  void aFormIsFilledInAndHandedIn() throws Exception {
    ObjectNode form = Json.object().put("type", 9);
    form.set(
        "data",
        Json.object(
            "{\"custom_id\":\"form\",\"title\":\"Words\",\"components\":[{\"type\":18,"
                + "\"label\":\"Words\",\"component\":{\"type\":4,\"custom_id\":\"field\","
                + "\"style\":2,\"min_length\":1,\"max_length\":100,\"required\":true}}]}"));
    assertEquals(204, respond(asked(), form));
    assertEquals("opened: form", next());
    JsonNode submitted = gateway.next("INTERACTION_CREATE");
    assertEquals(
        "some words",
        submitted.path("data").path("components").path(0).path("component").path("value").asText());
  }

  @Test
  void whatIsForgottenCanNotBeAnswered() throws Exception {
    discord.execute(() -> discord.forget(discord.command(ANNA, "help")));
    assertEquals(404, respond(gateway.next("INTERACTION_CREATE"), response(4, "hello")));
    assertTrue(String.valueOf(next()).contains("Unknown interaction"));
  }

  @Test
  void aConnectionThatIsLostIsAFault() throws Exception {
    if (socket != null) {
      socket.abort();
    }
    assertEquals("violated: gateway: the connection was lost", next());
  }

  @Test
  void wordsInThePrivateChatAreAMessage() throws Exception {
    discord.execute(() -> discord.write(ANNA, "it hurts"));
    assertEquals("it hurts", gateway.next("MESSAGE_CREATE").path("content").asText());
    assertEquals(List.of(), List.copyOf(happened));
  }
}
