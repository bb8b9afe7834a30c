package dev.hammy.reading;

import dev.hammy.protocol.ChoiceWords;
import dev.hammy.protocol.Meaning;
import dev.hammy.protocol.Question;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The choices of a word book, by the numbers of their places in it. Immutable, thread-safe. */
final class Choices {
  private final List<ChoiceWords> all;

  /** For each the numbers of those that are about the same sign. */
  private final List<int[]> families;

  private final long[] signs;

  Choices(List<ChoiceWords> choices) {
    this.all = choices.stream().map(Choices::withoutPhrases).toList();
    this.families = all.stream().map(choice -> family(choice.meaning())).toList();
    this.signs = all.stream().mapToLong(choice -> sign(choice.meaning())).toArray();
  }

  /** The phrases are in the lexicon by now, tens of thousands of them. */
  private static ChoiceWords withoutPhrases(ChoiceWords words) {
    List<String> none = List.of();
    return new ChoiceWords(
        words.question(), words.choice(), none, none, none, none, none, words.days());
  }

  private int[] family(Meaning meaning) {
    return IntStream.range(0, all.size())
        .filter(number -> isOneSign(all.get(number).meaning(), meaning))
        .toArray();
  }

  /** Whether two are the same, or one asks about the other more closely. */
  static boolean isOneSign(Meaning one, Meaning other) {
    return one.equals(other) || one.followsUp(other) || other.followsUp(one);
  }

  /** Some meanings, and what they ask about more closely. */
  Set<Meaning> implied(List<Meaning> some) {
    Set<Meaning> implied = new LinkedHashSet<>(some);
    all.stream()
        .map(ChoiceWords::meaning)
        .filter(first -> some.stream().anyMatch(meaning -> meaning.followsUp(first)))
        .forEach(implied::add);
    return implied;
  }

  /** What asks more closely about some meanings that are meant, if nothing of that is said. */
  Set<Meaning> left(List<Meaning> some) {
    Set<Meaning> left = new LinkedHashSet<>();
    for (ChoiceWords words : all) {
      boolean asks = some.stream().anyMatch(first -> words.meaning().followsUp(first));
      boolean isSaid = some.stream().anyMatch(one -> one.question().equals(words.question()));
      if (asks && !isSaid) {
        left.add(words.meaning());
      }
    }
    return left;
  }

  private long sign(Meaning meaning) {
    Meaning first =
        all.stream()
            .map(ChoiceWords::meaning)
            .filter(meaning::followsUp)
            .findFirst()
            .orElse(meaning);
    return Features.hash(first.question().id().word() + ":" + first.choice().id().word());
  }

  int size() {
    return all.size();
  }

  List<ChoiceWords> all() {
    return all;
  }

  ChoiceWords at(int number) {
    return all.get(number);
  }

  Question question(int number) {
    return all.get(number).question();
  }

  /** The numbers of those that are about the same sign as one: itself, and its follow-ups. */
  int[] family(int number) {
    return families.get(number);
  }

  /** Stands for the sign that a choice is about, among the features of a text. */
  long sign(int number) {
    return signs[number];
  }
}
