package dev.hammy.reading;

import dev.hammy.protocol.Question;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How like texts are to what people wrote of each choice. Each word, each word with its neighbour
 * and what phrases of danger signs left speaks for or against; a danger sign is spoken for besides
 * by what speaks for any of them. Immutable, thread-safe.
 */
final class Likeness {
  /** Longer texts are weighed sentence by sentence. */
  static final int SHORT = 22;

  private final Weights weights;

  Likeness(Weights weights) {
    this.weights = weights;
  }

  /**
   * How much a text speaks for each meaning.
   *
   * @param traces what phrases of danger signs left in it
   */
  Scores in(Text text, List<Trace> traces, @Nullable Question asked) {
    // What was asked is answered by a short text as a whole.
    Features features = Features.of(text, traces, text.size() <= SHORT ? asked : null);
    List<Span> units = isKnown(text, features) ? units(text) : List.of();
    int[] rows = weights.rows(features);
    double[][] values = new double[units.size()][weights.meanings().size() + 1];
    for (int unit = 0; unit < values.length; unit++) {
      weigh(features, rows, units.get(unit), values[unit]);
    }
    return new Scores(weights, features, units, values);
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
    for (int meaning = 0; meaning < weights.anySign(); meaning++) {
      if (weights.meanings().get(meaning).question().isSafety()) {
        values[meaning] += values[weights.anySign()];
      }
    }
  }

  /** A short text as a whole; of a longer one its sentences, and their clauses. */
  static List<Span> units(Text text) {
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
