package dev.hammy.triage;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Condition;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Truth;
import java.util.List;

/**
 * What lets a plan item through, or holds it back: one of some patterns fits at least partly, or
 * one of some conditions holds.
 */
final class Gate {
  private final List<Support> patterns;
  private final List<Condition> conditions;
  private final int questions;

  Gate(List<Support> patterns, List<Condition> conditions) {
    this.patterns = List.copyOf(patterns);
    this.conditions = List.copyOf(conditions);
    this.questions =
        conditions.stream().mapToInt(Condition::questions).reduce(0, (one, other) -> one | other);
  }

  /** Unknown while the open questions could still decide it either way. */
  Truth in(Answers answers) {
    Truth truth = Truth.FALSE;
    for (Condition condition : conditions) {
      truth = or(truth, condition.in(answers));
    }
    for (Support pattern : patterns) {
      if (truth == Truth.TRUE) {
        return truth;
      }
      truth = or(truth, fits(pattern, answers));
    }
    return truth;
  }

  /** Whether one of its conditions hangs on the answer to this open question. */
  boolean hangsOn(Question question, Answers answers) {
    if ((questions >> question.code() & 1) == 0) {
      return false;
    }
    for (Condition condition : conditions) {
      if (condition.hangsOn(question.code(), answers)) {
        return true;
      }
    }
    return false;
  }

  private static Truth fits(Support pattern, Answers answers) {
    if (pattern.least(answers).isAtLeastPartly()) {
      return Truth.TRUE;
    }
    return pattern.most(answers).isAtLeastPartly() ? Truth.UNKNOWN : Truth.FALSE;
  }

  static Truth or(Truth one, Truth other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
