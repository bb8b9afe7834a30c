package dev.hammy.protocol;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Something a person can do: a variation of the deadlift, home work, or the answer to "may I
 * train?". Never part of an urgent result.
 *
 * @param id its name
 * @param kind where it stands in a result
 * @param texts what a person reads
 * @param offered when it comes into question
 * @param withheld what keeps it back although it comes into question
 * @param sources what it rests on; never empty
 */
public record PlanItem(
    PlanItemId id,
    Kind kind,
    Texts texts,
    Offered offered,
    List<Withheld> withheld,
    List<SourceId> sources) {

  /** Where an item stands in a result. */
  public enum Kind {
    /** The answer to "may I train?"; exactly one is offered in a result that is not urgent. */
    TRAINING,
    /** A way to pull. */
    VARIATION,
    /** Something to do away from the bar. */
    HOME_WORK;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * What a person reads.
   *
   * @param name what it is called
   * @param purpose what it is for
   * @param how the steps, in order
   * @param dose how much and how often; empty for a training item
   * @param stop when to stop; empty for a training item
   * @param goOn how to go on from there; empty for a training item
   */
  public record Texts(
      Line name, Line purpose, List<Line> how, List<Line> dose, List<Line> stop, List<Line> goOn) {
    public Texts {
      how = List.copyOf(how);
      dose = List.copyOf(dose);
      stop = List.copyOf(stop);
      goOn = List.copyOf(goOn);
    }
  }

  /**
   * When an item comes into question: while one of these patterns fits at least partly, or when one
   * of the conditions holds.
   */
  public record Offered(Set<PatternId> forPatterns, List<Condition> orWhen) {
    public Offered {
      forPatterns = Set.copyOf(forPatterns);
      orWhen = List.copyOf(orWhen);
    }
  }

  /**
   * What keeps an item back: one of these patterns fits even partly, or a condition holds.
   *
   * @param whileFits patterns the item is bad for; may be empty
   * @param when the conditions, of which one is enough; may be empty
   * @param because why, to the person
   */
  public record Withheld(Set<PatternId> whileFits, List<Condition> when, Line because) {
    public Withheld {
      whileFits = Set.copyOf(whileFits);
      when = List.copyOf(when);
    }
  }

  public PlanItem {
    withheld = List.copyOf(withheld);
    sources = List.copyOf(sources);
  }
}
