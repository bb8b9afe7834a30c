package dev.hammy.standins.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The gateway as a client sees it that speaks plain JSON. */
class DiscordGatewayTest {
  private static final int DIRECT_MESSAGES = 1 << 12;
  private static final int MESSAGE_CONTENT = 1 << 15;

  private final Violations violations = new Violations();
  private final DiscordGateway gateway = new DiscordGateway("token", violations);

  @BeforeEach
  void open() throws Exception {
    gateway.open();
  }

  @AfterEach
  void close() throws Exception {
    gateway.stop(1000);
  }

  @Test
  void greetsLetsInAndAnnouncesTheServer() throws Exception {
    Client client = new Client();
    assertEquals(10, client.next().path("op").asInt());
    client.identify("token", DIRECT_MESSAGES);
    assertEquals("READY", client.next().path("t").asText());
    assertEquals("GUILD_CREATE", client.next().path("t").asText());
    client.send(Json.object().put("op", 1).put("d", 2));
    assertEquals(11, client.next().path("op").asInt());
    assertEquals(List.of(), violations.all());
  }

  @Test
  void turnsAWrongTokenAway() throws Exception {
    Client client = new Client();
    client.identify("wrong", DIRECT_MESSAGES);
    assertEquals(4004, client.closeCode());
    assertEquals(List.of(), violations.all());
  }

  @Test
  void turnsAwayWhoeverAsksForWhatIsPrivileged() throws Exception {
    Client client = new Client();
    client.identify("token", DIRECT_MESSAGES | MESSAGE_CONTENT);
    assertEquals(4014, client.closeCode());
    assertEquals(1, violations.all().size());
  }

  @Test
  void tellsAResumedSessionWhatItMissed() throws Exception {
    Client client = new Client();
    client.next();
    client.identify("token", DIRECT_MESSAGES);
    String session = client.next().path("d").path("session_id").asText();
    assertEquals(2, client.next().path("s").asInt());
    gateway.drop();
    gateway.dispatch("MESSAGE_CREATE", Json.object().put("content", "missed"));
    Client next = new Client();
    next.next();
    ObjectNode resume = Json.object().put("op", 6);
    resume.putObject("d").put("token", "token").put("session_id", session).put("seq", 2);
    next.send(resume);
    assertEquals("missed", next.next().path("d").path("content").asText());
    assertEquals("RESUMED", next.next().path("t").asText());
  }

  @Test
  void doesNotResumeASessionThatIsNotKnown() throws Exception {
    Client client = new Client();
    client.next();
    ObjectNode resume = Json.object().put("op", 6);
    resume.putObject("d").put("token", "token").put("session_id", "none").put("seq", 2);
    client.send(resume);
    assertEquals(9, client.next().path("op").asInt());
  }

  /** Held for as long as the test runs: a client that is collected takes its sockets with it. */
  private final HttpClient http = HttpClient.newHttpClient();

  private final class Client implements WebSocket.Listener {
    private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();
    private final WebSocket socket =
        http.newWebSocketBuilder()
            .buildAsync(URI.create(gateway.url() + "/?encoding=json&v=10"), this)
            .join();

    void identify(String token, int intents) {
      ObjectNode identify = Json.object().put("op", 2);
      identify.putObject("d").put("token", token).put("intents", intents);
      send(identify);
    }

    void send(JsonNode message) {
      assertNotNull(socket.sendText(message.toString(), true).join());
    }

    JsonNode next() throws InterruptedException {
      JsonNode message = received.poll(60, TimeUnit.SECONDS);
      assertTrue(message != null, "nothing came");
      return message;
    }

    int closeCode() throws Exception {
      return closed.get(60, TimeUnit.SECONDS);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        received.add(Json.read(text.toString()));
        text.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
      closed.completeExceptionally(error);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      closed.complete(code);
      return CompletableFuture.completedFuture(null);
    }
  }
}
