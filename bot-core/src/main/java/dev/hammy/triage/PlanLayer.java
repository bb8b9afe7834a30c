package dev.hammy.triage;

import dev.hammy.protocol.Line;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.Truth;
import java.util.ArrayList;
import java.util.List;

/** What comes into question to do, and what keeps some of it back. */
final class PlanLayer {
  private final Row[] rows;

  /** An item beside its gates. */
  private static final class Row {
    private final PlanItem item;
    private final Gate offered;
    private final Gate[] withheld;

    Row(PlanItem item, Gate offered, Gate[] withheld) {
      this.item = item;
      this.offered = offered;
      this.withheld = withheld;
    }

    Truth isWithheld(Known known, Fits fits) {
      Truth truth = Truth.FALSE;
      for (Gate gate : withheld) {
        truth = Gate.or(truth, gate.in(known, fits));
      }
      return truth;
    }

    int withheldHangsOn(Known known) {
      int questions = 0;
      for (Gate gate : withheld) {
        questions |= gate.hangsOn(known);
      }
      return questions;
    }
  }

  PlanLayer(List<PlanItem> items, ExplanationLayer explanation, Facts facts) {
    this.rows = items.stream().map(item -> row(item, explanation, facts)).toArray(Row[]::new);
  }

  private static Row row(PlanItem item, ExplanationLayer explanation, Facts facts) {
    PlanItem.Offered offered = item.offered();
    Gate comes = new Gate(explanation.of(offered.forPatterns()), facts.clauses(offered.orWhen()));
    Gate[] withheld =
        item.withheld().stream()
            .map(
                reason ->
                    new Gate(explanation.of(reason.whileFits()), facts.clauses(reason.when())))
            .toArray(Gate[]::new);
    return new Row(item, comes, withheld);
  }

  /** The items that come into question, in the order of the content. */
  List<Offer> offers(Known known, Fits fits) {
    List<Offer> offers = new ArrayList<>();
    for (Row row : rows) {
      if (row.offered.in(known, fits) == Truth.TRUE) {
        offers.add(new Offer(row.item, reasonsAgainst(row, known, fits)));
      }
    }
    return offers;
  }

  /**
   * The open questions whose answer could change, through a condition, what is offered or withheld;
   * one bit each.
   */
  int couldChange(Known known, Fits fits) {
    int questions = 0;
    for (Row row : rows) {
      Truth comes = row.offered.in(known, fits);
      if (comes == Truth.UNKNOWN) {
        questions |= row.offered.hangsOn(known);
      }
      if (comes != Truth.FALSE && row.isWithheld(known, fits) == Truth.UNKNOWN) {
        questions |= row.withheldHangsOn(known);
      }
    }
    return questions;
  }

  private static List<Line> reasonsAgainst(Row row, Known known, Fits fits) {
    List<Line> reasons = new ArrayList<>();
    for (int i = 0; i < row.withheld.length; i++) {
      if (row.withheld[i].in(known, fits) == Truth.TRUE) {
        reasons.add(row.item.withheld().get(i).because());
      }
    }
    return reasons;
  }
}
