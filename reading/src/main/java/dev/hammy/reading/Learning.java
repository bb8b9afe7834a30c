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
  private final Map<Long, Integer> features = new LinkedHashMap<>();
  private final Map<Meaning, BitSet> having = new HashMap<>();
  private final Map<Meaning, BitSet> unknown = new HashMap<>();
  private final List<int[]> texts = new ArrayList<>();
  private final Set<Meaning> seen = new LinkedHashSet<>();

  private Learning(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What is learnt from some examples. */
  static Weights from(List<Example> examples, Lexicon lexicon) {
    Learning learning = new Learning(lexicon);
    examples.forEach(learning::take);
    return learning.weights();
  }

  private void take(Example example) {
    Text text = lexicon.split(example.text());
    if (text.size() > 0 && text.size() <= 2 * Likeness.SHORT) {
      int number = texts.size();
      example.means().forEach(meaning -> mark(having, meaning, number));
      example.maybe().forEach(meaning -> mark(unknown, meaning, number));
      seen.addAll(example.means());
      texts.add(features(text, example.asked()));
    }
  }

  private static void mark(Map<Meaning, BitSet> marks, Meaning meaning, int example) {
    marks.computeIfAbsent(meaning, key -> new BitSet()).set(example);
  }

  private int[] features(Text text, @Nullable Question asked) {
    Set<Integer> known = new LinkedHashSet<>();
    Features all = Features.of(text, asked);
    for (int i = 0; i < all.size(); i++) {
      known.add(features.computeIfAbsent(all.key(i), key -> features.size()));
    }
    return known.stream().mapToInt(feature -> feature).toArray();
  }

  private Weights weights() {
    List<Meaning> meanings = seen.stream().filter(this::isTaught).toList();
    int everywhere = features.size();
    double[][] weights = new double[everywhere + 1][meanings.size()];
    List<int[]> whole = texts.stream().map(text -> with(text, everywhere)).toList();
    Training training = new Training(whole, everywhere + 1);
    BitSet none = new BitSet();
    for (int number = 0; number < meanings.size(); number++) {
      double[] learnt =
          training.weights(
              having.getOrDefault(meanings.get(number), none),
              unknown.getOrDefault(meanings.get(number), none));
      for (int feature = 0; feature <= everywhere; feature++) {
        weights[feature][number] = learnt[feature];
      }
    }
    return Weights.of(
        meanings, features.keySet().stream().mapToLong(key -> key).toArray(), weights);
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
