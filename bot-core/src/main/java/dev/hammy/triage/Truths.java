package dev.hammy.triage;

import dev.hammy.protocol.Truth;

/**
 * What a set of answers makes of some numbered {@linkplain Conditions conditions}: true, false, or
 * unknown while it is not decided. Filled once, and read within one step.
 */
final class Truths {
  private static final int KINDS = 3;
  private static final int FAILED = 1;
  private static final int ANY_MET = 2;

  /** For each 64 conditions which hold, which failed, and which have one of any parts. */
  private final long[] said;

  Truths(int words) {
    this.said = new long[words * KINDS];
  }

  /**
   * Says it of 64 conditions.
   *
   * @param met those that ask for any of some parts, and have one
   */
  void say(int place, long holding, long failed, long met) {
    said[place * KINDS] = holding;
    said[place * KINDS + FAILED] = failed;
    said[place * KINDS + ANY_MET] = met;
  }

  Truth of(int condition) {
    int place = condition / Long.SIZE;
    if ((holding(place) >>> condition & 1) != 0) {
      return Truth.TRUE;
    }
    return (failed(place) >>> condition & 1) != 0 ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** The first condition from this one on that holds; -1 if there is none. */
  int nextHolding(int from) {
    long here = -1L << from;
    for (int place = from / Long.SIZE; place * KINDS < said.length; place++) {
      here &= holding(place);
      if (here != 0) {
        return place * Long.SIZE + Long.numberOfTrailingZeros(here);
      }
      here = -1L;
    }
    return -1;
  }

  /** Whether one of a set holds; unknown if that may still come to be. */
  Truth any(long[] set) {
    long possible = 0;
    for (int place = 0; place < set.length; place++) {
      if ((set[place] & holding(place)) != 0) {
        return Truth.TRUE;
      }
      possible |= set[place] & ~failed(place);
    }
    return possible != 0 ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** Those of 64 that hold. */
  long holding(int place) {
    return said[place * KINDS];
  }

  private long failed(int place) {
    return said[place * KINDS + FAILED];
  }

  /** Those of 64 that are not decided; also bits that no condition has. */
  long undecided(int place) {
    return ~(holding(place) | failed(place));
  }

  long anyMet(int place) {
    return said[place * KINDS + ANY_MET];
  }
}
