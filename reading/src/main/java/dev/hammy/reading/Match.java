package dev.hammy.reading;

import java.util.List;

/**
 * Where a formula stands in a text.
 *
 * @param parts where each of its parts stands
 */
record Match(List<Span> parts) {
  /** So many words stand beside each other in one way only. */
  private static final int NO_CHANCE = 3;

  Match {
    parts = List.copyOf(parts);
  }

  /** From the first word of any part to the last. */
  Span span() {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (Span part : parts) {
      from = Math.min(from, part.from());
      to = Math.max(to, part.to());
    }
    return new Span(from, to);
  }

  /** How many words are its own. */
  int words() {
    int words = 0;
    for (int i = 0; i < parts.size(); i++) {
      words += parts.get(i).length();
    }
    return words;
  }

  /** Whether a place belongs to the formula's own words. */
  boolean owns(int place) {
    // No streams: this is asked thousands of times for one text.
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).holds(place)) {
        return true;
      }
    }
    return false;
  }

  /** Whether words belong, in part, to the formula's own. */
  boolean owns(Span words) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).meets(words)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether this says what another match means here. A short run of words, such as "crack up", does
   * so only for what it holds: in "heard a crack up there" it does not. A longer one, such as "hot
   * water bottle", stands nowhere by chance, and takes its word from whatever is near.
   */
  boolean explains(Match other) {
    boolean isRun = parts.size() == 1 && other.parts.size() > 1;
    return takesIn(other) && (!isRun || other.span().isWithin(span()) || isLongRunOver(other));
  }

  private boolean isLongRunOver(Match other) {
    return span().length() >= NO_CHANCE
        && other.parts.stream().anyMatch(part -> part.isWithin(span()));
  }

  /**
   * Whether this shares words with another match and has words beyond those: it then says what the
   * shared words mean here. What lies within the other's words says nothing new.
   */
  boolean takesIn(Match other) {
    boolean shares = false;
    boolean hasMore = false;
    for (int i = 0; i < parts.size(); i++) {
      Span part = parts.get(i);
      shares |= other.owns(part);
      for (int place = part.from(); place < part.to() && !hasMore; place++) {
        hasMore = !other.owns(place);
      }
    }
    return shares && hasMore;
  }
}
