package dev.hammy.triage;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Condition;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The smallest conditions of a topic, numbered, so that what answers make of all of them is a few
 * longs: a turn judges some hundred conditions again and again, and a check of the content does so
 * millions of times. {@link Picked#in} says what they mean; this is the same, tabulated.
 */
final class Facts {
  private final Map<Picked, Integer> numbers = new LinkedHashMap<>();
  private final Asked[] asked;
  private final int words;

  /** The facts about one question, by what it follows up. */
  private static final class Asked {
    private final int question;
    private final long[] all;

    /** The facts that each choice makes true. */
    private final long[][] byChoice;

    /** The number of the fact that the question follows up; -1 if it follows up none. */
    private final int parent;

    Asked(int question, int parent, int words) {
      this.question = question;
      this.parent = parent;
      this.all = new long[words];
      this.byChoice = new long[8][words];
    }

    void add(ChoiceSet choices, int number) {
      int word = number / Long.SIZE;
      long bit = 1L << number;
      all[word] |= bit;
      for (int choice = 0; choice < byChoice.length; choice++) {
        byChoice[choice][word] |= choices.contains(choice) ? bit : 0;
      }
    }

    void tell(Answers answers, Known known) {
      int bits = answers.bits(question);
      if (bits != 0 || (parent >= 0 && known.isFalse(parent))) {
        known.decide(all);
      }
      for (int rest = bits; rest != 0; rest &= rest - 1) {
        known.affirm(byChoice[Integer.numberOfTrailingZeros(rest)]);
      }
    }
  }

  Facts(Topic topic) {
    conditions(topic).flatMap(Condition::parts).forEach(this::number);
    this.words = Math.max(1, (numbers.size() + Long.SIZE - 1) / Long.SIZE);
    Map<List<Integer>, Asked> groups = new LinkedHashMap<>();
    numbers.forEach(
        (fact, number) -> {
          Picked sign = fact.onlyAfter();
          int parent = sign == null ? -1 : numbers.getOrDefault(sign, -1);
          groups
              .computeIfAbsent(
                  List.of(fact.question(), parent),
                  key -> new Asked(fact.question(), parent, words))
              .add(fact.choices(), number);
        });
    this.asked = groups.values().toArray(Asked[]::new);
  }

  private static Stream<Condition> conditions(Topic topic) {
    Stream<Condition> rules = topic.safety().rules().stream().map(rule -> rule.when());
    Stream<Condition> plan =
        topic.plan().stream()
            .flatMap(
                item ->
                    Stream.concat(
                        item.offered().orWhen().stream(),
                        item.withheld().stream().flatMap(withheld -> withheld.when().stream())));
    return Stream.concat(rules, plan);
  }

  /** What is followed up gets the lower number, and so is judged first. */
  private void number(@Nullable Picked fact) {
    if (fact != null && !numbers.containsKey(fact)) {
      number(fact.onlyAfter());
      numbers.put(fact, numbers.size());
    }
  }

  /** What these answers make of every fact. */
  Known in(Answers answers) {
    Known known = new Known(words);
    for (Asked one : asked) {
      one.tell(answers, known);
    }
    return known;
  }

  /** A condition over these facts. */
  Clause clause(Condition condition) {
    return new Clause(
        bits(condition.all()),
        bits(condition.any()),
        bits(condition.none()),
        new Condition(condition.all(), List.of(), condition.none()).questions(),
        new Condition(List.of(), condition.any(), List.of()).questions());
  }

  List<Clause> clauses(List<Condition> conditions) {
    List<Clause> clauses = new ArrayList<>();
    conditions.forEach(condition -> clauses.add(clause(condition)));
    return List.copyOf(clauses);
  }

  /** No words at all for no facts: most lists of most conditions are empty. */
  private long[] bits(List<Picked> facts) {
    long[] bits = new long[facts.isEmpty() ? 0 : words];
    for (Picked fact : facts) {
      int number = numbers.getOrDefault(fact, -1);
      if (number < 0) {
        throw new IllegalArgumentException("not a condition of this topic: " + fact);
      }
      bits[number / Long.SIZE] |= 1L << number;
    }
    return bits;
  }
}
