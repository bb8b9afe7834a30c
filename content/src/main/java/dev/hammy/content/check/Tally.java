package dev.hammy.content.check;

import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Topic;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What the walk counted. Every answer counts, also those that were walked together. Thread-safe.
 */
final class Tally {
  private final long most;
  private final LongAdder sets = new LongAdder();
  private final AtomicLong ends = new AtomicLong();
  private final Map<CareLevel, LongAdder> byLevel = new EnumMap<>(CareLevel.class);

  /** Complete conversations that are not urgent, by how many questions they asked. */
  private final AtomicLongArray byLength = new AtomicLongArray(Topic.MOST_QUESTIONS + 1);

  /**
   * @param most how many ends are walked to before the walk gives up
   */
  Tally(long most) {
    this.most = most;
    for (CareLevel level : CareLevel.values()) {
      byLevel.put(level, new LongAdder());
    }
  }

  void visited(Path path) {
    sets.add(path.conversations());
  }

  void ended(Path path, CareLevel level) {
    ends.incrementAndGet();
    at(level).add(path.conversations());
    if (!level.isUrgent()) {
      byLength.addAndGet(path.questions(), path.conversations());
    }
  }

  /** Whether there was more to walk than can be. */
  boolean isGivenUp() {
    return ends.get() >= most;
  }

  /** How many sets of answers can be reached, the empty one among them. */
  long sets() {
    return sets.sum();
  }

  /** How many complete conversations there are. */
  long conversations() {
    return byLevel.values().stream().mapToLong(LongAdder::sum).sum();
  }

  /** How many complete conversations end at this level. */
  long conversations(CareLevel level) {
    return at(level).sum();
  }

  /**
   * The number of questions that this share of the conversations to clinic or self-care stays
   * within; 0 if there is no such conversation.
   *
   * @param share 0 for the shortest, 0.5 for the median, 1 for the longest
   */
  int questions(double share) {
    long wanted = Math.max(1, Math.round(share * lengths().sum()));
    long passed = 0;
    for (int length = 0; length < byLength.length(); length++) {
      passed += byLength.get(length);
      if (passed >= wanted) {
        return length;
      }
    }
    return 0;
  }

  private LongAdder at(CareLevel level) {
    return Objects.requireNonNull(byLevel.get(level));
  }

  private LongStream lengths() {
    return IntStream.range(0, byLength.length()).mapToLong(byLength::get);
  }
}
