package dev.hammy.discord;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Makes a request again whose connection broke before an answer came, twice at most. JDA repeats
 * only some of them: where the other side just closes, it gives the request up, and with it what a
 * person was to be told. Thread-safe.
 *
 * <p>Nobody can know whether Discord took the request before. Taking it twice shows nothing twice:
 * a first response is taken once, an edit changes nothing the second time, and a message in a
 * private chat carries a nonce. Only the second part of an answer that is too long for one message
 * has nothing of the kind; no content that passes the check is that long.
 *
 * <p>A request that took too long is left to JDA: its three seconds are over.
 */
final class BrokenConnections implements Interceptor {
  private static final int MOST_REPEATS = 2;

  /** Short, since the first response has three seconds in all. */
  private static final Duration FIRST_WAIT = Duration.ofMillis(50);

  @Override
  public Response intercept(Chain chain) throws IOException {
    for (int repeats = 0; ; repeats++) {
      try {
        return chain.proceed(chain.request());
      } catch (IOException broken) {
        boolean wanted = !(broken instanceof InterruptedIOException) && !chain.call().isCanceled();
        if (!wanted || repeats == MOST_REPEATS) {
          throw broken;
        }
        await(repeats);
      }
    }
  }

  /** Doubles, give or take a half, so that many do not come back at once. On a request's thread. */
  private static void await(int repeats) {
    double jitter = ThreadLocalRandom.current().nextDouble(0.5, 1.5);
    LockSupport.parkNanos((long) (FIRST_WAIT.toNanos() * (1L << repeats) * jitter));
  }
}
