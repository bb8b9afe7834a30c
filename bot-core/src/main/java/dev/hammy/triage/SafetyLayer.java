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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The care level, by fixed rules of which the most urgent match wins. */
final class SafetyLayer {
  /** An array, because a check of the content goes through it millions of times. */
  private final Row[] mostUrgentFirst;

  /** The same rows, by the code of every question that they ask about. */
  private final Row[][] byQuestion;

  private final SafetyRule otherwise;

  /** A rule beside its condition. */
  private record Row(SafetyRule rule, Clause when) {
    Truth in(Known known) {
      return when.in(known);
    }

    CareLevel level() {
      return rule.level();
    }
  }

  SafetyLayer(SafetyTable table, Facts facts) {
    // A stable sort: among equally urgent rules the order of the content decides.
    this.mostUrgentFirst =
        table.rules().stream()
            .map(rule -> new Row(rule, facts.clause(rule.when())))
            .sorted(Comparator.comparing(Row::level).reversed())
            .toArray(Row[]::new);
    this.byQuestion =
        IntStream.range(0, Answers.QUESTION_CODES).mapToObj(this::asking).toArray(Row[][]::new);
    this.otherwise = table.otherwise();
  }

  /** The rules that hold, most urgent first; never empty. */
  List<SafetyRule> holding(Known known) {
    List<SafetyRule> holding = new ArrayList<>();
    for (Row row : mostUrgentFirst) {
      if (row.when().holds(known)) {
        holding.add(row.rule());
      }
    }
    return holding.isEmpty() ? List.of(otherwise) : holding;
  }

  private Row[] asking(int question) {
    return Arrays.stream(mostUrgentFirst)
        .filter(row -> (row.rule().when().questions() >> question & 1) != 0)
        .toArray(Row[]::new);
  }

  /** The level that is certain whatever else is answered; null while no rule holds. */
  @Nullable CareLevel soFar(Known known) {
    for (Row row : mostUrgentFirst) {
      if (row.when().holds(known)) {
        return row.level();
      }
    }
    return null;
  }

  /**
   * Whether an answer to this open question could still change the level.
   *
   * @param certain the level {@linkplain #soFar so far}
   */
  boolean couldChange(Question question, Known known, @Nullable CareLevel certain) {
    for (Row row : byQuestion[question.code()]) {
      if (certain != null && !row.level().isMoreUrgentThan(certain)) {
        return false;
      }
      if (row.when().hangsOn(question, known)
          && (row.level() != otherwise.level() || couldBeLower(known))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a rule that is less urgent than "otherwise" could still hold: only then does it matter
   * whether a rule of the same level as "otherwise" holds.
   */
  private boolean couldBeLower(Known known) {
    for (Row row : mostUrgentFirst) {
      if (otherwise.level().isMoreUrgentThan(row.level()) && row.in(known) != Truth.FALSE) {
        return true;
      }
    }
    return false;
  }
}
