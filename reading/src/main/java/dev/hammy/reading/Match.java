package dev.hammy.reading;

import java.util.List;
import java.util.stream.IntStream;

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
    return parts.stream().mapToInt(Span::length).sum();
  }

  /** Whether a place belongs to the formula's own words. */
  boolean owns(int place) {
    return parts.stream().anyMatch(part -> part.holds(place));
  }

  /** Whether words belong, in part, to the formula's own. */
  boolean owns(Span words) {
    return parts.stream().anyMatch(part -> part.meets(words));
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
    boolean shares = parts.stream().anyMatch(other::owns);
    return shares
        && parts.stream()
            .flatMapToInt(part -> IntStream.range(part.from(), part.to()))
            .anyMatch(place -> !other.owns(place));
  }
}
