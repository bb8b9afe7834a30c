package dev.hammy.reading;

import dev.hammy.protocol.Meaning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much one text speaks for each meaning, sentence by sentence. A text of which no word is known
 * has none. Not thread-safe.
 */
final class Scores {
  private final Weights weights;
  private final Features features;
  private final List<Span> units;

  /** For each of those, by the numbers of the meanings. */
  private final double[][] values;

  private final List<Score> best;

  /** For each sentence how much it speaks for the danger sign that it speaks for most. */
  private final double[] mostOfSigns;

  /**
   * How much of a text speaks for a meaning.
   *
   * @param value 1 and more: as the examples of it are; -1 and less: as the others are. Of a danger
   *     sign with what speaks for any
   * @param own the same without that
   * @param span the words that speak for it most
   */
  record Score(Meaning meaning, double value, double own, Span span) {}

  Scores(Weights weights, Features features, List<Span> units, double[][] values) {
    this.weights = weights;
    this.features = features;
    this.units = units;
    this.values = values;
    this.best = new ArrayList<>(weights.anySign());
    for (int meaning = 0; meaning < weights.anySign() && !units.isEmpty(); meaning++) {
      best.add(best(meaning));
    }
    this.mostOfSigns = Arrays.stream(values).mapToDouble(this::mostOfSigns).toArray();
  }

  private double mostOfSigns(double[] unit) {
    double most = Double.NEGATIVE_INFINITY;
    for (int meaning = 0; meaning < weights.anySign(); meaning++) {
      boolean isSign = weights.meanings().get(meaning).question().isSafety();
      most = isSign ? Math.max(most, unit[meaning]) : most;
    }
    return most;
  }

  private Score best(int meaning) {
    int most = 0;
    for (int unit = 1; unit < values.length; unit++) {
      most = values[unit][meaning] > values[most][meaning] ? unit : most;
    }
    Meaning taught = weights.meanings().get(meaning);
    double value = values[most][meaning];
    double any = taught.question().isSafety() ? values[most][weights.anySign()] : 0;
    return new Score(taught, value, value - any, units.get(most));
  }

  /** For each meaning that is taught, wherever in the text that is the most. */
  List<Score> best() {
    return best;
  }

  /**
   * How much the sentence in which some words stand speaks for a danger sign; without end if too
   * little is taught of it. What asks about a sign more closely is that sign.
   */
  double ofSign(Meaning sign, Span words) {
    return taught(sign)
        .mapToDouble(meaning -> within(words, meaning))
        .max()
        .orElse(Double.POSITIVE_INFINITY);
  }

  /**
   * Whether that sentence speaks for a danger sign about as much as for any, or enough for it by
   * itself; so too if too little is taught of it.
   *
   * @param near how much less it may speak for it than for the likeliest
   * @param own how much is enough, without what speaks for any sign
   */
  boolean isAmongLikeliest(Meaning sign, Span words, double near, double own) {
    int[] taught = taught(sign).toArray();
    return taught.length == 0
        || IntStream.range(0, values.length)
            .filter(unit -> words.isWithin(units.get(unit)))
            .anyMatch(unit -> speaksFor(taught, unit, near, own));
  }

  private boolean speaksFor(int[] meanings, int unit, double near, double own) {
    double enough = values[unit][weights.anySign()] + own;
    double least = Math.min(mostOfSigns[unit] - near, enough);
    return Arrays.stream(meanings).anyMatch(meaning -> values[unit][meaning] > least);
  }

  /** What is taught of a danger sign, by number; nothing where little is taught at all. */
  private IntStream taught(Meaning sign) {
    return IntStream.range(0, weights.isWellTaught() ? best.size() : 0)
        .filter(
            meaning -> {
              Meaning taught = weights.meanings().get(meaning);
              return taught.equals(sign) || sign.followsUp(taught);
            });
  }

  /** Whether enough was learnt for what is like nothing of it to be no danger sign. */
  boolean isWellTaught() {
    return weights.isWellTaught();
  }

  /** What a meaning asks about more closely, if that is taught, or else itself. */
  Score first(Score score) {
    for (Score other : best) {
      if (score.meaning().followsUp(other.meaning())) {
        return other;
      }
    }
    return score;
  }

  private double within(Span words, int meaning) {
    double most = Double.NEGATIVE_INFINITY;
    for (int unit = 0; unit < values.length; unit++) {
      if (words.isWithin(units.get(unit))) {
        most = Math.max(most, values[unit][meaning]);
      }
    }
    return most;
  }

  /** The run of words that speaks most for a meaning. */
  Span heart(Score score) {
    int meaning = weights.meanings().indexOf(score.meaning());
    Span best = new Span(score.span().from(), score.span().from() + 1);
    double most = 0;
    double sum = 0;
    int from = score.span().from();
    for (int place = from; place < score.span().to(); place++) {
      if (sum <= 0) {
        sum = 0;
        from = place;
      }
      sum += said(place, score.span(), meaning);
      if (sum > most) {
        most = sum;
        best = new Span(from, place + 1);
      }
    }
    return best;
  }

  private double said(int place, Span span, int meaning) {
    double said = 0;
    for (int i = features.startAt(place); i < features.startAt(place + 1); i++) {
      said += features.isWithin(i, span) ? weights.of(features.key(i), meaning) : 0;
    }
    return said;
  }
}
