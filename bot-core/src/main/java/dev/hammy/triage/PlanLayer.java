package dev.hammy.triage;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Condition;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.PatternId;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What comes into question to do, and what keeps some of it back. */
final class PlanLayer {
  private final ExplanationLayer explanation;
  private final Conditions conditions;
  private final Row[] rows;

  /** For each question, by its code, the items with a gate that hangs on it. */
  private final Row[][] byQuestion = new Row[Answers.QUESTION_CODES][];

  /** An item beside its gates. */
  private static final class Row {
    private final PlanItem item;
    private final Gate offered;
    private final Gate[] withheld;
    private final Offer freely;

    /** The questions that its conditions hang on, a bit for each by its code. */
    private final int questions;

    Row(PlanItem item, Gate offered, List<Gate> withheld) {
      this.item = item;
      this.offered = offered;
      this.withheld = withheld.toArray(Gate[]::new);
      this.freely = new Offer(item, List.of());
      this.questions =
          conditions(item).stream()
              .mapToInt(Condition::questions)
              .reduce(0, (some, more) -> some | more);
    }

    Truth isWithheld(Truths truths, Fits fits) {
      Truth truth = Truth.FALSE;
      for (Gate gate : withheld) {
        Truth one = gate.in(truths, fits);
        truth = one.compareTo(truth) > 0 ? one : truth;
      }
      return truth;
    }

    /** Whether an answer to an open question may decide a gate that is undecided. */
    boolean couldChange(int question, Conditions conditions, Truths truths, Fits fits) {
      Truth comes = offered.in(truths, fits);
      if (comes == Truth.UNKNOWN && offered.hangsOn(question, conditions, truths)) {
        return true;
      }
      boolean hangs = false;
      for (int i = 0; i < withheld.length && !hangs && comes != Truth.FALSE; i++) {
        hangs = withheld[i].hangsOn(question, conditions, truths);
      }
      return hangs && isWithheld(truths, fits) == Truth.UNKNOWN;
    }

    Offer offer(Truths truths, Fits fits) {
      List<Line> reasons = List.of();
      for (int i = 0; i < withheld.length; i++) {
        if (withheld[i].isOpen(truths, fits)) {
          // Most items have none: no list is made for them.
          reasons = reasons.isEmpty() ? new ArrayList<>(2) : reasons;
          reasons.add(item.withheld().get(i).because());
        }
      }
      return reasons.isEmpty() ? freely : new Offer(item, reasons);
    }
  }

  PlanLayer(List<PlanItem> items, ExplanationLayer explanation) {
    this.explanation = explanation;
    List<Condition> numbered = new ArrayList<>();
    List<Row> made = new ArrayList<>();
    for (PlanItem item : items) {
      made.add(row(item, numbered.size()));
      numbered.addAll(conditions(item));
    }
    this.conditions = new Conditions(numbered);
    this.rows = made.toArray(Row[]::new);
    Arrays.setAll(byQuestion, this::hangingOn);
  }

  /** The conditions of an item, in the order of its gates. */
  private static List<Condition> conditions(PlanItem item) {
    List<Condition> conditions = new ArrayList<>(item.offered().orWhen());
    item.withheld().forEach(reason -> conditions.addAll(reason.when()));
    return conditions;
  }

  private Row[] hangingOn(int question) {
    return Arrays.stream(rows)
        .filter(row -> (row.questions >> question & 1) != 0)
        .toArray(Row[]::new);
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
    return new Gate(explanation.of(patterns), from, to);
  }

  /** What answers make of every condition. */
  Truths in(Answers answers) {
    return conditions.in(answers);
  }

  /** The items that come into question, in the order of the content. */
  List<Offer> offers(Truths truths, Fits fits) {
    List<Offer> offers = new ArrayList<>(rows.length);
    for (Row row : rows) {
      if (row.offered.isOpen(truths, fits)) {
        offers.add(row.offer(truths, fits));
      }
    }
    return offers;
  }

  /**
   * Whether an answer to this open question could change, through a condition, what is offered or
   * withheld.
   */
  boolean couldChange(Question question, Truths truths, Fits fits) {
    if (!conditions.anyHangsOn(question.code(), truths)) {
      return false;
    }
    for (Row row : byQuestion[question.code()]) {
      if (row.couldChange(question.code(), conditions, truths, fits)) {
        return true;
      }
    }
    return false;
  }
}
