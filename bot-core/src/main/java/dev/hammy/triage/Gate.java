package dev.hammy.triage;

import dev.hammy.protocol.Truth;

/**
 * What lets a plan item through, or holds it back: one of some patterns fits at least partly, or
 * one of some conditions holds.
 */
final class Gate {
  private final long patterns;
  private final long[] conditions;

  /**
   * @param patterns one bit for each, in the order of the topic
   * @param conditions a set of them, as they are numbered
   */
  Gate(long patterns, long[] conditions) {
    this.patterns = patterns;
    this.conditions = conditions;
  }

  /** Unknown while the open questions could still decide it either way. */
  Truth in(Truths truths, Fits fits) {
    if ((patterns & fits.certain()) != 0) {
      return Truth.TRUE;
    }
    Truth any = truths.any(conditions);
    return any == Truth.FALSE && (patterns & fits.possible()) != 0 ? Truth.UNKNOWN : any;
  }

  /** Whether each of its conditions is decided. */
  boolean isSettled(Truths truths) {
    long open = 0;
    for (int place = 0; place < conditions.length; place++) {
      open |= conditions[place] & truths.undecided(place);
    }
    return open == 0;
  }

  /** Adds its conditions to a set of them. */
  void addTo(long[] set) {
    for (int i = 0; i < set.length; i++) {
      set[i] |= conditions[i];
    }
  }
}
