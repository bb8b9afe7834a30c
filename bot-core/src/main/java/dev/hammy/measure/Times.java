package dev.hammy.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long something took, each time, sorted into buckets. Thread-safe. */
public final class Times implements Instrument {
  /** The upper ends of the buckets in seconds: from a quick turn to one that is given up. */
  private static final double[] ENDS = {
    0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
    30, 60
  };

  // Guarded by this.
  private final long[] upTo = new long[ENDS.length];
  private long all;
  private double seconds;

  Times() {}

  /** It took this long once more. */
  public synchronized void add(Duration took) {
    double inSeconds = took.toNanos() / 1e9;
    for (int i = 0; i < ENDS.length; i++) {
      upTo[i] += inSeconds <= ENDS[i] ? 1 : 0;
    }
    all++;
    seconds += inSeconds;
  }

  @Override
  public synchronized List<Reading> read(List<Label> labels) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < ENDS.length; i++) {
      readings.add(new Reading("_bucket", and(labels, String.valueOf(ENDS[i])), upTo[i]));
    }
    readings.add(new Reading("_bucket", and(labels, "+Inf"), all));
    readings.add(new Reading("_sum", labels, seconds));
    readings.add(new Reading("_count", labels, all));
    return readings;
  }

  private static List<Label> and(List<Label> labels, String end) {
    List<Label> more = new ArrayList<>(labels);
    more.add(new Label("le", end));
    return more;
  }
}
