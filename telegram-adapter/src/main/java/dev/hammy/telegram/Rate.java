package dev.hammy.telegram;

import java.time.Duration;

/**
 * A steady rate with room for a few at once: says when the next one may go. Not thread-safe.
 *
 * <p>Within any stretch of time at most {@code burst} more go than the interval allows.
 */
final class Rate {
  private final long interval;
  private final long lead;
  private long next;

  /**
   * @param interval one goes in each, on average
   * @param burst how many may go at once after a rest, 1 or more
   */
  Rate(Duration interval, int burst) {
    this.interval = interval.toMillis();
    this.lead = this.interval * (burst - 1);
  }

  /**
   * Takes the next place.
   *
   * @param now in milliseconds, never before an earlier one
   * @return how long to wait for it, in milliseconds
   */
  long take(long now) {
    next = Math.max(next, now);
    long wait = Math.max(0, next - lead - now);
    next += interval;
    return wait;
  }
}
