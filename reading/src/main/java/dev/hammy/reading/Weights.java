package dev.hammy.reading;

import dev.hammy.protocol.Meaning;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each feature of a text speaks for each meaning: what reading has learnt from examples.
 * Most features say nothing of most meanings, so only the others are kept, three bytes each.
 * Immutable, thread-safe.
 */
public final class Weights {
  /** A weight of 1 in the steps in which weights are kept. */
  private static final double ONE = 8_192;

  private static final int ENTRY_BYTES = 3;
  private static final int MOST_MEANINGS = 255;

  private final List<Meaning> meanings;
  private final List<String> features;
  private final Map<String, Integer> rows = new HashMap<>();
  private final byte[] table;
  private final int[] starts;

  /**
   * Weights that were learnt before.
   *
   * @param features their names by their numbers; what is added for every text has none, and comes
   *     last
   * @param table what {@link #table} gave
   */
  public Weights(List<Meaning> meanings, List<String> features, byte[] table) {
    this.meanings = List.copyOf(meanings);
    this.features = List.copyOf(features);
    this.table = table.clone();
    this.starts = new int[features.size() + 1];
    int at = 0;
    for (int row = 0; row < starts.length; row++) {
      starts[row] = at;
      at += 1 + ENTRY_BYTES * entries(at);
    }
    for (int row = 0; row < features.size(); row++) {
      rows.put(features.get(row), row);
    }
  }

  /**
   * Weights as they are learnt, the number of the feature before that of the meaning.
   *
   * @throws IllegalArgumentException if there are more than 255 meanings
   */
  static Weights of(List<Meaning> meanings, List<String> features, double[][] weights) {
    if (meanings.size() > MOST_MEANINGS) {
      throw new IllegalArgumentException(meanings.size() + " meanings are taught");
    }
    WeightTable table = new WeightTable();
    for (double[] row : weights) {
      int[] steps = new int[row.length];
      for (int meaning = 0; meaning < row.length; meaning++) {
        steps[meaning] = Math.toIntExact(Math.round(row[meaning] * ONE));
      }
      table.add(steps);
    }
    return new Weights(meanings, features, table.bytes());
  }

  /** What is taught, in the order of its numbers. */
  public List<Meaning> meanings() {
    return meanings;
  }

  /** What was learnt from, in the order of its numbers. */
  public List<String> features() {
    return features;
  }

  /** The weights by feature, to be kept. */
  public byte[] table() {
    return table.clone();
  }

  boolean knows(String feature) {
    return rows.containsKey(feature);
  }

  /** What every text begins with, one for each meaning. */
  double[] everywhere() {
    double[] values = new double[meanings.size()];
    add(features.size(), values);
    return values;
  }

  /** Adds what a feature says of each meaning; nothing if it is not known. */
  void add(String feature, double[] values) {
    Integer row = rows.get(feature);
    if (row != null) {
      add(row, values);
    }
  }

  private void add(int row, double[] values) {
    int entries = entries(starts[row]);
    int at = starts[row] + 1;
    for (int i = 0; i < entries; i++, at += ENTRY_BYTES) {
      values[table[at] & 0xFF] += weight(at);
    }
  }

  /** What a feature says of one meaning; 0 if it is not known. */
  double of(String feature, int meaning) {
    Integer row = rows.get(feature);
    if (row == null) {
      return 0;
    }
    int entries = entries(starts[row]);
    int at = starts[row] + 1;
    for (int i = 0; i < entries; i++, at += ENTRY_BYTES) {
      if ((table[at] & 0xFF) == meaning) {
        return weight(at);
      }
    }
    return 0;
  }

  private int entries(int start) {
    return table[start] & 0xFF;
  }

  private double weight(int entry) {
    return (short) (table[entry + 1] << 8 | (table[entry + 2] & 0xFF)) / ONE;
  }
}
