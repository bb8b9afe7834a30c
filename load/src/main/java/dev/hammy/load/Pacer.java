package dev.hammy.load;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * When each of the people does the next thing: as soon as the last answer is there, or whoever has
 * waited longest at each beat of a steady rate. What finds nobody ready at its beat is done late,
 * and counts from its beat all the same. On its platform's thread.
 */
final class Pacer {
  /** Does the next thing. */
  interface Act {
    /**
     * Does it.
     *
     * @param when it was to be done, in nanoseconds
     */
    void act(Talk talk, long when);
  }

  private final Platform platform;
  private final long interval;
  private final Act act;
  private final Queue<Talk> ready = new ArrayDeque<>();
  private final Queue<Long> beats = new ArrayDeque<>();
  private long nextBeat;
  private boolean stopped;

  /**
   * @param rate beats a second; 0 for as soon as can be
   */
  Pacer(Platform platform, double rate, Act act) {
    this.platform = platform;
    this.interval = rate == 0 ? 0 : (long) (1e9 / rate);
    this.act = act;
  }

  void start() {
    if (interval > 0) {
      nextBeat = platform.now() + interval;
      platform.later(Duration.ofNanos(interval), this::beat);
    }
  }

  void stop() {
    stopped = true;
  }

  /** Somebody can do the next thing. */
  void ready(Talk talk) {
    if (interval == 0) {
      act.act(talk, platform.now());
    } else {
      ready.add(talk);
      match();
    }
  }

  private void beat() {
    long now = platform.now();
    for (; nextBeat <= now; nextBeat += interval) {
      beats.add(nextBeat);
    }
    match();
    if (!stopped) {
      platform.later(Duration.ofNanos(nextBeat - now), this::beat);
    }
  }

  private void match() {
    while (!stopped && !ready.isEmpty() && !beats.isEmpty()) {
      act.act(ready.remove(), beats.remove());
    }
  }
}
