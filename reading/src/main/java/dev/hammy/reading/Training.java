package dev.hammy.reading;

import java.util.BitSet;
import java.util.List;

/**
 * Finds how much each feature of a text speaks for one meaning, from examples that have it and
 * examples that do not: a linear support vector machine with squared hinge loss, trained by descent
 * along one example at a time. Always in the same order and in plain arithmetic, so that every
 * machine learns the same. Not thread-safe.
 */
final class Training {
  /** How much a mistake counts against keeping weights small. */
  private static final double COST = 0.3;

  private static final int MOST_ROUNDS = 40;
  private static final double SETTLED = 0.1;

  private final List<int[]> texts;
  private final int features;

  /**
   * @param texts the features of each example
   * @param features how many there are in all; the last one is in every text
   */
  Training(List<int[]> texts, int features) {
    this.texts = texts;
    this.features = features;
  }

  /**
   * The weight of each feature.
   *
   * @param having the examples that have the meaning
   * @param unknown those that may have it, from which nothing is learnt
   */
  double[] weights(BitSet having, BitSet unknown) {
    double[] weights = new double[features];
    double[] pulls = new double[texts.size()];
    int known = texts.size() - unknown.cardinality();
    double most = 1;
    for (int round = 0; round < MOST_ROUNDS && most > SETTLED; round++) {
      most = 0;
      for (int i = 0; i < texts.size(); i++) {
        if (!unknown.get(i)) {
          int all = having.get(i) ? having.cardinality() : known - having.cardinality();
          double slack = all / (COST * known);
          most = Math.max(most, pull(i, having.get(i) ? 1 : -1, slack, weights, pulls));
        }
      }
    }
    return weights;
  }

  /** Moves the weights by one example; how far off they were is returned. */
  private double pull(int i, int side, double slack, double[] weights, double[] pulls) {
    int[] text = texts.get(i);
    double off = side * sum(text, weights) - 1 + slack * pulls[i];
    if (pulls[i] == 0 && off >= 0) {
      return 0;
    }
    double before = pulls[i];
    pulls[i] = Math.max(0, before - off / (text.length + slack));
    double step = side * (pulls[i] - before);
    for (int feature : text) {
      weights[feature] += step;
    }
    return Math.abs(off);
  }

  /** A plain loop: training spends nearly all of its time here. */
  private static double sum(int[] text, double[] weights) {
    double sum = 0;
    for (int feature : text) {
      sum += weights[feature];
    }
    return sum;
  }
}
