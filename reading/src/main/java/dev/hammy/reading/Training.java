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
  private static final int MOST_ROUNDS = 5;

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
    this.norms = texts.stream().mapToDouble(text -> norm(text, shares)).toArray();
  }

  /**
   * What is known of one meaning.
   *
   * @param having the examples that have it
   * @param unknown those that may have it, from which nothing is learnt
   */
  record Marks(BitSet having, BitSet unknown) {}

  /** The weight of each feature for each meaning, in the order of the meanings. */
  List<double[]> weights(List<Marks> meanings) {
    List<Learner> learners =
        meanings.stream().map(marks -> new Learner(marks, norms, shares)).toList();
    int[] order = IntStream.range(0, texts.size()).toArray();
    Random random = new Random(SEED);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      shuffle(order, random);
      InOrder all = new InOrder(order, texts);
      // Each meaning is learnt by itself, so it does not matter which is done when.
      learners.parallelStream().filter(learner -> !learner.isSettled()).forEach(all::teach);
    }
    return learners.stream().map(Learner::weights).toList();
  }

  private static void shuffle(int[] order, Random random) {
    for (int last = order.length - 1; last > 0; last--) {
      int other = random.nextInt(last + 1);
      int moved = order[last];
      order[last] = order[other];
      order[other] = moved;
    }
  }

  private static double norm(int[] text, double[] shares) {
    double sum = 0;
    for (int feature : text) {
      sum += shares[feature];
    }
    return sum;
  }

  /**
   * All examples in the order of one round, their features one after another: every meaning goes
   * through them, and to jump from one to the next would take longer than to learn from it.
   */
  private static final class InOrder {
    private final int[] order;
    private final int[] ends;
    private final int[] features;

    InOrder(int[] order, List<int[]> texts) {
      this.order = order;
      this.ends = new int[order.length];
      this.features = new int[texts.stream().mapToInt(text -> text.length).sum()];
      int end = 0;
      for (int at = 0; at < order.length; at++) {
        int[] text = texts.get(order[at]);
        System.arraycopy(text, 0, features, end, text.length);
        end += text.length;
        ends[at] = end;
      }
    }

    void teach(Learner learner) {
      learner.beginRound();
      int from = 0;
      for (int at = 0; at < order.length; at++) {
        learner.take(order[at], features, from, ends[at]);
        from = ends[at];
      }
    }
  }

  /** One meaning, while it is learnt. */
  private static final class Learner {
    /** How much a mistake counts against keeping weights small. */
    private static final double COST = 0.1;

    private static final double SETTLED = 0.1;

    private final double[] norms;
    private final double[] shares;
    private final double[] weights;

    /** For each example how hard it has pulled so far. */
    private final double[] pulls;

    /** For each example 1 if it has the meaning, -1 if it has not, 0 if that is unknown. */
    private final byte[] sides;

    private final double slackOfHaving;
    private final double slackOfOthers;

    /** How far off any example has been in this round. */
    private double most = 1;

    Learner(Marks marks, double[] norms, double[] shares) {
      this.norms = norms;
      this.shares = shares;
      this.weights = new double[shares.length];
      this.pulls = new double[norms.length];
      this.sides = new byte[norms.length];
      for (int i = 0; i < sides.length; i++) {
        sides[i] = (byte) (marks.unknown().get(i) ? 0 : marks.having().get(i) ? 1 : -1);
      }
      int known = norms.length - marks.unknown().cardinality();
      int having = marks.having().cardinality();
      this.slackOfHaving = having / (COST * known);
      this.slackOfOthers = (known - having) / (COST * known);
    }

    boolean isSettled() {
      return most <= SETTLED;
    }

    double[] weights() {
      return weights;
    }

    void beginRound() {
      most = 0;
    }

    /** Moves the weights by one example, whose features stand between two places. */
    void take(int i, int[] features, int from, int to) {
      int side = sides[i];
      if (side == 0) {
        return;
      }
      double slack = side > 0 ? slackOfHaving : slackOfOthers;
      double before = pulls[i];
      double off = side * sum(features, from, to) - 1 + slack * before;
      if (before == 0 && off >= 0) {
        return;
      }
      pulls[i] = Math.max(0, before - off / (norms[i] + slack));
      move(side * (pulls[i] - before), features, from, to);
      most = Math.max(most, Math.abs(off));
    }

    /** A plain loop: training spends nearly all of its time here. */
    private double sum(int[] features, int from, int to) {
      double[] all = weights;
      double sum = 0;
      for (int at = from; at < to; at++) {
        sum += all[features[at]];
      }
      return sum;
    }

    private void move(double step, int[] features, int from, int to) {
      for (int at = from; at < to; at++) {
        weights[features[at]] += step * shares[features[at]];
      }
    }
  }
}
