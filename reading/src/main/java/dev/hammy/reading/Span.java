package dev.hammy.reading;

/** Some words of a text: from one place up to, not including, another. */
record Span(int from, int to) {
  boolean holds(int place) {
    return from <= place && place < to;
  }

  boolean meets(Span other) {
    return from < other.to && other.from < to;
  }

  boolean isWithin(Span other) {
    return other.from <= from && to <= other.to;
  }

  int length() {
    return to - from;
  }

  /** Whether both stand in one sentence with at most some words between them. */
  boolean isNear(Span other, int between, Text text) {
    Span first = from <= other.from ? this : other;
    Span second = from <= other.from ? other : this;
    return second.from - first.to <= between
        && (second.from < first.to || !text.isParted(first.to - 1, second.from));
  }
}
