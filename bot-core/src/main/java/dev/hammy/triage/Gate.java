package dev.hammy.triage;

import dev.hammy.protocol.Truth;
import java.util.List;

/**
 * What lets a plan item through, or holds it back: one of some patterns fits at least partly, or
 * one of some conditions holds.
 */
final class Gate {
  private final long patterns;
  private final Clause[] conditions;

  /**
   * @param patterns one bit for each, in the order of the topic
   */
  Gate(long patterns, List<Clause> conditions) {
    this.patterns = patterns;
    this.conditions = conditions.toArray(Clause[]::new);
  }

  /** Unknown while the open questions could still decide it either way. */
  Truth in(Known known, Fits fits) {
    Truth truth = fits(fits);
    for (Clause condition : conditions) {
      if (truth == Truth.TRUE) {
        return truth;
      }
      truth = or(truth, condition.in(known));
    }
    return truth;
  }

  /** The questions that one of its conditions hangs on, one bit each. */
  int hangsOn(Known known) {
    int questions = 0;
    for (Clause condition : conditions) {
      questions |= condition.hangsOn(known);
    }
    return questions;
  }

  private Truth fits(Fits fits) {
    if ((patterns & fits.certain()) != 0) {
      return Truth.TRUE;
    }
    return (patterns & fits.possible()) != 0 ? Truth.UNKNOWN : Truth.FALSE;
  }

  static Truth or(Truth one, Truth other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
