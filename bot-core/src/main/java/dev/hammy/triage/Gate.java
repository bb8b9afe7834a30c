package dev.hammy.triage;

import dev.hammy.protocol.Truth;

/**
 * What lets a plan item through, or holds it back: one of some patterns fits at least partly, or
 * one of some conditions holds.
 */
final class Gate {
  private final long patterns;

  /** Its conditions: which 64 of them are the first that has any, and a bit for each from there. */
  private final int place;

  private final long[] set;

  /**
   * A gate. Its conditions have numbers that follow each other.
   *
   * @param patterns one bit for each, in the order of the topic
   * @param from the first condition
   * @param to the first that is none of them any more
   */
  Gate(long patterns, int from, int to) {
    this.patterns = patterns;
    this.place = from / Long.SIZE;
    this.set = new long[from == to ? 0 : (to - 1) / Long.SIZE - place + 1];
    for (int number = from; number < to; number++) {
      set[number / Long.SIZE - place] |= 1L << number;
    }
  }

  /** Whether it is certain: what {@link #in} says, where "unknown" and "false" are alike. */
  boolean isOpen(Truths truths, Fits fits) {
    return (patterns & fits.certain()) != 0 || truths.anyHolds(place, set);
  }

  /** Unknown while the open questions could still decide it either way. */
  Truth in(Truths truths, Fits fits) {
    if ((patterns & fits.certain()) != 0) {
      return Truth.TRUE;
    }
    Truth any = truths.any(place, set);
    return any == Truth.FALSE && (patterns & fits.possible()) != 0 ? Truth.UNKNOWN : any;
  }

  /** Whether an answer to an open question may decide one of its conditions. */
  boolean hangsOn(int question, Conditions conditions, Truths truths) {
    for (int i = 0; i < set.length; i++) {
      if ((conditions.hangingOn(question, truths, place + i) & set[i]) != 0) {
        return true;
      }
    }
    return false;
  }
}
