package dev.hammy.triage;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Condition;
import dev.hammy.protocol.PatternId;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What comes into question to do, and what keeps some of it back. Items and reasons are bits: so a
 * pattern that fits, or a condition that holds, is one operation for all items at once.
 */
final class PlanLayer {
  private static final int MOST_ITEMS = Long.SIZE;

  /** Where what conditions do begins, after what patterns do. */
  private static final int FIRST_CONDITION = Long.SIZE;

  private final ExplanationLayer explanation;
  private final Conditions conditions;
  private final PlanRow[] rows;

  /**
   * What each pattern does that fits, and after all of these, what each condition does that holds:
   * which items it lets through, and which it keeps back.
   */
  private final long[] offers;

  private final long[] withholds;

  /** For which reasons it keeps them back; as many longs for each as there are words. */
  private final long[] reasons;

  /** How many times 64 reasons there are. */
  private final int words;

  /** For each 64 conditions those that let an item through. */
  private final long[] offering;

  /**
   * @throws IllegalArgumentException if there are more items than a set of them has bits, or more
   *     reasons for one of them
   */
  PlanLayer(List<PlanItem> items, ExplanationLayer explanation) {
    if (items.size() > MOST_ITEMS) {
      throw new IllegalArgumentException("a topic has at most " + MOST_ITEMS + " plan items");
    }
    this.explanation = explanation;
    this.rows = new PlanRow[items.size()];
    int reasonBits = 0;
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new PlanRow(items.get(i), i, reasonBits);
      reasonBits = Math.max(reasonBits, rows[i].reasonsEnd());
    }
    this.words = (reasonBits + Long.SIZE - 1) / Long.SIZE;
    List<Condition> numbered = new ArrayList<>();
    for (PlanItem item : items) {
      numbered.addAll(conditions(item));
    }
    this.conditions = new Conditions(numbered);
    this.offers = new long[FIRST_CONDITION + numbered.size()];
    this.withholds = new long[offers.length];
    this.reasons = new long[offers.length * words];
    int number = FIRST_CONDITION;
    for (PlanRow row : rows) {
      number = tabulate(row, number);
    }
    this.offering = conditions.set(condition -> offers[FIRST_CONDITION + condition] != 0);
  }

  /** The conditions of an item, in the order of its gates. */
  private static List<Condition> conditions(PlanItem item) {
    List<Condition> conditions = new ArrayList<>(item.offered().orWhen());
    item.withheld().forEach(reason -> conditions.addAll(reason.when()));
    return conditions;
  }

  /**
   * Writes down what an item hangs on.
   *
   * @param first where the first of its conditions stands
   * @return where the first of the next item's does
   */
  private int tabulate(PlanRow row, int first) {
    PlanItem.Offered offered = row.item().offered();
    int next = first + offered.orWhen().size();
    places(offered.forPatterns(), first, next).forEach(place -> offers[place] |= row.bit());
    for (int i = 0; i < row.item().withheld().size(); i++) {
      PlanItem.Withheld withheld = row.item().withheld().get(i);
      long reason = row.reason(i);
      int from = next;
      next += withheld.when().size();
      places(withheld.whileFits(), from, next)
          .forEach(
              place -> {
                withholds[place] |= row.bit();
                reasons[place * words + row.word()] |= reason;
              });
    }
    return next;
  }

  /** Where patterns and some conditions stand. */
  private IntStream places(Collection<PatternId> patterns, int from, int to) {
    long fitting = explanation.of(patterns);
    return IntStream.concat(
        IntStream.range(0, FIRST_CONDITION).filter(pattern -> (fitting >>> pattern & 1) != 0),
        IntStream.range(from, to));
  }

  /** What answers make of every item. */
  Items in(Answers answers, Fits fits) {
    Truths truths = conditions.in(answers);
    long offered = any(offers, 0, fits.certain());
    long possible = any(offers, 0, fits.possible() & ~fits.certain());
    long withheld = any(withholds, 0, fits.certain());
    for (int place = 0; place < offering.length; place++) {
      int first = FIRST_CONDITION + place * Long.SIZE;
      long holding = truths.holding(place);
      offered |= any(offers, first, holding & offering[place]);
      possible |= any(offers, first, truths.undecided(place) & offering[place]);
      withheld |= any(withholds, first, holding & ~offering[place]);
    }
    return new Items(offered, offered | possible, withheld, truths);
  }

  /** The items on which any of a set has an effect. */
  private static long any(long[] effects, int first, long set) {
    long any = 0;
    for (long rest = set; rest != 0; rest &= rest - 1) {
      any |= effects[first + Long.numberOfTrailingZeros(rest)];
    }
    return any;
  }

  /** The items that come into question, in the order of the content. */
  List<Offer> offers(Items items, Fits fits) {
    long offered = items.offered();
    Offer[] made = new Offer[Long.bitCount(offered)];
    int next = 0;
    for (long rest = offered; rest != 0; rest &= rest - 1) {
      made[next++] = rows[Long.numberOfTrailingZeros(rest)].freely();
    }
    long[] holding = reasons(items.truths(), fits);
    for (long rest = offered & items.withheld(); rest != 0; rest &= rest - 1) {
      PlanRow row = rows[Long.numberOfTrailingZeros(rest)];
      made[Long.bitCount(offered & (row.bit() - 1))] = row.keptBack(holding);
    }
    return List.of(made);
  }

  /** All reasons that hold. */
  private long[] reasons(Truths truths, Fits fits) {
    long[] holding = new long[words];
    add(0, fits.certain(), holding);
    for (int place = 0; place < offering.length; place++) {
      long keeping = truths.holding(place) & ~offering[place];
      add(FIRST_CONDITION + place * Long.SIZE, keeping, holding);
    }
    return holding;
  }

  private void add(int first, long set, long[] holding) {
    for (long rest = set; rest != 0; rest &= rest - 1) {
      int one = (first + Long.numberOfTrailingZeros(rest)) * words;
      for (int word = 0; word < holding.length; word++) {
        holding[word] |= reasons[one + word];
      }
    }
  }

  /**
   * Whether an answer to this open question could change, through a condition, what is offered or
   * withheld.
   */
  boolean couldChange(Question question, Items items) {
    // What comes into question already is not let through again, and what is held back not held
    // back again; and nobody asks what would hold back what cannot come.
    long free = ~items.offered();
    long open = items.possible() & ~items.withheld();
    long changed = 0;
    for (int place = 0; place < offering.length; place++) {
      long hanging = conditions.hangingOn(question.code(), items.truths(), place);
      for (long rest = hanging; rest != 0; rest &= rest - 1) {
        int one = FIRST_CONDITION + place * Long.SIZE + Long.numberOfTrailingZeros(rest);
        changed |= (offers[one] & free) | (withholds[one] & open);
      }
    }
    return changed != 0;
  }
}
