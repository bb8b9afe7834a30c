package dev.hammy.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.longpolling.interfaces.BackOff;

/**
 * How polling goes: sees each answer, says how long to wait after a bad one, and writes the log
 * lines that an operator needs. The library by itself neither heeds the wait that Telegram asks for
 * nor, after a while, tries more often than every 15 minutes.
 *
 * <p>Also ends polling: once stopped, no call goes out and no wait is asked for. Thread-safe.
 */
final class PollHealth implements BackOff, Interceptor {
  private static final Logger LOG = LoggerFactory.getLogger(PollHealth.class);
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final long MOST_BODY_BYTES = 4096;

  private final Duration first;
  private int failures;
  private String trouble = "";
  private Duration retryAfter = Duration.ZERO;
  private volatile boolean stopped;

  PollHealth(Duration first) {
    this.first = first;
  }

  /** Lets no further call through. */
  void stop() {
    stopped = true;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    if (stopped) {
      throw new IOException("stopped");
    }
    try {
      Response response = chain.proceed(chain.request());
      note(response);
      return response;
    } catch (IOException lost) {
      note(lost.getClass().getSimpleName(), Duration.ZERO);
      throw lost;
    }
  }

  private void note(Response response) throws IOException {
    if (response.isSuccessful()) {
      // Seen again only if the library can make nothing of it.
      note("an answer that cannot be read", Duration.ZERO);
    } else {
      note(trouble(response.code()), retryAfter(response.peekBody(MOST_BODY_BYTES).string()));
    }
  }

  private static String trouble(int code) {
    return switch (code) {
      case 401, 404 -> "the token is refused";
      case 409 -> "another program takes this bot's updates";
      default -> "HTTP " + code;
    };
  }

  private synchronized void note(String what, Duration wanted) {
    trouble = what;
    retryAfter = wanted;
  }

  private static Duration retryAfter(String body) {
    try {
      return Duration.ofSeconds(
          new ObjectMapper().readTree(body).path("parameters").path("retry_after").asInt(0));
    } catch (IOException notJson) {
      return Duration.ZERO;
    }
  }

  @Override
  public synchronized void reset() {
    if (failures > 0) {
      LOG.info("Telegram gives updates again");
    }
    failures = 0;
    retryAfter = Duration.ZERO;
  }

  @Override
  public synchronized long nextBackOffMillis() {
    if (stopped) {
      return 0;
    }
    long doubled = first.toMillis() << Math.min(failures++, 10);
    long jittered = (long) (doubled * ThreadLocalRandom.current().nextDouble(0.5, 1.5));
    long wait = Math.max(Math.min(jittered, LONGEST.toMillis()), retryAfter.toMillis());
    LOG.warn("Telegram gave no updates ({}); next try in {} ms", trouble, wait);
    return wait;
  }
}
