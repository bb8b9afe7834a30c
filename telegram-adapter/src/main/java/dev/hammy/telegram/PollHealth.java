package dev.hammy.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.hammy.runtime.Failures;
import dev.hammy.telegram.UpdatesRequest.Polled;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How polling goes: is told how each request ended, says how long to wait after a bad one, and
 * writes the log lines that an operator needs.
 *
 * <p>Two copies that poll take the updates from each other every few seconds; that is said once,
 * and again only after it has been over for a while. Thread-safe.
 */
final class PollHealth {
  private static final Logger LOG = LoggerFactory.getLogger(PollHealth.class);
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Duration CONFLICT_IS_OVER = Duration.ofMinutes(10);

  /** Longer than the longest poll and the longest wait after a bad one. */
  private static final Duration WELL_AFTER_GOOD = Duration.ofMinutes(2);

  private final Pace pace;
  private final TelegramMeasures counted;
  private int failures;
  private Instant lastGood;
  private @Nullable Instant lastConflict;
  private boolean conflictSaid;

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

  /** Made where something goes wrong, and so hardly ever. */
  private static final class Trees {
    private static final ObjectMapper MAPPER = new ObjectMapper();
  }

  PollHealth(Pace pace, TelegramMeasures counted) {
    this.pace = pace;
    this.counted = counted;
    this.lastGood = pace.clock().instant();
  }

  /** Whether polling has gone well not long ago. */
  synchronized boolean isWell() {
    return lastGood.plus(WELL_AFTER_GOOD).isAfter(pace.clock().instant());
  }

  /** Updates came, or none were there. */
  synchronized void wentWell() {
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

  /** There was no answer; says how long to wait. */
  Duration lost(Throwable why) {
    return wentWrong(
        new Trouble("network", Failures.cause(why).getClass().getSimpleName(), Duration.ZERO));
  }

  /** The answer held no updates; says how long to wait. */
  Duration refused(Polled answer) {
    return wentWrong(trouble(answer));
  }

  private static Trouble trouble(Polled answer) {
    if (answer.isGood()) {
      return new Trouble("unreadable", "an answer that cannot be read", Duration.ZERO);
    }
    JsonNode body = body(answer);
    Duration wanted = Duration.ofSeconds(body.at("/parameters/retry_after").asInt(0));
    return switch (answer.status()) {
      case 401, 404 -> new Trouble("token", "the token is refused", wanted);
      case 409 -> new Trouble(Trouble.CONFLICT, conflict(body), wanted);
      case 429 -> new Trouble("many", "HTTP 429", wanted);
      default -> new Trouble("server", "HTTP " + answer.status(), wanted);
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

  private static JsonNode body(Polled answer) {
    try {
      return Trees.MAPPER.readTree(AsItCame.bytes(answer.body()));
    } catch (IOException notJson) {
      return MissingNode.getInstance();
    }
  }

  private synchronized Duration wentWrong(Trouble trouble) {
    long doubled = pace.firstBackOff().toMillis() << Math.min(failures++, 10);
    long jittered = (long) (doubled * ThreadLocalRandom.current().nextDouble(0.5, 1.5));
    long wait = Math.max(Math.min(jittered, LONGEST.toMillis()), trouble.retryAfter().toMillis());
    counted.pollFailed(trouble.reason());
    say(trouble, wait);
    return Duration.ofMillis(wait);
  }

  private void say(Trouble trouble, long wait) {
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
