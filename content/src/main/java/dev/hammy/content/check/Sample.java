package dev.hammy.content.check;

import dev.hammy.protocol.Answers;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A sample of the walk, the same on every run: of all that is offered, the ones whose scrambled
 * hash is least. Holds everything while there is room. Thread-safe.
 */
final class Sample {
  private final int most;
  private final PriorityQueue<Drawn> greatestFirst = new PriorityQueue<>();
  private volatile long limit = Long.MAX_VALUE;

  private record Drawn(long lot, Path path) implements Comparable<Drawn> {
    @Override
    public int compareTo(Drawn other) {
      return Long.compare(other.lot, lot);
    }
  }

  Sample(int most) {
    this.most = most;
  }

  void offer(Path path) {
    long lot = lot(path.answers());
    if (lot <= limit) {
      add(new Drawn(lot, path));
    }
  }

  synchronized List<Path> paths() {
    List<Drawn> all = new ArrayList<>(greatestFirst);
    return all.stream().map(Drawn::path).toList();
  }

  private synchronized void add(Drawn drawn) {
    greatestFirst.add(drawn);
    if (greatestFirst.size() > most) {
      greatestFirst.remove();
      limit = greatestFirst.element().lot();
    }
  }

  /** A number that looks drawn by lot and follows from the answers alone. */
  static long lot(Answers answers) {
    long lot = 0;
    for (int code = 0; code < Answers.QUESTION_CODES; code++) {
      lot = (lot ^ answers.bits(code)) * 0x9E3779B97F4A7C15L;
      lot ^= lot >>> 32;
    }
    return lot;
  }
}
