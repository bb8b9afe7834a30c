package dev.hammy.telegram;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hammy.message.Command;
import dev.hammy.standins.Ports;
import dev.hammy.standins.telegram.BotMessage;
import dev.hammy.standins.telegram.BotMessage.BotButton;
import dev.hammy.standins.telegram.Fault;
import dev.hammy.telegram.TelegramStartException.Reason;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Start, stop, restart, and what Telegram is told has been handled. */
class TelegramLifeCycleTest {
  /** Well before a long poll would end, which takes 50 seconds. */
  private static final Duration IN_TIME = Duration.ofSeconds(30);

  private final Rig rig = new Rig();

  @AfterEach
  void stop() {
    rig.close();
  }

  @Test
  void theCommandListAndTheDescriptionsAreSetAtTheStart() {
    assertEquals("stand_in_bot", rig.start().username());
    rig.telegram.awaitCalls("setMyShortDescription", 2);

    JsonNode commands = rig.telegram.calls("setMyCommands").get(0).path("commands");
    long listed = Arrays.stream(Command.values()).filter(Command::isListed).count();
    assertEquals(listed, commands.size());
    assertEquals("start", commands.at("/0/command").asText());
    assertEquals("command-start", commands.at("/0/description").asText());
    assertEquals(
        List.of("settings"),
        commands.findValuesAsText("command").stream()
            .filter(word -> word.equals("settings") || word.equals("language"))
            .toList());
    assertEquals("en", rig.telegram.calls("setMyCommands").get(1).at("/language_code").asText());
    assertEquals(
        "bot-description",
        rig.telegram.calls("setMyDescription").get(0).at("/description").asText());
  }

  @Test
  void aBotWhoseDescriptionsAreRefusedWorks() {
    rig.telegram.failNext("setMyCommands", new Fault.Refused(400, "Bad Request: no"));
    rig.telegram.failNext("setMyDescription", new Fault.Refused(400, "Bad Request: no"));
    rig.start();
    rig.telegram.awaitCalls("setMyShortDescription", 2);

    assertTrue(rig.write("/start").text().startsWith("welcome-title"));
  }

  @Test
  void aWrongTokenIsSaidToBeWrongWithoutBeingShown() {
    TelegramSettings wrong = new TelegramSettings("2:wrong-token", rig.telegram.url());
    TelegramStartException refused =
        assertThrows(TelegramStartException.class, () -> rig.startWith(wrong));

    assertEquals(Reason.TOKEN_REFUSED, refused.reason());
    assertFalse((refused + " " + refused.getCause() + wrong).contains("wrong-token"));
  }

  @Test
  void aServerThatCannotBeReachedIsSaidToBeSo() throws IOException {
    try (Socket deadEnd = Ports.deadEnd()) {
      URI nobody = URI.create("http://127.0.0.1:" + deadEnd.getLocalPort());
      TelegramStartException refused =
          assertThrows(
              TelegramStartException.class,
              () -> rig.startWith(new TelegramSettings("3:token", nobody)));

      assertEquals(Reason.SERVER_UNREACHABLE, refused.reason());
      assertFalse((refused + " " + refused.getCause()).contains("3:token"));
    }
  }

  @Test
  void aServerThatIsNoBotApiIsSaidToBeUnreachable() {
    rig.telegram.failNext("getMe", new Fault.BadGateway());
    TelegramSettings settings = new TelegramSettings(rig.telegram.token(), rig.telegram.url());
    TelegramStartException refused =
        assertThrows(TelegramStartException.class, () -> rig.startWith(settings));

    assertEquals(Reason.SERVER_UNREACHABLE, refused.reason());
  }

  @Test
  void aStartThatFailsHalfwayLeavesNoThreadBehind() throws InterruptedException {
    rig.telegram.failNext("deleteWebhook", new Fault.Refused(500, "Internal Server Error"));
    Set<Thread> before = lastingThreads();
    TelegramSettings settings = new TelegramSettings(rig.telegram.token(), rig.telegram.url());
    assertThrows(TelegramStartException.class, () -> rig.startWith(settings));

    assertEnded(before);
  }

  @Test
  void stoppingEndsTheOpenPollAndEveryThread() throws InterruptedException {
    Set<Thread> before = lastingThreads();
    TelegramBot bot = rig.start(Runnable::run);
    rig.write("/start");
    rig.telegram.awaitPolling();
    assertTimeout(IN_TIME, bot::close);

    assertEnded(before);
    assertEquals(0, rig.telegram.unconfirmed());
  }

  @Test
  void stoppingTwiceIsStoppingOnce() {
    TelegramBot bot = rig.start();
    bot.close();
    assertTimeout(IN_TIME, bot::close);
  }

  @Test
  void stoppingWhilePollingFailsTakesNoLonger() {
    TelegramBot bot = rig.start();
    rig.telegram.awaitPolling();
    rig.telegram.failNext("getUpdates", new Fault.TooManyRequests(600));
    rig.telegram.write(Rig.KIM, "/start");
    rig.telegram.awaitLooks(Rig.KIM.id(), 1);
    rig.telegram.awaitCalls("getUpdates", 2);

    assertTimeout(IN_TIME, bot::close);
    assertEquals(0, rig.telegram.unconfirmed());
  }

  @Test
  void whatWasHandledIsConfirmedWhenTheBotStops() {
    TelegramBot bot = rig.start();
    rig.telegram.awaitPolling();
    rig.telegram.write(Rig.KIM, "/start");
    rig.telegram.awaitLooks(Rig.KIM.id(), 1);
    bot.close();

    assertEquals(0, rig.telegram.unconfirmed());
  }

