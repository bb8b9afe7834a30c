package dev.hammy.protocol;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How much pain, of 10, an exercise may bring: from the most allowed to the least. Where sources
 * differ the stricter figure stands (evidence D-017, D-018, D-021).
 */
public enum PainLimit {
  /** Up to 3 at a tendon, calm again within 24 hours. */
  TENDON,
  /** Up to 2, and no worse the next morning. */
  GREEN,
  /** None of a nerve's: no tingling, no burning, nothing down the leg. */
  NERVE;

  /** The limit as content writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The strictest of this and some others. */
  public PainLimit or(Stream<PainLimit> others) {
    return Stream.concat(Stream.of(this), others).max(Comparator.naturalOrder()).orElse(this);
  }
}
