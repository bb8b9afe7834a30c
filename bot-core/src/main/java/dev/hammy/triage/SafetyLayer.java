package dev.hammy.triage;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.SafetyTable;
import dev.hammy.protocol.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The care level, by fixed rules of which the most urgent match wins. */
final class SafetyLayer {
  private final List<SafetyRule> mostUrgentFirst;
  private final Conditions conditions;
  private final SafetyRule otherwise;

  /** For each rule those that are more urgent; and all of them, for where no rule holds. */
  private final long[][] above;

  private final long[] all;

  /** The rules of another level than what holds when none does, and those of a lower one. */
  private final long[] notOtherwise;

  private final long[] lower;

  SafetyLayer(SafetyTable table) {
    // A stable sort: among equally urgent rules the order of the content decides.
    this.mostUrgentFirst =
        table.rules().stream().sorted(Comparator.comparing(SafetyRule::level).reversed()).toList();
    this.conditions = new Conditions(mostUrgentFirst.stream().map(SafetyRule::when).toList());
    this.otherwise = table.otherwise();
    this.above =
        mostUrgentFirst.stream()
            .map(one -> rules(rule -> rule.level().isMoreUrgentThan(one.level())))
            .toArray(long[][]::new);
    this.all = rules(rule -> true);
    this.notOtherwise = rules(rule -> rule.level() != otherwise.level());
    this.lower = rules(rule -> otherwise.level().isMoreUrgentThan(rule.level()));
  }

  private long[] rules(Predicate<SafetyRule> such) {
    return conditions.set(rule -> such.test(mostUrgentFirst.get(rule)));
  }

  /** What answers make of every rule. */
  Truths in(Answers answers) {
    return conditions.in(answers);
  }

  /** The rules that hold, most urgent first; never empty. */
  List<SafetyRule> holding(Truths truths) {
    List<SafetyRule> holding = new ArrayList<>(2);
    for (int rule = truths.nextHolding(0); rule >= 0; rule = truths.nextHolding(rule + 1)) {
      holding.add(mostUrgentFirst.get(rule));
    }
    return holding.isEmpty() ? List.of(otherwise) : holding;
  }

  /** The level that is certain whatever else is answered; null while no rule holds. */
  @Nullable CareLevel soFar(Truths truths) {
    int first = truths.nextHolding(0);
    return first < 0 ? null : mostUrgentFirst.get(first).level();
  }

  /** Whether an answer to this open question could still change the level. */
  boolean couldChange(Question question, Truths truths) {
    int first = truths.nextHolding(0);
    long[] moreUrgent = first < 0 ? all : above[first];
    long hanging = 0;
    long differing = 0;
    for (int place = 0; place < all.length; place++) {
      long here = conditions.hangingOn(question.code(), truths, place) & moreUrgent[place];
      hanging |= here;
      differing |= here & notOtherwise[place];
    }
    // Whether a rule of the same level as "otherwise" holds matters only while one that is less
    // urgent could still hold.
    return differing != 0 || (hanging != 0 && truths.any(lower) != Truth.FALSE);
  }
}
