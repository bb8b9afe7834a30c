package dev.hammy.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.hammy.measure.Measures;
import dev.hammy.telegram.UpdatesRequest.Polled;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What an operator is told of polling, and how often. */
class PollHealthTest {
  private static final String TWO_COPIES =
      "Another copy of this bot runs with the same token. Each of the two gets only some of the"
          + " updates. Stop one of them.";

  private Instant now = Instant.EPOCH;
  private final Pace pace =
      new Pace(
          () -> now, delay -> Runnable::run, Duration.ofMillis(1), Duration.ZERO, Duration.ZERO);
  private final PollHealth health = new PollHealth(pace, new TelegramMeasures(new Measures()));
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  private static Logger logger() {
    return (Logger) LoggerFactory.getLogger(PollHealth.class);
  }

  @BeforeEach
  void readTheLog() {
    log.start();
    logger().setLevel(Level.INFO);
    logger().addAppender(log);
  }

  @AfterEach
  void leaveTheLog() {
    logger().detachAppender(log);
    logger().setLevel(null);
  }

  private List<String> said() {
    return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  private Duration refused(int status, String body) {
    return health.refused(new Polled(status, body));
  }

  @Test
  void twoCopiesThatTakeTurnsAreToldOnce() {
    String conflict =
        "{\"description\": \"Conflict: terminated by other getUpdates request; make sure\"}";
    for (int i = 0; i < 100; i++) {
      refused(409, conflict);
      health.wentWell();
      now = now.plusSeconds(5);
    }
    assertEquals(List.of(TWO_COPIES), said());
    assertEquals(Level.ERROR, log.list.get(0).getLevel());
  }

  @Test
  void theSameMistakeMadeAgainMuchLaterIsToldAgain() {
    refused(409, "{}");
    now = now.plusSeconds(601);
    health.wentWell();
    refused(409, "{}");
    assertEquals(
        List.of(TWO_COPIES, TWO_COPIES), said().stream().filter(TWO_COPIES::equals).toList());
  }

  @Test
  void aWebhookThatAnotherCopySetIsToldApart() {
    refused(
        409,
        "{\"description\": \"Conflict: can't use getUpdates method while webhook is active\"}");
    assertTrue(
        said().get(0).startsWith("Another copy of this bot has set a webhook"), said().get(0));
  }

  @Test
  void theWaitThatTelegramNamesIsKept() {
    assertTrue(refused(500, "<html>").toMillis() < 100);
    assertTrue(refused(429, "{\"parameters\": {\"retry_after\": 9}}").toMillis() >= 9_000);
  }

  @Test
  void aLostConnectionIsToldWithoutTheAddressThatHoldsTheToken() {
    health.lost(new CompletionException(new IOException("http://host/bot1:token")));
    assertFalse(said().get(0).contains("token"), said().get(0));
    assertTrue(said().get(0).contains("IOException"), said().get(0));
  }

  @Test
  void waitsGrowUntilItGoesWellAgain() {
    long first = refused(502, "").toMillis();
    for (int i = 0; i < 30; i++) {
      assertTrue(refused(502, "").toMillis() <= 30_000);
    }
    assertTrue(refused(502, "").toMillis() > first);
    health.wentWell();
    assertTrue(refused(502, "").toMillis() < 10);
    assertTrue(said().contains("Telegram gives updates again"), said()::toString);
  }

  @Test
  void pollingThatHasNotGoneWellForMinutesIsNotWell() {
    assertTrue(health.isWell());
    now = now.plus(Duration.ofMinutes(3));
    assertFalse(health.isWell());
    health.wentWell();
    assertTrue(health.isWell());
  }
}
