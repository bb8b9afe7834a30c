package dev.hammy.reading;

import dev.hammy.protocol.Meaning;
import dev.hammy.protocol.Question;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How like a text is to what people wrote of each choice. Each word, and each word with its
 * neighbour, speaks for or against; what they speak for most is where the meaning is said to stand.
 * Immutable, thread-safe.
 */
final class Likeness {
  /** Longer texts are weighed sentence by sentence. */
  static final int SHORT = 22;

  private final List<Meaning> meanings;
  private final Weights weights;

  /**
   * How much of a text speaks for a meaning.
   *
   * @param value 1 and more: as the examples of it are; -1 and less: as the others are
   * @param span the words that speak for it most
   */
  record Score(Meaning meaning, double value, Span span) {}

  Likeness(Weights weights) {
    this.meanings = weights.meanings();
    this.weights = weights;
  }

  /** How much the text speaks for each meaning, wherever in it that is the most. */
  List<Score> in(Text text, @Nullable Question asked) {
    // What was asked is answered by a short text as a whole.
    boolean answers = asked != null && text.size() <= SHORT;
    Features features = answers ? Features.of(text, asked) : text.features();
    if (!isKnown(text, features)) {
      return List.of();
    }
    double[] best = new double[meanings.size()];
    Span[] where = new Span[best.length];
    double[] values = new double[best.length];
    int[] rows = weights.rows(features);
    for (Span unit : units(text)) {
      weigh(features, rows, unit, values);
      for (int number = 0; number < values.length; number++) {
        if (where[number] == null || values[number] > best[number]) {
          best[number] = values[number];
          where[number] = unit;
        }
      }
    }
    return scores(best, where);
  }

  private List<Score> scores(double[] values, Span[] where) {
    List<Score> scores = new ArrayList<>(values.length);
    for (int number = 0; number < values.length; number++) {
      scores.add(new Score(meanings.get(number), values[number], where[number]));
    }
    return scores;
  }

  /** Words of which none stands in an example are like nothing, whatever was asked. */
  private boolean isKnown(Text text, Features features) {
    for (int place = 0; place < text.size(); place++) {
      if (weights.row(features.word(place)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void weigh(Features features, int[] rows, Span unit, double[] values) {
    weights.everywhere(values);
    for (int i = features.startAt(unit.from()); i < features.startAt(unit.to()); i++) {
      if (rows[i] >= 0 && features.isFirstWithin(i, unit)) {
        weights.add(rows[i], values);
      }
    }
  }

  /** The run of words in a span that speaks most for a meaning. */
  Span heart(Text text, Score score) {
    int number = meanings.indexOf(score.meaning());
    Features features = text.features();
    Span best = new Span(score.span().from(), score.span().from() + 1);
    double most = 0;
    double sum = 0;
    int from = score.span().from();
    for (int place = from; place < score.span().to(); place++) {
      if (sum <= 0) {
        sum = 0;
        from = place;
      }
      sum += said(features, place, score.span(), number);
      if (sum > most) {
        most = sum;
        best = new Span(from, place + 1);
      }
    }
    return best;
  }

  private double said(Features features, int place, Span span, int meaning) {
    double said = 0;
    for (int i = features.startAt(place); i < features.startAt(place + 1); i++) {
      said += features.isWithin(i, span) ? weights.of(features.key(i), meaning) : 0;
    }
    return said;
  }

  /** A short text as a whole; of a longer one its sentences, and their clauses. */
  private static List<Span> units(Text text) {
    List<Span> units = new ArrayList<>();
    if (text.size() <= SHORT) {
      units.add(new Span(0, text.size()));
      return units;
    }
    int sentence = 0;
    int clause = 0;
    for (int place = 1; place <= text.size(); place++) {
      boolean ends = place == text.size() || text.at(place).before().endsSentence();
      if (ends || text.at(place).before() != Text.Break.NONE) {
        units.add(new Span(clause, place));
        boolean isWhole = clause == sentence;
        clause = place;
        if (ends && !isWhole) {
          units.add(new Span(sentence, place));
        }
      }
      sentence = ends ? place : sentence;
    }
    return units;
  }
}
