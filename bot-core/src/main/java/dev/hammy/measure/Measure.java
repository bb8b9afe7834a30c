package dev.hammy.measure;

import java.util.List;

/**
 * All readings of one name.
 *
 * @param name begins with {@code hammy_} and ends in its unit, or in {@code total}
 * @param help what it is, in one sentence
 * @param readings in the order of their labels
 */
public record Measure(String name, String help, Kind kind, List<Reading> readings) {
  /** What a number means. */
  public enum Kind {
    /** Only ever grows. */
    COUNTER,
    /** Goes up and down. */
    GAUGE,
    /** Times, sorted into buckets. */
    HISTOGRAM
  }

  public Measure {
    readings = List.copyOf(readings);
  }
}
