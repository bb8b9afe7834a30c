package dev.hammy.protocol;

/** Three-valued: an unanswered question makes a condition neither true nor false. */
public enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  Truth not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }
}