  @Test
  void whatWasNotHandledComesAgainAfterARestart() {
    Queue<Runnable> held = new ConcurrentLinkedQueue<>();
    rig.stopping = Duration.ofMillis(1);
    TelegramBot bot = rig.start(held::add);
    int update = rig.telegram.write(Rig.KIM, "/start");
    // A second poll has gone out and has confirmed nothing.
    rig.telegram.awaitCalls("getUpdates", 2);
    assertEquals(1, held.size());
    bot.close();
    assertEquals(1, rig.telegram.unconfirmed());

    rig.start();
    rig.telegram.awaitConfirmed(update);
    assertTrue(rig.newest().text().startsWith("welcome-title"));
  }

  @Test
  void anUpdateThatCameTwiceAfterARestartGivesTheSameAnswer() {
    TelegramBot bot = rig.start();
    rig.write("/start");
    BotMessage question = rig.press("welcome-begin");
    bot.close();
    rig.telegram.redeliverLastBatch();
    rig.start();
    rig.telegram.awaitPolling();

    assertEquals(0, rig.telegram.unconfirmed());
    assertEquals(question, rig.newest());
    assertEquals(1, rig.telegram.messages(Rig.KIM.id()).size());
  }

  @Test
  void anUpdateThatComesTwiceIsTakenOnce() {
    rig.start();
    rig.write("/start");
    rig.telegram.redeliverLastBatch();
    rig.write("/help");

    assertEquals(2, rig.telegram.calls("sendMessage").size());
  }

  @Test
  void updatesThatAreNumberedAnewAreTaken() {
    rig.start();
    rig.write("/start");
    rig.telegram.renumberUpdates(7);

    assertTrue(rig.write("/help").text().startsWith("help-title"));
    assertTrue(rig.write("/privacy").text().startsWith("privacy-title"));
    assertEquals(0, rig.telegram.unconfirmed());
  }

  @Test
  void aButtonStillOpensAfterARestart() {
    TelegramBot bot = rig.start();
    rig.write("/start");
    rig.press("welcome-begin");
    bot.close();
    rig.start();

    assertTrue(rig.press("None of these").text().contains("Is the calf swollen?"));
  }

  @Test
  void oneSlowChatDoesNotHoldUpTheOthers() {
    Queue<Runnable> held = new ConcurrentLinkedQueue<>();
    rig.start(work -> holdTheFirst(held, work));
    int slow = rig.telegram.write(Rig.ROBIN, "/start");
    rig.telegram.write(Rig.KIM, "/start");
    rig.telegram.awaitLooks(Rig.KIM.id(), 1);

    assertEquals(1, rig.telegram.messages(Rig.KIM.id()).size());
    assertEquals(2, rig.telegram.unconfirmed());
    held.remove().run();
    rig.telegram.awaitConfirmed(slow);
    assertEquals(1, rig.telegram.messages(Rig.ROBIN.id()).size());
    assertEquals(1, rig.telegram.messages(Rig.KIM.id()).size());
  }

  @Test
  void aPressThatIsNeverHandledIsGivenUpAndAnswered() {
    Queue<Runnable> held = new ConcurrentLinkedQueue<>();
    rig.handling = Duration.ofMillis(1);
    rig.start(held::add);
    BotButton button = new BotButton("A", "data", null, null);
    BotMessage message =
        new BotMessage(Rig.KIM.id(), 5, "x", "x", List.of(List.of(button)), null, null);
    rig.telegram.awaitConfirmed(rig.telegram.press(Rig.KIM, message, button).update());

    assertEquals(1, held.size());
    assertEquals(1, rig.telegram.calls("answerCallbackQuery").size());
  }

  private static void holdTheFirst(Queue<Runnable> held, Runnable work) {
    if (held.isEmpty()) {
      held.add(work);
    } else {
      work.run();
    }
  }

  @Test
  void updatesThatCannotBeReadArePassedOver() {
    rig.start();
    List<String> unreadable =
        List.of(
            "{\"message\": 7}",
            "{\"message\": {\"message_id\": \"no number\", \"date\": {}}}",
            "{\"callback_query\": {\"from\": []}}",
            "{\"message\": {\"message_id\": 1, \"date\": 1, \"text\": \"no chat\"}}",
            "{}");
    unreadable.forEach(rig.telegram::deliver);

    assertTrue(rig.write("/start").text().startsWith("welcome-title"));
    assertEquals(0, rig.telegram.unconfirmed());
  }

  @Test
  void aPressWithoutAPlaceIsAnsweredInABox() {
    rig.start();
    int press =
        rig.telegram.deliver(
            """
            {"callback_query": {"id": "nowhere", "chat_instance": "x", "data": "x",
              "message": {"message_id": 1, "date": 1},
              "from": {"id": 42, "is_bot": false, "first_name": "Kim"}}}
            """);
    rig.telegram.awaitConfirmed(press);

    assertTrue(rig.telegram.calls("answerCallbackQuery").get(0).path("show_alert").asBoolean());
  }

  @Test
  void aMessageOfAnUnknownFormIsReadAsFarAsItGoes() {
    rig.start();
    rig.write("/start");
    int update = rig.telegram.send(Rig.KIM, "{\"text\": \"/help\", \"sticker\": [1, 2]}");
    rig.telegram.awaitConfirmed(update);

    assertTrue(rig.newest().text().startsWith("help-title"));
  }

  private static Set<Thread> lastingThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !thread.isDaemon())
        .collect(toSet());
  }

  private static void assertEnded(Set<Thread> before) throws InterruptedException {
    for (Thread thread : lastingThreads()) {
      if (!before.contains(thread)) {
        thread.join(IN_TIME.toMillis());
        assertFalse(thread.isAlive(), thread.getName() + " keeps the program alive");
      }
    }
  }
}
