package dev.hammy.reading;

import dev.hammy.protocol.Meaning;
import java.util.List;

/**
 * How much each feature of a text speaks for each meaning: what reading has learnt from examples.
 * Most features say nothing of most meanings, so only the others are kept, three bytes each.
 * Immutable, thread-safe.
 */
public final class Weights {
  /** A weight of 1 in the steps in which weights are kept. */
  private static final double ONE = 8_192;

  /** Less is as good as nothing: three in five weights are, and no text is told by them. */
  private static final double FAINTEST = 0.005;

  private static final int ENTRY_BYTES = 3;
  private static final int MOST_MEANINGS = 254;

  /** Some thousand examples have so many, and say how people talk who have no danger sign. */
  private static final int MANY_FEATURES = 10_000;

  private final List<Meaning> meanings;
  private final long[] features;

  /** By a feature, its row, from 1; a power of two, at least half of it free. */
  private final int[] rows;

  private final double[] everywhere;
  private final byte[] table;
  private final int[] starts;

  /**
   * Weights that were learnt before.
   *
   * @param features what stands for each, by their rows; what is added for every text has nothing
   *     that stands for it, and comes last
   * @param table what {@link #table} gave; its last column is of any danger sign
   */
  public Weights(List<Meaning> meanings, long[] features, byte[] table) {
    this.meanings = List.copyOf(meanings);
    this.features = features.clone();
    this.table = table.clone();
    this.starts = new int[features.length + 1];
    int at = 0;
    for (int row = 0; row < starts.length; row++) {
      starts[row] = at;
      at += 1 + ENTRY_BYTES * entries(at);
    }
    this.rows = new int[Integer.highestOneBit(Math.max(1, features.length)) * 4];
    for (int row = 0; row < features.length; row++) {
      rows[slot(features[row])] = row + 1;
    }
    this.everywhere = new double[meanings.size() + 1];
    add(features.length, everywhere);
  }

  /**
   * Weights as they are learnt: for each meaning, and after the last for any danger sign, that of
   * each feature by its number.
   *
   * @throws IllegalArgumentException if there are more than 254 meanings
   */
  static Weights of(List<Meaning> meanings, long[] features, List<double[]> learnt) {
    if (meanings.size() > MOST_MEANINGS) {
      throw new IllegalArgumentException(meanings.size() + " meanings are taught");
    }
    WeightTable table = new WeightTable();
    for (int feature = 0; feature <= features.length; feature++) {
      int[] steps = new int[learnt.size()];
      for (int meaning = 0; meaning < steps.length; meaning++) {
        double weight = learnt.get(meaning)[feature];
        boolean isHeard = Math.abs(weight) >= FAINTEST;
        steps[meaning] = isHeard ? Math.toIntExact(Math.round(weight * ONE)) : 0;
      }
      table.add(steps);
    }
    return new Weights(meanings, features, table.bytes());
  }

  /** What is taught, in the order of its numbers. */
  public List<Meaning> meanings() {
    return meanings;
  }

  /** The column that says what speaks for any danger sign, whichever it is. */
  int anySign() {
    return meanings.size();
  }

  /** Whether enough was learnt for what is like nothing of it to be no danger sign. */
  boolean isWellTaught() {
    return features.length >= MANY_FEATURES;
  }

  /** What was learnt from, in the order of its rows. */
  public long[] features() {
    return features.clone();
  }

  /** The weights by feature, to be kept. */
  public byte[] table() {
    return table.clone();
  }

  private int slot(long feature) {
    int slot = (int) (feature >>> Integer.SIZE) & (rows.length - 1);
    while (rows[slot] != 0 && features[rows[slot] - 1] != feature) {
      slot = (slot + 1) & (rows.length - 1);
    }
    return slot;
  }

  /** Where a feature stands; below 0 if it is not known. */
  int row(long feature) {
    return rows[slot(feature)] - 1;
  }

  /** Where each feature of a text stands. */
  int[] rows(Features some) {
    int[] found = new int[some.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = row(some.key(i));
    }
    return found;
  }

  /** Fills in what every text begins with, one for each meaning and one for any danger sign. */
  void everywhere(double[] values) {
    System.arraycopy(everywhere, 0, values, 0, values.length);
  }

  /** Adds what the feature in a row says of each meaning. */
  void add(int row, double[] values) {
    int entries = entries(starts[row]);
    int at = starts[row] + 1;
    for (int i = 0; i < entries; i++, at += ENTRY_BYTES) {
      values[table[at] & 0xFF] += weight(at);
    }
  }

  /** What a feature says of one meaning; 0 if it is not known. */
  double of(long feature, int meaning) {
    int row = row(feature);
    if (row < 0) {
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
