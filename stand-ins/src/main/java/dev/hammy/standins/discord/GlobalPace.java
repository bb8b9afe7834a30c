package dev.hammy.standins.discord;

import java.util.concurrent.TimeUnit;

/**
 * The 50 requests a second that one bot may make in all, whatever they are. Made up for as time
 * passes rather than counted in windows: requests that a busy machine has held up arrive together,
 * though the bot has sent them apart. Thread-safe.
 */
final class GlobalPace {
  private static final int MOST = 50;
  private static final long INTERVAL_NANOS = TimeUnit.SECONDS.toNanos(1) / MOST;

  private long madeUpAt = System.nanoTime();

  /** Whether one more request is within the limit; then it counts. */
  synchronized boolean admits() {
    long now = System.nanoTime();
    long next = Math.max(madeUpAt - now, 0) + INTERVAL_NANOS;
    if (next > MOST * INTERVAL_NANOS) {
      return false;
    }
    madeUpAt = now + next;
    return true;
  }
}
