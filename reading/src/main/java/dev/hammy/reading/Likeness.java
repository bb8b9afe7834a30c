package dev.hammy.reading;

import dev.hammy.protocol.Meaning;
import dev.hammy.protocol.Question;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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

  /** The features of some words: each, each with the one before it, each with what was asked. */
  static List<String> names(Text text, Span span, @Nullable Question asked) {
    List<String> names = new ArrayList<>();
    for (int place = span.from(); place < span.to(); place++) {
      names.addAll(namesAt(text, span, place));
      if (asked != null) {
        names.add(asked.id().word() + "?" + word(text, place));
      }
    }
    if (asked != null) {
      names.add(asked.id().word() + "?");
    }
    return names;
  }

  private static List<String> namesAt(Text text, Span span, int place) {
    List<String> names = new ArrayList<>(3);
    names.add(word(text, place));
    if (text.at(place).isNumber()) {
      names.add(text.at(place).stem());
    }
    if (place > span.from()) {
      names.add(word(text, place - 1) + " " + word(text, place));
    }
    return names;
  }

  /** All numbers speak alike, and each for itself besides. */
  private static String word(Text text, int place) {
    return text.at(place).isNumber() ? "#" : text.at(place).stem();
  }

  /** How much the text speaks for each meaning, wherever in it that is the most. */
  List<Score> in(Text text, @Nullable Question asked) {
    Score[] best = new Score[meanings.size()];
    for (Span unit : units(text)) {
      boolean whole = unit.length() == text.size() && text.size() <= SHORT;
      double[] values = values(text, unit, whole ? asked : null);
      for (int number = 0; number < values.length; number++) {
        if (best[number] == null || values[number] > best[number].value()) {
          best[number] = new Score(meanings.get(number), values[number], unit);
        }
      }
    }
    return isKnown(text) ? List.of(best) : List.of();
  }

  /** Words of which none stands in an example are like nothing, whatever was asked. */
  private boolean isKnown(Text text) {
    return IntStream.range(0, text.size()).anyMatch(place -> weights.knows(word(text, place)));
  }

  private double[] values(Text text, Span unit, @Nullable Question asked) {
    double[] values = weights.everywhere();
    for (String name : new LinkedHashSet<>(names(text, unit, asked))) {
      weights.add(name, values);
    }
    return values;
  }

  /** The run of words in a span that speaks most for a meaning. */
  Span heart(Text text, Score score) {
    int number = meanings.indexOf(score.meaning());
    Span best = new Span(score.span().from(), score.span().from() + 1);
    double most = 0;
    double sum = 0;
    int from = score.span().from();
    for (int place = from; place < score.span().to(); place++) {
      if (sum <= 0) {
        sum = 0;
        from = place;
      }
      for (String name : namesAt(text, score.span(), place)) {
        sum += weights.of(name, number);
      }
      if (sum > most) {
        most = sum;
        best = new Span(from, place + 1);
      }
    }
    return best;
  }

  /** A short text as a whole; of a longer one its sentences, and their clauses. */
  private static List<Span> units(Text text) {
    if (text.size() <= SHORT) {
      return text.size() == 0 ? List.of() : List.of(new Span(0, text.size()));
    }
    Set<Span> units = new LinkedHashSet<>();
    int sentence = 0;
    int clause = 0;
    for (int place = 1; place <= text.size(); place++) {
      boolean ends = place == text.size() || text.at(place).before().endsSentence();
      if (ends || text.at(place).before() != Text.Break.NONE) {
        units.add(new Span(clause, place));
        clause = place;
      }
      if (ends) {
        units.add(new Span(sentence, place));
        sentence = place;
      }
    }
    return List.copyOf(units);
  }
}
