package dev.hammy.triage;

import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.SafetyTable;
import dev.hammy.protocol.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The care level, by fixed rules of which the most urgent match wins. */
final class SafetyLayer {
  /** An array, because a check of the content goes through it millions of times. */
  private final Row[] mostUrgentFirst;

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
    this.otherwise = table.otherwise();
  }

  /** The rules that hold, most urgent first; never empty. */
  List<SafetyRule> holding(Known known) {
    List<SafetyRule> holding = new ArrayList<>();
    for (Row row : mostUrgentFirst) {
      if (row.in(known) == Truth.TRUE) {
        holding.add(row.rule());
      }
    }
    return holding.isEmpty() ? List.of(otherwise) : holding;
  }

  /**
   * What is certain of the level, and what is not.
   *
   * @param certain the level whatever else is answered; null while no rule holds
   * @param questions the open questions whose answer could still change the level, one bit each
   */
  record Prospect(@Nullable CareLevel certain, int questions) {
    boolean isUrgent() {
      return certain != null && certain.isUrgent();
    }

    boolean hangsOn(Question question) {
      return (questions >> question.code() & 1) != 0;
    }
  }

  Prospect prospect(Known known) {
    int questions = 0;
    int moreUrgent = 0;
    CareLevel level = CareLevel.EMERGENCY;
    for (Row row : mostUrgentFirst) {
      // Once a rule holds, only rules of more urgent levels matter beside it.
      if (row.level() != level) {
        level = row.level();
        moreUrgent = questions;
      }
      Truth truth = row.in(known);
      if (truth == Truth.TRUE) {
        return new Prospect(level, moreUrgent);
      }
      if (truth == Truth.UNKNOWN && (level != otherwise.level() || couldBeLower(known))) {
        questions |= row.when().hangsOn(known);
      }
    }
    return new Prospect(null, questions);
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
