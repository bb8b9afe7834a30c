package dev.hammy.protocol;

import org.jspecify.annotations.Nullable;

/** The name of a pattern, such as {@code upper-tendon}; unique in its topic. */
public record PatternId(String word) implements Comparable<PatternId> {
  /**
   * @throws IllegalArgumentException if the word is not lower-case words joined by hyphens
   */
  public PatternId {
    Words.require(word);
  }

  @Override
  public int compareTo(PatternId other) {
    return word.compareTo(other.word);
  }

  // Written out, as in all ids: see the package.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PatternId id && word.equals(id.word);
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
