package dev.hammy.standins.discord;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/** The 50 requests a second that one bot may make in all, whatever they are. Thread-safe. */
final class GlobalPace {
  private static final int MOST = 50;
  private static final long WINDOW_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Deque<Long> recent = new ArrayDeque<>();

  /** Whether one more request is within the limit; then it counts. */
  synchronized boolean admits() {
    long now = System.nanoTime();
    while (!recent.isEmpty() && now - recent.getFirst() >= WINDOW_NANOS) {
      recent.removeFirst();
    }
    if (recent.size() >= MOST) {
      return false;
    }
    recent.addLast(now);
    return true;
  }
}
