package dev.hammy.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.hammy.measure.Measures;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
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

  private void answered(int code, String body) throws IOException {
    Request request = new Request.Builder().url("http://127.0.0.1/").build();
    Interceptor.Chain chain = Mockito.mock(Interceptor.Chain.class);
    Mockito.when(chain.request()).thenReturn(request);
    Mockito.when(chain.proceed(request))
        .thenReturn(
            new Response.Builder()
                .request(request)
                .protocol(Protocol.HTTP_1_1)
                .code(code)
                .message("")
                .body(ResponseBody.create(body, MediaType.get("application/json")))
                .build());
    health.intercept(chain).close();
    if (code == 200) {
      health.reset();
    } else {
      assertTrue(health.nextBackOffMillis() >= 0);
    }
  }

  @Test
  void twoCopiesThatTakeTurnsAreToldOnce() throws IOException {
    String conflict =
        "{\"description\": \"Conflict: terminated by other getUpdates request; make sure\"}";
    for (int i = 0; i < 100; i++) {
      answered(409, conflict);
      answered(200, "{}");
      now = now.plusSeconds(5);
    }
    assertEquals(List.of(TWO_COPIES), said());
    assertEquals(Level.ERROR, log.list.get(0).getLevel());
  }

  @Test
  void theSameMistakeMadeAgainMuchLaterIsToldAgain() throws IOException {
    answered(409, "{}");
    now = now.plusSeconds(601);
    answered(200, "{}");
    answered(409, "{}");
    assertEquals(
        List.of(TWO_COPIES, TWO_COPIES), said().stream().filter(TWO_COPIES::equals).toList());
  }

  @Test
  void aWebhookThatAnotherCopySetIsToldApart() throws IOException {
    answered(
        409,
        "{\"description\": \"Conflict: can't use getUpdates method while webhook is active\"}");
    assertTrue(
        said().get(0).startsWith("Another copy of this bot has set a webhook"), said().get(0));
  }

  @Test
  void theWaitThatTelegramNamesIsKept() throws IOException {
    Request request = new Request.Builder().url("http://127.0.0.1/").build();
    Interceptor.Chain chain = Mockito.mock(Interceptor.Chain.class);
    Mockito.when(chain.request()).thenReturn(request);
    Mockito.when(chain.proceed(request)).thenThrow(new IOException("http://host/bot1:token"));
    try {
      health.intercept(chain).close();
    } catch (IOException passedOn) {
      assertTrue(health.nextBackOffMillis() < 100);
    }
    assertFalse(said().get(0).contains("token"), said().get(0));

    answered(429, "{\"parameters\": {\"retry_after\": 9}}");
    assertTrue(health.nextBackOffMillis() >= 9_000);
  }

  @Test
  void pollingThatHasNotGoneWellForMinutesIsNotWell() throws IOException {
    assertTrue(health.isWell());
    now = now.plus(Duration.ofMinutes(3));
    assertFalse(health.isWell());
    answered(200, "{}");
    assertTrue(health.isWell());
  }
}
