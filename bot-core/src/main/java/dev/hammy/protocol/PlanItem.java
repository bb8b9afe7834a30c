package dev.hammy.protocol;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something a person can do: a variation of the deadlift, home work, a check of themselves, a
 * lesson, or the answer to "may I train?". Never part of an urgent result.
 *
 * @param id its name
 * @param code its stable number, 0 to 63, never used again for another item
 * @param kind where it stands in a result
 * @param texts what a person reads
 * @param limit how much pain it may bring; none for what is no exercise
 * @param guide what walks a person through it, step by step, if anything does
 * @param offered when it comes into question
 * @param withheld what keeps it back although it comes into question
 * @param sources what it rests on; never empty
 */
public record PlanItem(
    PlanItemId id,
    int code,
    Kind kind,
    Texts texts,
    @Nullable PainLimit limit,
    @Nullable GuideId guide,
    Offered offered,
    List<Withheld> withheld,
    List<SourceId> sources) {
  /** Codes are below this. */
  public static final int CODES = 64;

  /** Where an item stands in a result. */
  public enum Kind {
    /** The answer to "may I train?"; exactly one is offered in a result that is not urgent. */
    TRAINING,
    /** A way to pull. */
    VARIATION,
    /** Something to do away from the bar. */
    HOME_WORK,
    /** A check that people can do alone. It is nothing but its guide. */
    SELF_CHECK,
    /** Something worth knowing. It is nothing but its guide. */
    LESSON;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is done with the body and so has a dose, a limit and rules for stopping. */
    public boolean isExercise() {
      return this == VARIATION || this == HOME_WORK;
    }

    /** Whether an item of this kind is its guide and has no page of its own. */
    public boolean isGuideAlone() {
      return this == SELF_CHECK || this == LESSON;
    }
  }

  /** The parts of an item's page, in the order shown; every exercise has all of them. */
  public enum Part {
    /** The steps, in order. */
    HOW,
    /** How much and how often. */
    DOSE,
    /** How it should feel. */
    FEEL,
    /** When to stop. */
    STOP,
    /** How to go on from there. */
    GO_ON,
    /** Who must not do it. */
    NOT_FOR;

    /** The part as content writes it, such as {@code go-on}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * What a person reads.
   *
   * @param name what it is called
   * @param purpose what it is for
   * @param parts the lines of each part that the item has
   */
  public record Texts(Line name, Line purpose, Map<Part, List<Line>> parts) {
    public Texts {
      Map<Part, List<Line>> copy = new EnumMap<>(Part.class);
      parts.forEach((part, lines) -> copy.put(part, List.copyOf(lines)));
      parts = Collections.unmodifiableMap(copy);
    }

    /** The lines of a part; empty if the item does not have it. */
    public List<Line> of(Part part) {
      return parts.getOrDefault(part, List.of());
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

  /**
   * @throws IllegalArgumentException if the code is out of range
   */
  public PlanItem {
    if (code < 0 || code >= CODES) {
      throw new IllegalArgumentException("codes are 0 to 63: " + code);
    }
    withheld = List.copyOf(withheld);
    sources = List.copyOf(sources);
  }

  /** Whether it opens this guide. */
  public boolean opens(GuideId other) {
    return other.equals(guide);
  }
}
