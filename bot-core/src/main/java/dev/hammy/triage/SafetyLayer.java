package dev.hammy.triage;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.SafetyTable;
import dev.hammy.protocol.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The care level, by fixed rules of which the most urgent match wins. */
final class SafetyLayer {
  /** An array, because a check of the content goes through it millions of times. */
  private final Row[] mostUrgentFirst;

  private final SafetyRule otherwise;

  /** The questions that any rule asks about, one bit each. */
  private final int questions;

  /** A rule beside the questions it asks about, one bit each. */
  private record Row(SafetyRule rule, int questions) {
    boolean hangsOn(Question question, Answers answers) {
      return (questions >> question.code() & 1) != 0
          && rule.when().hangsOn(question.code(), answers);
    }

    Truth in(Answers answers) {
      return rule.when().in(answers);
    }

    CareLevel level() {
      return rule.level();
    }
  }

  SafetyLayer(SafetyTable table) {
    // A stable sort: among equally urgent rules the order of the content decides.
    this.mostUrgentFirst =
        table.rules().stream()
            .map(rule -> new Row(rule, rule.when().questions()))
            .sorted(Comparator.comparing(Row::level).reversed())
            .toArray(Row[]::new);
    this.otherwise = table.otherwise();
    this.questions =
        Arrays.stream(mostUrgentFirst)
            .mapToInt(Row::questions)
            .reduce(0, (one, other) -> one | other);
  }

  /** The level that is certain whatever else is answered; empty while no rule holds. */
  Optional<CareLevel> soFar(Answers answers) {
    for (Row row : mostUrgentFirst) {
      if (row.in(answers) == Truth.TRUE) {
        return Optional.of(row.level());
      }
    }
    return Optional.empty();
  }

  CareLevel level(Answers answers) {
    return soFar(answers).orElse(otherwise.level());
  }

  /** The rules that hold, most urgent first; never empty. */
  List<SafetyRule> holding(Answers answers) {
    List<SafetyRule> holding = new ArrayList<>();
    for (Row row : mostUrgentFirst) {
      if (row.in(answers) == Truth.TRUE) {
        holding.add(row.rule());
      }
    }
    return holding.isEmpty() ? List.of(otherwise) : holding;
  }

  /**
   * Whether an answer to this open question could still change the level.
   *
   * @param certain the level {@linkplain #soFar so far}
   */
  boolean couldChange(Question question, Answers answers, Optional<CareLevel> certain) {
    if ((questions >> question.code() & 1) == 0) {
      return false;
    }
    for (Row row : mostUrgentFirst) {
      if (certain.isPresent() && !row.level().isMoreUrgentThan(certain.get())) {
        return false;
      }
      if (row.hangsOn(question, answers)
          && (row.level() != otherwise.level() || couldBeLower(answers))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a rule that is less urgent than "otherwise" could still hold: only then does it matter
   * whether a rule of the same level as "otherwise" holds.
   */
  private boolean couldBeLower(Answers answers) {
    for (Row row : mostUrgentFirst) {
      if (otherwise.level().isMoreUrgentThan(row.level()) && row.in(answers) != Truth.FALSE) {
        return true;
      }
    }
    return false;
  }
}
