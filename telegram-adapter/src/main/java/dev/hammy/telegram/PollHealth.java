package dev.hammy.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.longpolling.interfaces.BackOff;

/**
 * How polling goes: sees each answer, says how long to wait after a bad one, and writes the log
 * lines that an operator needs. The library by itself neither heeds the wait that Telegram asks for
 * nor, after a while, tries more often than every 15 minutes.
 *
 * <p>Two copies that poll take the updates from each other every few seconds; that is said once,
 * and again only after it has been over for a while. Also ends polling: once stopped, no call goes
 * out and no wait is asked for. Thread-safe.
 */
final class PollHealth implements BackOff, Interceptor {
  private static final Logger LOG = LoggerFactory.getLogger(PollHealth.class);
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Duration CONFLICT_IS_OVER = Duration.ofMinutes(10);

  /** Longer than the longest poll and the longest wait after a bad one. */
  private static final Duration WELL_AFTER_GOOD = Duration.ofMinutes(2);

  private static final long MOST_BODY_BYTES = 4096;

  private final Pace pace;
  private final TelegramMeasures counted;
  private int failures;
  private Trouble trouble = new Trouble("", "", Duration.ZERO);
  private Instant lastGood;
  private @Nullable Instant lastConflict;
  private boolean conflictSaid;
  private volatile boolean stopped;

  /**
   * Why there were no updates.
   *
   * @param reason in a word, for counting
   * @param words for the log
   * @param retryAfter how long Telegram wants to be left alone; zero unless it said so
   */
  private record Trouble(String reason, String words, Duration retryAfter) {
    private static final String CONFLICT = "conflict";

    boolean isConflict() {
      return reason.equals(CONFLICT);
    }
  }

  PollHealth(Pace pace, TelegramMeasures counted) {
    this.pace = pace;
    this.counted = counted;
    this.lastGood = pace.clock().instant();
  }

  /** Lets no further call through. */
  void stop() {
    stopped = true;
  }

  /** Whether polling has gone well not long ago. */
  synchronized boolean isWell() {
    return lastGood.plus(WELL_AFTER_GOOD).isAfter(pace.clock().instant());
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    if (stopped) {
      throw new IOException("stopped");
    }
    try {
      Response response = chain.proceed(chain.request());
      note(trouble(response));
      return response;
    } catch (IOException lost) {
      note(new Trouble("network", lost.getClass().getSimpleName(), Duration.ZERO));
      throw lost;
    }
  }

  private static Trouble trouble(Response response) throws IOException {
    if (response.isSuccessful()) {
      // Seen again only if the library can make nothing of it.
      return new Trouble("unreadable", "an answer that cannot be read", Duration.ZERO);
    }
    JsonNode body = body(response);
    Duration wanted = Duration.ofSeconds(body.at("/parameters/retry_after").asInt(0));
    return switch (response.code()) {
      case 401, 404 -> new Trouble("token", "the token is refused", wanted);
      case 409 -> new Trouble(Trouble.CONFLICT, conflict(body), wanted);
      case 429 -> new Trouble("many", "HTTP 429", wanted);
      default -> new Trouble("server", "HTTP " + response.code(), wanted);
    };
  }

  private static String conflict(JsonNode body) {
    boolean webhook = body.path("description").asText().contains("webhook");
    return webhook
        ? "Another copy of this bot has set a webhook: its updates go there. Stop that copy, or start"
            + " this one again: then the webhook is taken off."
        : "Another copy of this bot runs with the same token. Each of the two gets only some of the"
            + " updates. Stop one of them.";
  }

  private static JsonNode body(Response response) throws IOException {
    try {
      return new ObjectMapper().readTree(response.peekBody(MOST_BODY_BYTES).string());
    } catch (IOException notJson) {
      return MissingNode.getInstance();
    }
  }

  private synchronized void note(Trouble now) {
    trouble = now;
  }

  @Override
  public synchronized void reset() {
    Instant now = pace.clock().instant();
    lastGood = now;
    if (lastConflict != null && lastConflict.plus(CONFLICT_IS_OVER).isBefore(now)) {
      lastConflict = null;
      conflictSaid = false;
    }
    if (failures > 0 && lastConflict == null) {
      LOG.info("Telegram gives updates again");
    }
    failures = 0;
  }

  @Override
  public synchronized long nextBackOffMillis() {
    if (stopped) {
      return 0;
    }
    long doubled = pace.firstBackOff().toMillis() << Math.min(failures++, 10);
    long jittered = (long) (doubled * ThreadLocalRandom.current().nextDouble(0.5, 1.5));
    long wait = Math.max(Math.min(jittered, LONGEST.toMillis()), trouble.retryAfter().toMillis());
    counted.pollFailed(trouble.reason());
    say(wait);
    return wait;
  }

  private void say(long wait) {
    if (!trouble.isConflict()) {
      LOG.warn("Telegram gave no updates ({}); next try in {} ms", trouble.words(), wait);
      return;
    }
    lastConflict = pace.clock().instant();
    if (!conflictSaid) {
      LOG.error("{}", trouble.words());
      conflictSaid = true;
    }
  }
}
