package dev.hammy.triage;

/**
 * What a set of answers makes of every {@linkplain Facts fact}: true, false, or unknown as long as
 * the question is open. Lives within one call; not thread-safe.
 */
final class Known {
  private final long[] decided;
  private final long[] affirmed;

  /** Nothing known yet, about so many times 64 facts. */
  Known(int words) {
    this.decided = new long[words];
    this.affirmed = new long[words];
  }

  /** These facts are known: false, unless they are affirmed. */
  void decide(long[] facts) {
    for (int i = 0; i < decided.length; i++) {
      decided[i] |= facts[i];
    }
  }

  void affirm(long[] facts) {
    for (int i = 0; i < affirmed.length; i++) {
      affirmed[i] |= facts[i];
    }
  }

  boolean isFalse(int fact) {
    int word = fact / Long.SIZE;
    return ((decided[word] & ~affirmed[word]) >>> fact & 1) != 0;
  }

  boolean anyTrue(long[] facts) {
    for (int i = 0; i < facts.length; i++) {
      if ((facts[i] & affirmed[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  boolean anyFalse(long[] facts) {
    for (int i = 0; i < facts.length; i++) {
      if ((facts[i] & decided[i] & ~affirmed[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  boolean anyUnknown(long[] facts) {
    for (int i = 0; i < facts.length; i++) {
      if ((facts[i] & ~decided[i]) != 0) {
        return true;
      }
    }
    return false;
  }
}
