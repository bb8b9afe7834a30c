package dev.hammy.benchmarks;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.Topic;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The yardstick of a step, as somebody would write it by hand who wanted no more than this: the
 * real safety rules as a table of bits, gone through from the most urgent, and then the first
 * question that is open. It knows no bounds, no patterns and no plan.
 */
final class DecisionTable {
  /** For each rule, most urgent first, what has to be picked, by pairs of question and choices. */
  private final int[][] all;

  private final int[][] any;
  private final int[][] none;
  private final int urgent;

  /** For each question its code, and the pair that it follows up if it does. */
  private final int[][] questions;

  DecisionTable(Topic topic) {
    List<SafetyRule> rules =
        topic.safety().rules().stream()
            .sorted(Comparator.comparing(SafetyRule::level).reversed())
            .toList();
    this.all = rules.stream().map(rule -> pairs(rule.when().all())).toArray(int[][]::new);
    this.any = rules.stream().map(rule -> pairs(rule.when().any())).toArray(int[][]::new);
    this.none = rules.stream().map(rule -> pairs(rule.when().none())).toArray(int[][]::new);
    this.urgent = (int) rules.stream().filter(rule -> rule.level().isUrgent()).count();
    this.questions = topic.questions().stream().map(DecisionTable::row).toArray(int[][]::new);
  }

  /** The code of the question to ask; below zero, the rule that decided. */
  int next(Answers answers) {
    int rule = 0;
    while (rule < all.length && !holds(rule, answers)) {
      rule++;
    }
    for (int i = 0; i < questions.length && rule >= urgent; i++) {
      int[] question = questions[i];
      if (answers.bits(question[0]) == 0
          && (question.length == 1 || (answers.bits(question[1]) & question[2]) != 0)) {
        return question[0];
      }
    }
    return -1 - rule;
  }

  private boolean holds(int rule, Answers answers) {
    return picked(all[rule], answers) == all[rule].length / 2
        && (any[rule].length == 0 || picked(any[rule], answers) > 0)
        && picked(none[rule], answers) == 0;
  }

  private static int picked(int[] pairs, Answers answers) {
    int picked = 0;
    for (int i = 0; i < pairs.length; i += 2) {
      picked += (answers.bits(pairs[i]) & pairs[i + 1]) != 0 ? 1 : 0;
    }
    return picked;
  }

  private static int[] pairs(List<Picked> parts) {
    return parts.stream()
        .flatMapToInt(part -> IntStream.of(part.question(), part.choices().bits()))
        .toArray();
  }

  private static int[] row(Question question) {
    Picked sign = question.onlyAfter();
    return sign == null
        ? new int[] {question.code()}
        : new int[] {question.code(), sign.question(), sign.choices().bits()};
  }
}
