package dev.hammy.triage;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Truth;
import java.util.ArrayList;
import java.util.List;

/** What comes into question to do, and what keeps some of it back. */
final class PlanLayer {
  private final List<Row> rows;

  /** An item beside its gates. */
  private record Row(PlanItem item, Gate offered, List<Gate> withheld) {
    Truth isWithheld(Answers answers) {
      Truth truth = Truth.FALSE;
      for (Gate gate : withheld) {
        truth = Gate.or(truth, gate.in(answers));
      }
      return truth;
    }

    boolean withheldHangsOn(Question question, Answers answers) {
      for (Gate gate : withheld) {
        if (gate.hangsOn(question, answers)) {
          return true;
        }
      }
      return false;
    }
  }

  PlanLayer(List<PlanItem> items, ExplanationLayer explanation) {
    this.rows = items.stream().map(item -> row(item, explanation)).toList();
  }

  private static Row row(PlanItem item, ExplanationLayer explanation) {
    Gate offered = new Gate(explanation.of(item.offered().forPatterns()), item.offered().orWhen());
    List<Gate> withheld =
        item.withheld().stream()
            .map(reason -> new Gate(explanation.of(reason.whileFits()), reason.when()))
            .toList();
    return new Row(item, offered, withheld);
  }

  /** The items that come into question, in the order of the content. */
  List<Offer> offers(Answers answers) {
    List<Offer> offers = new ArrayList<>();
    for (Row row : rows) {
      if (row.offered().in(answers) == Truth.TRUE) {
        offers.add(new Offer(row.item(), reasonsAgainst(row, answers)));
      }
    }
    return offers;
  }

  /** Whether an answer to this open question could change what is offered or withheld. */
  boolean couldChange(Question question, Answers answers) {
    for (Row row : rows) {
      if (couldChange(row, question, answers)) {
        return true;
      }
    }
    return false;
  }

  private static boolean couldChange(Row row, Question question, Answers answers) {
    boolean offers = row.offered().hangsOn(question, answers);
    boolean withholds = row.withheldHangsOn(question, answers);
    if (!offers && !withholds) {
      return false;
    }
    Truth comes = row.offered().in(answers);
    return (offers && comes == Truth.UNKNOWN)
        || (withholds && comes != Truth.FALSE && row.isWithheld(answers) == Truth.UNKNOWN);
  }

  private static List<Line> reasonsAgainst(Row row, Answers answers) {
    List<Line> reasons = new ArrayList<>();
    for (int i = 0; i < row.withheld().size(); i++) {
      if (row.withheld().get(i).in(answers) == Truth.TRUE) {
        reasons.add(row.item().withheld().get(i).because());
      }
    }
    return reasons;
  }
}
