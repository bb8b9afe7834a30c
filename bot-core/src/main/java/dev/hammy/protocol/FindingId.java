package dev.hammy.protocol;

import org.jspecify.annotations.Nullable;

/**
 * The name of a finding, such as {@code quarter}; unique in its guide; guides that lead into each
 * other share it.
 */
public record FindingId(String word) implements Comparable<FindingId> {
  /**
   * @throws IllegalArgumentException if the word is not lower-case words joined by hyphens
   */
  public FindingId {
    Words.require(word);
  }

  @Override
  public int compareTo(FindingId other) {
    return word.compareTo(other.word);
  }

  // Written out, as in all ids: see the package.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FindingId id && word.equals(id.word);
  }

  @Override
  public int hashCode() {
    return word.hashCode();
  }

  @Override
  public String toString() {
    return word;
  }
}
