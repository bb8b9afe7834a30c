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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Learns from examples what the words of a text speak for. Not thread-safe. */
final class Learning {
  /** Fewer examples teach nothing, and fewer words. */
  private static final int FEWEST = 3;

  /** What stands in fewer examples is learnt by heart, and is of no use to another text. */
  private static final int FEWEST_TEXTS = 2;

  private static final int FORGOTTEN = -1;

  /** So many examples are cut side by side and held until they are taken. */
  private static final int AT_ONCE = 1_000;

  /** What stands in every 150th text takes weight as readily as what stands in all of them. */
  private static final double RARE = 5;

  /** How readily what is faint takes weight, where anything else of its rarity takes all of it. */
  private static final double FAINT = 0.25;

  private final Lexicon lexicon;
  private final Choices choices;
  private final Map<Long, Integer> features = new LinkedHashMap<>();
  private final BitSet faint = new BitSet();
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

  /** An example, cut into words and weighed. */
  private record Cut(Example example, Text text, Features features) {}

  /** What is learnt from some examples of choices. */
  static Weights from(List<Example> examples, Lexicon lexicon, Choices choices) {
    Learning learning = new Learning(lexicon, choices);
    for (int from = 0; from < examples.size(); from += AT_ONCE) {
      // Each is cut by itself, and they are taken in their order; not all are held at once.
      examples.subList(from, Math.min(from + AT_ONCE, examples.size())).parallelStream()
          .map(learning::cut)
          .toList()
          .forEach(learning::take);
    }
    return learning.weights();
  }

  private Cut cut(Example example) {
    Text text = lexicon.split(example.text());
    // What was asked is answered by a short text as a whole.
    Question asked = isWhole(text) ? example.asked() : null;
    return new Cut(example, text, Features.of(text, traces(text, asked), asked));
  }

  private static boolean isWhole(Text text) {
    return text.size() <= 2 * Likeness.SHORT;
  }

  private void take(Cut cut) {
    if (cut.text().size() > 0 && isWhole(cut.text())) {
      takeWhole(cut.example(), known(cut.features(), new Span(0, cut.text().size())));
    } else if (cut.text().size() > 0 && hasNoSign(cut.example())) {
      takeSentences(cut);
    }
  }

  private void takeWhole(Example example, int[] known) {
    int number = texts.size();
    choices.implied(example.means()).forEach(meaning -> mark(having, meaning, number));
    choices.implied(example.maybe()).forEach(meaning -> mark(unknown, meaning, number));
    choices.left(example.means()).forEach(meaning -> mark(unknown, meaning, number));
    if (example.means().stream().anyMatch(Learning::isSign)) {
      havingAny.set(number);
    } else if (example.maybe().stream().anyMatch(Learning::isSign)) {
      unknownAny.set(number);
    }
    seen.addAll(example.means());
    texts.add(known);
  }

  /**
   * Of a long text nobody says which sentence means what; but if it has no danger sign, none of
   * them has one.
   */
  private void takeSentences(Cut cut) {
    for (Span unit : Likeness.units(cut.text())) {
      if (unit.length() >= FEWEST) {
        int number = texts.size();
        cut.example().means().forEach(meaning -> mark(unknown, meaning, number));
        cut.example().maybe().forEach(meaning -> mark(unknown, meaning, number));
        texts.add(known(cut.features(), unit));
      }
    }
  }

  private static boolean hasNoSign(Example example) {
    return Stream.concat(example.means().stream(), example.maybe().stream())
        .noneMatch(Learning::isSign);
  }

  private static boolean isSign(Meaning meaning) {
    return meaning.question().isSafety() && meaning.choice().kind() == Choice.Kind.PRESENT;
  }

  private static void mark(Map<Meaning, BitSet> marks, Meaning meaning, int example) {
    marks.computeIfAbsent(meaning, key -> new BitSet()).set(example);
  }

  /** The features of some words of a text, each once. */
  private int[] known(Features all, Span words) {
    Set<Integer> known = new LinkedHashSet<>();
    for (int i = all.startAt(words.from()); i < all.startAt(words.to()); i++) {
      if (all.isFirstWithin(i, words)) {
        int feature = features.computeIfAbsent(all.key(i), key -> features.size());
        faint.set(feature, all.isFaint(i));
        known.add(feature);
      }
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
    int[] met = met();
    long[] kept = keepWhatComesAgain(met);
    int everywhere = kept.length;
    List<int[]> whole = texts.stream().map(text -> with(text, everywhere)).toList();
    List<Training.Marks> marks = new ArrayList<>();
    meanings.forEach(meaning -> marks.add(marks(meaning)));
    // After the last meaning, what speaks for any danger sign.
    marks.add(new Training.Marks(havingAny, unknownAny));
    return Weights.of(meanings, kept, new Training(whole, shares(kept, met)).weights(marks));
  }

  private Training.Marks marks(Meaning meaning) {
    BitSet none = new BitSet();
    return new Training.Marks(
        having.getOrDefault(meaning, none), unknown.getOrDefault(meaning, none));
  }

  /** In how many texts each feature stands. */
  private int[] met() {
    int[] met = new int[features.size()];
    texts.forEach(text -> Arrays.stream(text).forEach(feature -> met[feature]++));
    return met;
  }

  /** Gives the features that are worth it new numbers, in their order, and forgets the others. */
  private long[] keepWhatComesAgain(int[] met) {
    int[] places = new int[met.length];
    List<Long> kept = new ArrayList<>();
    for (Map.Entry<Long, Integer> feature : features.entrySet()) {
      int number = feature.getValue();
      places[number] = met[number] < FEWEST_TEXTS ? FORGOTTEN : kept.size();
      if (places[number] != FORGOTTEN) {
        kept.add(feature.getKey());
      }
    }
    texts.replaceAll(
        text ->
            Arrays.stream(text)
                .map(feature -> places[feature])
                .filter(place -> place != FORGOTTEN)
                .toArray());
    return kept.stream().mapToLong(key -> key).toArray();
  }

  /**
   * How readily each feature takes weight: the more so the rarer it is; what is in every text comes
   * last.
   */
  private double[] shares(long[] kept, int[] met) {
    double[] shares = new double[kept.length + 1];
    shares[kept.length] = 1;
    for (int place = 0; place < kept.length; place++) {
      int feature = Objects.requireNonNull(features.get(kept[place]));
      // Strictly, since every machine is to learn the same.
      double rarity = StrictMath.log((double) texts.size() / met[feature]) / RARE;
      shares[place] = Math.sqrt(rarity) * (faint.get(feature) ? FAINT : 1);
    }
    return shares;
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
