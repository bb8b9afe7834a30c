package dev.hammy.reading;

import dev.hammy.protocol.Choice;
import dev.hammy.protocol.Example;
import dev.hammy.protocol.Meaning;
import dev.hammy.protocol.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Learns from examples what the words of a text speak for. Not thread-safe. */
final class Learning {
  /** Fewer examples teach nothing. */
  private static final int FEWEST = 3;

  private final Lexicon lexicon;
  private final Choices choices;
  private final Map<Long, Integer> features = new LinkedHashMap<>();
  private final Map<Meaning, BitSet> having = new HashMap<>();
  private final Map<Meaning, BitSet> unknown = new HashMap<>();
  private final BitSet havingAny = new BitSet();
  private final BitSet unknownAny = new BitSet();
  private final List<int[]> texts = new ArrayList<>();
  private final Set<Meaning> seen = new LinkedHashSet<>();

  private Learning(Lexicon lexicon, Choices choices) {
    this.lexicon = lexicon;
    this.choices = choices;
  }

  /** What is learnt from some examples of choices. */
  static Weights from(List<Example> examples, Lexicon lexicon, Choices choices) {
    Learning learning = new Learning(lexicon, choices);
    examples.forEach(learning::take);
    return learning.weights();
  }

  private void take(Example example) {
    Text text = lexicon.split(example.text());
    if (text.size() > 0 && text.size() <= 2 * Likeness.SHORT) {
      int number = texts.size();
      example.means().forEach(meaning -> mark(having, meaning, number));
      example.maybe().forEach(meaning -> mark(unknown, meaning, number));
      if (example.means().stream().anyMatch(Learning::isSign)) {
        havingAny.set(number);
      } else if (example.maybe().stream().anyMatch(Learning::isSign)) {
        unknownAny.set(number);
      }
      seen.addAll(example.means());
      texts.add(features(text, example.asked()));
    }
  }

  private static boolean isSign(Meaning meaning) {
    return meaning.question().isSafety() && meaning.choice().kind() == Choice.Kind.PRESENT;
  }

  private static void mark(Map<Meaning, BitSet> marks, Meaning meaning, int example) {
    marks.computeIfAbsent(meaning, key -> new BitSet()).set(example);
  }

  private int[] features(Text text, @Nullable Question asked) {
    Set<Integer> known = new LinkedHashSet<>();
    Features all = Features.of(text, traces(text, asked), asked);
    for (int i = 0; i < all.size(); i++) {
      known.add(features.computeIfAbsent(all.key(i), key -> features.size()));
    }
    return known.stream().mapToInt(feature -> feature).toArray();
  }

  private List<Trace> traces(Text text, @Nullable Question asked) {
    Finds finds = lexicon.find(text);
    Hearing hearing = new Hearing(choices, finds, new Scope(text, finds));
    for (int number = 0; number < choices.size(); number++) {
      hearing.of(number, choices.question(number).equals(asked));
    }
    return hearing.traces();
  }

  private Weights weights() {
    List<Meaning> meanings = seen.stream().filter(this::isTaught).toList();
    int everywhere = features.size();
    double[][] weights = new double[everywhere + 1][meanings.size() + 1];
    List<int[]> whole = texts.stream().map(text -> with(text, everywhere)).toList();
    Training training = new Training(whole, everywhere + 1);
    BitSet none = new BitSet();
    for (int number = 0; number < meanings.size(); number++) {
      double[] learnt =
          training.weights(
              having.getOrDefault(meanings.get(number), none),
              unknown.getOrDefault(meanings.get(number), none));
      fill(learnt, number, weights);
    }
    fill(training.weights(havingAny, unknownAny), meanings.size(), weights);
    return Weights.of(
        meanings, features.keySet().stream().mapToLong(key -> key).toArray(), weights);
  }

  private static void fill(double[] learnt, int column, double[][] weights) {
    for (int feature = 0; feature < learnt.length; feature++) {
      weights[feature][column] = learnt[feature];
    }
  }

  private boolean isTaught(Meaning meaning) {
    return meaning.choice().kind() == Choice.Kind.PRESENT
        && having.getOrDefault(meaning, new BitSet()).cardinality() >= FEWEST;
  }

  private static int[] with(int[] text, int everywhere) {
    int[] longer = Arrays.copyOf(text, text.length + 1);
    longer[text.length] = everywhere;
    return longer;
  }
}
