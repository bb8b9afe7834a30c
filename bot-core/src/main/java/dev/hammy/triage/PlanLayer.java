package dev.hammy.triage;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Condition;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.PatternId;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What comes into question to do, and what keeps some of it back. */
final class PlanLayer {
  private final ExplanationLayer explanation;
  private final Conditions conditions;
  private final Row[] rows;

  /** An item beside its gates. */
  private static final class Row {
    private final PlanItem item;
    private final Gate offered;
    private final Gate[] withheld;

    Row(PlanItem item, Gate offered, List<Gate> withheld) {
      this.item = item;
      this.offered = offered;
      this.withheld = withheld.toArray(Gate[]::new);
    }

    Truth isWithheld(Truths truths, Fits fits) {
      Truth truth = Truth.FALSE;
      for (Gate gate : withheld) {
        Truth one = gate.in(truths, fits);
        truth = one.compareTo(truth) > 0 ? one : truth;
      }
      return truth;
    }

    /** Adds the conditions to which an undecided one of these gates could come down. */
    void addUndecided(Truths truths, Fits fits, long[] set) {
      Truth comes = offered.in(truths, fits);
      if (comes == Truth.UNKNOWN) {
        offered.addTo(set);
      }
      if (comes != Truth.FALSE && isWithheld(truths, fits) == Truth.UNKNOWN) {
        for (Gate gate : withheld) {
          gate.addTo(set);
        }
      }
    }

    List<Line> reasonsAgainst(Truths truths, Fits fits) {
      List<Line> reasons = List.of();
      for (int i = 0; i < withheld.length; i++) {
        if (withheld[i].in(truths, fits) == Truth.TRUE) {
          // Most items have none: no list is made for them.
          reasons = reasons.isEmpty() ? new ArrayList<>() : reasons;
          reasons.add(item.withheld().get(i).because());
        }
      }
      return reasons;
    }

    /** Whether no gate has a condition in which anything is open: then nothing can change it. */
    boolean isSettled(Truths truths) {
      boolean settled = offered.isSettled(truths);
      for (int i = 0; i < withheld.length && settled; i++) {
        settled = withheld[i].isSettled(truths);
      }
      return settled;
    }
  }

  PlanLayer(List<PlanItem> items, ExplanationLayer explanation) {
    this.explanation = explanation;
    List<Condition> numbered = new ArrayList<>();
    for (PlanItem item : items) {
      numbered.addAll(item.offered().orWhen());
      item.withheld().forEach(reason -> numbered.addAll(reason.when()));
    }
    this.conditions = new Conditions(numbered);
    List<Row> made = new ArrayList<>();
    int from = 0;
    for (PlanItem item : items) {
      made.add(row(item, from));
      from += item.offered().orWhen().size();
      from += item.withheld().stream().mapToInt(reason -> reason.when().size()).sum();
    }
    this.rows = made.toArray(Row[]::new);
  }

  /**
   * The row of an item.
   *
   * @param first the number of the first of its conditions
   */
  private Row row(PlanItem item, int first) {
    PlanItem.Offered offered = item.offered();
    int from = first + offered.orWhen().size();
    List<Gate> withheld = new ArrayList<>();
    for (PlanItem.Withheld reason : item.withheld()) {
      int to = from + reason.when().size();
      withheld.add(gate(reason.whileFits(), from, to));
      from = to;
    }
    Gate comes = gate(offered.forPatterns(), first, first + offered.orWhen().size());
    return new Row(item, comes, withheld);
  }

  private Gate gate(Collection<PatternId> patterns, int from, int to) {
    return new Gate(
        explanation.of(patterns), conditions.set(number -> from <= number && number < to));
  }

  /** What answers make of every condition. */
  Truths in(Answers answers) {
    return conditions.in(answers);
  }

  /** The items that come into question, in the order of the content. */
  List<Offer> offers(Truths truths, Fits fits) {
    List<Offer> offers = new ArrayList<>(rows.length);
    for (Row row : rows) {
      if (row.offered.in(truths, fits) == Truth.TRUE) {
        offers.add(new Offer(row.item, row.reasonsAgainst(truths, fits)));
      }
    }
    return offers;
  }

  /**
   * The open questions whose answer could change, through a condition, what is offered or withheld;
   * one bit each.
   */
  int couldChange(Truths truths, Fits fits) {
    long[] undecided = conditions.none();
    for (Row row : rows) {
      if (!row.isSettled(truths)) {
        row.addUndecided(truths, fits, undecided);
      }
    }
    return conditions.hangsOn(undecided, truths);
  }
}
