package dev.hammy.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.standins.telegram.BotMessage;
import dev.hammy.standins.telegram.Fault;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the network and Telegram do to a bot that does nothing wrong. */
class TelegramTroubleTest {
  private final Rig rig = new Rig();

  @BeforeEach
  void start() {
    rig.start();
  }

  @AfterEach
  void stop() {
    rig.close();
  }

  @Test
  void tooManyCallsAreRepeatedAfterTheWaitThatTelegramWants() {
    rig.telegram.failNext("sendMessage", new Fault.TooManyRequests(3));

    assertTrue(rig.write("/start").text().startsWith("welcome-title"));
    assertEquals(1, rig.delays.size());
    assertEquals(Duration.ofSeconds(3), rig.delays.get(0));
  }

  @Test
  void aWaitThatNobodyWouldWaitIsNotWaited() {
    rig.telegram.failNext("sendMessage", new Fault.TooManyRequests(3601));
    rig.telegram.awaitConfirmed(rig.telegram.write(Rig.KIM, "/start"));

    assertTrue(rig.delays.isEmpty());
    assertTrue(rig.write("/start").text().startsWith("welcome-title"));
  }

  @Test
  void anEditIsRepeatedWhateverWentWrong() {
    rig.write("/start");
    rig.telegram.failNext(
        "editMessageText", new Fault.BadGateway(), new Fault.AnswerLost(), new Fault.BadGateway());

    assertTrue(rig.press("welcome-begin").text().contains("Which of these"));
    assertEquals(1, rig.telegram.messages(Rig.KIM.id()).size());
    assertEquals(4, rig.telegram.calls("editMessageText").size());
  }

  @Test
  void aReplyIsNotDroppedHoweverOftenTelegramWantsToWait() {
    Fault tooMany = new Fault.TooManyRequests(60);
    rig.telegram.failNext("sendMessage", Collections.nCopies(12, tooMany).toArray(Fault[]::new));

    assertTrue(rig.write("/start").text().startsWith("welcome-title"));
    assertEquals(1, rig.telegram.messages(Rig.KIM.id()).size());
    assertEquals(12 * 60_000, rig.now.get());
  }

  @Test
  void aSendWhoseConnectionBrokeIsSentAgain() {
    // OkHttp repeats a call by itself only on a connection that has served before.
    rig.write("/start");
    rig.telegram.failNext("sendMessage", new Fault.LostOnTheWay());
    assertTrue(rig.write("/help").text().startsWith("help-title"));

    assertEquals(3, rig.telegram.calls("sendMessage").size());
    assertEquals(2, rig.telegram.messages(Rig.KIM.id()).size());
  }

  @Test
  void aSendIsGivenUpAfterAFewTries() {
    Fault bad = new Fault.BadGateway();
    rig.telegram.failNext("sendMessage", Collections.nCopies(9, bad).toArray(Fault[]::new));
    rig.telegram.awaitConfirmed(rig.telegram.write(Rig.KIM, "/start"));

    assertEquals(TelegramCalls.MOST_FAILURES, rig.telegram.calls("sendMessage").size());
    assertTrue(rig.telegram.messages(Rig.KIM.id()).isEmpty());
  }

  @Test
  void thePressIsAnsweredAlsoIfTheEditFails() {
    BotMessage welcome = rig.write("/start");
    Fault bad = new Fault.BadGateway();
    rig.telegram.failNext("editMessageText", bad, bad, bad, bad, bad, bad);
    rig.press("welcome-begin");

    assertEquals(welcome, rig.newest());
    assertEquals(1, rig.telegram.calls("answerCallbackQuery").size());
  }

  @Test
  void anAnswerToAPressIsRepeatedToo() {
    rig.write("/start");
    rig.telegram.failNext("answerCallbackQuery", new Fault.LostOnTheWay(), new Fault.AnswerLost());
    rig.press("welcome-begin");

    assertEquals(3, rig.telegram.calls("answerCallbackQuery").size());
  }

  @Test
  void aChatThatTelegramSlowsDownDoesNotSlowDownAnother() {
    rig.telegram.failNext("sendMessage", new Fault.TooManyRequests(30));
    rig.write("/start");
    int slow = rig.telegram.calls("sendMessage").size();
    rig.telegram.awaitConfirmed(rig.telegram.write(Rig.ROBIN, "/start"));

    assertEquals(2, slow);
    assertEquals(List.of(Duration.ofSeconds(30)), rig.delays);
    assertEquals(1, rig.telegram.messages(Rig.ROBIN.id()).size());
  }

  @Test
  void whatWentWrongIsCounted() {
    rig.telegram.failNext("sendMessage", new Fault.TooManyRequests(1), new Fault.BadGateway());
    rig.write("/start");

    assertEquals(1, rig.counted("hammy_telegram_too_many_total"));
    assertEquals(1, rig.counted("hammy_telegram_repeated_total"));
    assertEquals(1, rig.counted("hammy_telegram_updates_total"));
    assertEquals(0, rig.counted("hammy_telegram_waiting"));
  }

  @Test
  void pollingGoesOnAfterEveryKindOfTrouble() {
    rig.telegram.failNext(
        "getUpdates",
        new Fault.BadGateway(),
        new Fault.LostOnTheWay(),
        new Fault.AnswerLost(),
        new Fault.Refused(409, "Conflict: terminated by other getUpdates request"),
        new Fault.Refused(500, "Internal Server Error"));

    assertTrue(rig.write("/start").text().startsWith("welcome-title"));
    assertTrue(rig.write("/help").text().startsWith("help-title"));
  }
}
