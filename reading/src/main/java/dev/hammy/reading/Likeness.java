package dev.hammy.reading;

import dev.hammy.protocol.Choice;
import dev.hammy.protocol.Example;
import dev.hammy.protocol.Meaning;
import dev.hammy.protocol.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How like a text is to what people wrote of each choice. Each word, and each word with its
 * neighbour, speaks for or against; what they speak for most is where the meaning is said to stand.
 * Immutable, thread-safe.
 */
final class Likeness {
  /** Fewer examples teach nothing. */
  private static final int FEWEST = 3;

  /** Longer texts are weighed sentence by sentence. */
  private static final int SHORT = 22;

  private final List<Meaning> meanings;
  private final Map<String, Integer> features = new HashMap<>();
  private final double[][] weights;

  /**
   * How much of a text speaks for a meaning.
   *
   * @param value 1 and more: as the examples of it are; -1 and less: as the others are
   * @param span the words that speak for it most
   */
  record Score(Meaning meaning, double value, Span span) {}

  Likeness(List<Example> examples, Lexicon lexicon) {
    Map<Meaning, BitSet> having = new HashMap<>();
    Map<Meaning, BitSet> unknown = new HashMap<>();
    List<int[]> texts = new ArrayList<>();
    Set<Meaning> seen = new LinkedHashSet<>();
    for (Example example : examples) {
      Text text = lexicon.split(example.text());
      if (text.size() > 0 && text.size() <= 2 * SHORT) {
        int number = texts.size();
        example.means().forEach(meaning -> mark(having, meaning, number));
        example.maybe().forEach(meaning -> mark(unknown, meaning, number));
        seen.addAll(example.means());
        texts.add(learnt(text, example.asked()));
      }
    }
    this.meanings = seen.stream().filter(meaning -> isTaught(meaning, having)).toList();
    int everywhere = features.size();
    this.weights = new double[everywhere + 1][meanings.size()];
    List<int[]> whole = texts.stream().map(text -> with(text, everywhere)).toList();
    Training training = new Training(whole, everywhere + 1);
    for (int number = 0; number < meanings.size(); number++) {
      BitSet none = new BitSet();
      double[] learnt =
          training.weights(
              having.getOrDefault(meanings.get(number), none),
              unknown.getOrDefault(meanings.get(number), none));
      for (int feature = 0; feature <= everywhere; feature++) {
        weights[feature][number] = learnt[feature];
      }
    }
  }

  private static void mark(Map<Meaning, BitSet> marks, Meaning meaning, int example) {
    marks.computeIfAbsent(meaning, key -> new BitSet()).set(example);
  }

  private static boolean isTaught(Meaning meaning, Map<Meaning, BitSet> having) {
    return meaning.choice().kind() == Choice.Kind.PRESENT
        && having.getOrDefault(meaning, new BitSet()).cardinality() >= FEWEST;
  }

  private static int[] with(int[] text, int everywhere) {
    int[] longer = Arrays.copyOf(text, text.length + 1);
    longer[text.length] = everywhere;
    return longer;
  }

  private int[] learnt(Text text, @Nullable Question asked) {
    Set<Integer> known = new LinkedHashSet<>();
    for (String name : names(text, new Span(0, text.size()), asked)) {
      known.add(features.computeIfAbsent(name, key -> features.size()));
    }
    return known.stream().mapToInt(feature -> feature).toArray();
  }

  /** The features of some words: each, each with the one before it, each with what was asked. */
  private static List<String> names(Text text, Span span, @Nullable Question asked) {
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
    return IntStream.range(0, text.size())
        .anyMatch(place -> features.containsKey(word(text, place)));
  }

  private double[] values(Text text, Span unit, @Nullable Question asked) {
    double[] values = weights[weights.length - 1].clone();
    for (String name : new LinkedHashSet<>(names(text, unit, asked))) {
      Integer feature = features.get(name);
      if (feature != null) {
        double[] speaks = weights[feature];
        for (int number = 0; number < values.length; number++) {
          values[number] += speaks[number];
        }
      }
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
        Integer feature = features.get(name);
        sum += feature == null ? 0 : weights[feature][number];
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
