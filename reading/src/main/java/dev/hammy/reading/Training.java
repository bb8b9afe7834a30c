package dev.hammy.reading;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Finds how much each feature of a text speaks for one meaning, from examples that have it and
 * examples that do not: a linear support vector machine with squared hinge loss, trained by descent
 * along one example at a time. Each round takes them in another order, since those that stand side
 * by side are alike, and pull to one side for long; but always in the same orders and in plain
 * arithmetic, so that every machine learns the same. Thread-safe.
 */
final class Training {
  /** How much a mistake counts against keeping weights small. */
  private static final double COST = 0.1;

  private static final int MOST_ROUNDS = 5;
  private static final double SETTLED = 0.1;

  /** Where the orders start from; Java says for every machine what follows from it. */
  private static final long SEED = 42;

  private final List<int[]> texts;
  private final double[] shares;

  /** For each example how much of its features' weights one step moves, all together. */
  private final double[] norms;

  /**
   * @param texts the features of each example
   * @param shares for each feature how readily it takes weight, from 0 to 1
   */
  Training(List<int[]> texts, double[] shares) {
    this.texts = texts;
    this.shares = shares;
    this.norms = texts.stream().mapToDouble(text -> sum(text, shares)).toArray();
  }

  /**
   * The weight of each feature.
   *
   * @param having the examples that have the meaning
   * @param unknown those that may have it, from which nothing is learnt
   */
  double[] weights(BitSet having, BitSet unknown) {
    double[] weights = new double[shares.length];
    double[] pulls = new double[texts.size()];
    int known = texts.size() - unknown.cardinality();
    int[] order = IntStream.range(0, texts.size()).toArray();
    Random random = new Random(SEED);
    double most = 1;
    for (int round = 0; round < MOST_ROUNDS && most > SETTLED; round++) {
      most = 0;
      shuffle(order, random);
      for (int i : order) {
        if (!unknown.get(i)) {
          int all = having.get(i) ? having.cardinality() : known - having.cardinality();
          double slack = all / (COST * known);
          most = Math.max(most, pull(i, having.get(i) ? 1 : -1, slack, weights, pulls));
        }
      }
    }
    return weights;
  }

  private static void shuffle(int[] order, Random random) {
    for (int last = order.length - 1; last > 0; last--) {
      int other = random.nextInt(last + 1);
      int moved = order[last];
      order[last] = order[other];
      order[other] = moved;
    }
  }

  /** Moves the weights by one example; how far off they were is returned. */
  private double pull(int i, int side, double slack, double[] weights, double[] pulls) {
    int[] text = texts.get(i);
    double off = side * sum(text, weights) - 1 + slack * pulls[i];
    if (pulls[i] == 0 && off >= 0) {
      return 0;
    }
    double before = pulls[i];
    pulls[i] = Math.max(0, before - off / (norms[i] + slack));
    double step = side * (pulls[i] - before);
    for (int feature : text) {
      weights[feature] += step * shares[feature];
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
