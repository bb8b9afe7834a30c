package dev.hammy.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hammy.standins.Ports;
import dev.hammy.standins.telegram.BotMessage;
import dev.hammy.standins.telegram.Fault;
import dev.hammy.telegram.TelegramStartException.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Updates that Telegram brings, over the stand-in that calls the bot. */
class TelegramWebhookTest {
  private static final String SECRET = "a-secret-between-two";

  private final Rig rig = new Rig();
  private final int port = Ports.unused();
  private final URI url = URI.create("http://127.0.0.1:" + port + "/from-telegram");
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    rig.close();
  }

  private TelegramSettings settings() {
    InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    return new TelegramSettings(
        rig.telegram.token(),
        rig.telegram.url(),
        new Webhook(url, SECRET, here),
        TelegramSettings.Rates.PUBLISHED);
  }

  private TelegramBot start() throws TelegramStartException {
    return rig.startWith(settings());
  }

  private int post(URI to, String secret, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(to)
            .timeout(Duration.ofSeconds(60))
            .header("X-Telegram-Bot-Api-Secret-Token", secret)
            .POST(BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.discarding()).statusCode();
  }

  private static String update(int id) {
    return "{\"update_id\": "
        + id
        + ", \"message\": {\"message_id\": 1, \"date\": 1, \"text\": \"/start\","
        + " \"chat\": {\"id\": 42, \"type\": \"private\"},"
        + " \"from\": {\"id\": 42, \"is_bot\": false, \"first_name\": \"Kim\"}}}";
  }

  @Test
  void telegramIsToldWhereToBringUpdates() throws Exception {
    start();
    JsonNode call = rig.telegram.calls("setWebhook").get(0);

    assertEquals(url.toString(), call.path("url").asText());
    assertEquals(SECRET, call.path("secret_token").asText());
    assertEquals("message", call.at("/allowed_updates/0").asText());
    assertTrue(rig.telegram.calls("getUpdates").isEmpty());
  }

  @Test
  void aWholeConversationGoesOverTheWebhook() throws Exception {
    start();
    rig.write("/start");
    rig.press("welcome-begin");
    BotMessage question = rig.press("None of these");

    assertTrue(question.text().contains("Is the calf swollen?"));
    assertTrue(rig.write("swollen").text().contains("title same-day"));
    assertEquals(0, rig.telegram.unconfirmed());
  }

  @Test
  void aWrongSecretIsRefusedAndNothingIsSaid() throws Exception {
    start();
    rig.telegram.write(Rig.KIM, "/start");
    rig.telegram.awaitLooks(Rig.KIM.id(), 1);

    assertEquals(401, post(url, "another-secret", update(7)));
    assertEquals(401, post(url, "", update(8)));
    assertEquals(1, rig.telegram.calls("sendMessage").size());
  }

  @Test
  void whatIsNoUpdateIsRefused() throws Exception {
    start();
    assertEquals(400, post(url, SECRET, "no json"));
    assertEquals(400, post(url, SECRET, "[]"));
    assertEquals(400, post(url, SECRET, "{}"));
    assertEquals(404, post(url.resolve("/elsewhere"), SECRET, update(7)));
    // One byte too many: of a longer one the rest is still being sent when the answer is there.
    assertEquals(413, post(url, SECRET, " ".repeat((1 << 20) + 1)));
    HttpRequest get = HttpRequest.newBuilder(url).timeout(Duration.ofSeconds(60)).build();
    assertEquals(405, http.send(get, BodyHandlers.discarding()).statusCode());
  }

  @Test
  void anUpdateThatIsBroughtTwiceIsAnsweredOnce() throws Exception {
    start();
    rig.telegram.giveEverythingTwice();
    rig.write("/start");
    rig.press("welcome-begin");

    assertEquals(1, rig.telegram.calls("sendMessage").size());
    assertEquals(1, rig.telegram.calls("editMessageText").size());
    assertEquals(2, rig.counted("hammy_telegram_updates_total"));
  }

  @Test
  void anUpdateIsConfirmedOnlyWhenItHasBeenHandled() throws Exception {
    BlockingQueue<Runnable> held = new LinkedBlockingQueue<>();
    rig.stopping = Duration.ofMillis(1);
    TelegramBot bot = rig.startWith(settings(), held::add);
    int update = rig.telegram.write(Rig.KIM, "/start");
    assertNotNull(held.poll(60, TimeUnit.SECONDS), "the turn waits for a thread");
    bot.close();
    assertEquals(1, rig.telegram.unconfirmed());

    start();
    rig.telegram.awaitConfirmed(update);
    assertTrue(rig.newest().text().startsWith("welcome-title"));
  }

  @Test
  void aBotThatFetchesItsUpdatesTakesTheWebhookOff() throws Exception {
    start().close();
    int whileAway = rig.telegram.write(Rig.KIM, "/start");
    rig.start();
    rig.telegram.awaitConfirmed(whileAway);

    assertEquals(1, rig.telegram.calls("deleteWebhook").size());
    assertTrue(rig.newest().text().startsWith("welcome-title"));
  }

  @Test
  void stoppingLeavesTheWebhookForTheNextStart() throws Exception {
    TelegramBot bot = start();
    assertTrue(bot.isWell());
    assertTimeout(Duration.ofSeconds(30), bot::close);
    assertTrue(rig.telegram.calls("deleteWebhook").isEmpty());

    int whileAway = rig.telegram.write(Rig.KIM, "/start");
    start();
    rig.telegram.awaitConfirmed(whileAway);
    assertEquals(1, rig.telegram.messages(Rig.KIM.id()).size());
  }

  @Test
  void anAddressThatTelegramRefusesIsSaidToBeSo() {
    rig.telegram.failNext("setWebhook", new Fault.Refused(400, "Bad Request: bad webhook"));
    assertEquals(
        Reason.WEBHOOK_REFUSED, assertThrows(TelegramStartException.class, this::start).reason());
  }

  @Test
  void aPortThatIsTakenIsSaidToBeSo() throws IOException {
    try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      assertEquals(port, taken.getLocalPort());
      assertEquals(
          Reason.PORT_TAKEN, assertThrows(TelegramStartException.class, this::start).reason());
    }
  }

  @Test
  void theSecretIsNotShown() {
    assertFalse(settings().toString().contains(SECRET));
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Webhook(url, "not allowed!", new InetSocketAddress(0)));
    assertFalse(String.valueOf(refused.getMessage()).contains("not allowed!"));
  }
}
