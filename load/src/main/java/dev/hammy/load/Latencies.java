package dev.hammy.load;

import java.time.Duration;
import java.util.Arrays;

/** How long each of many things took. Not thread-safe. */
final class Latencies {
  private long[] nanos = new long[1_024];
  private int count;

  void add(long took) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, count * 2);
    }
    nanos[count++] = took;
  }

  int count() {
    return count;
  }

  /**
   * What so many of them took at most.
   *
   * @param part of all, from 0 to 1
   * @return zero if there are none
   */
  Duration percentile(double part) {
    if (count == 0) {
      return Duration.ZERO;
    }
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    int rank = (int) Math.ceil(part * count);
    return Duration.ofNanos(sorted[Math.max(0, rank - 1)]);
  }
}
