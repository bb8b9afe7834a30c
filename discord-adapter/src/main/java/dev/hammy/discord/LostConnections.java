package dev.hammy.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The shards that have lost their connection and not got it back, and since when. Thread-safe. */
final class LostConnections {
  /** Far more than a resume takes, and short enough to tell an operator of an outage. */
  static final Duration BEARABLE = Duration.ofMinutes(2);

  private final InstantSource clock;
  private final Map<Integer, Instant> lostAt = new ConcurrentHashMap<>();

  LostConnections(InstantSource clock) {
    this.clock = clock;
  }

  void lost(int shard) {
    // An attempt that fails is told of too: what counts is the first.
    lostAt.putIfAbsent(shard, clock.instant());
  }

  void found(int shard) {
    lostAt.remove(shard);
  }

  /** Whether no shard has been without its connection for {@link #BEARABLE}. */
  boolean areBearable() {
    Instant bound = clock.instant().minus(BEARABLE);
    return lostAt.values().stream().allMatch(bound::isBefore);
  }
}
