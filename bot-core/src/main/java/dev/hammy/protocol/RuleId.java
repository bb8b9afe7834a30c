package dev.hammy.protocol;

import org.jspecify.annotations.Nullable;

/** The name of a safety rule, unique in its topic. */
public record RuleId(String word) implements Comparable<RuleId> {
  /**
   * @throws IllegalArgumentException if the word is not lower-case words joined by hyphens
   */
  public RuleId {
    Words.require(word);
  }

  @Override
  public int compareTo(RuleId other) {
    return word.compareTo(other.word);
  }

  // Written out, as in all ids: see the package.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleId id && word.equals(id.word);
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
