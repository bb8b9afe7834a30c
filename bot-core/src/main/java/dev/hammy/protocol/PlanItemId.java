package dev.hammy.protocol;

import org.jspecify.annotations.Nullable;

/** The name of a plan item, such as {@code rack-pulls}; unique in its topic. */
public record PlanItemId(String word) implements Comparable<PlanItemId> {
  /**
   * @throws IllegalArgumentException if the word is not lower-case words joined by hyphens
   */
  public PlanItemId {
    Words.require(word);
  }

  @Override
  public int compareTo(PlanItemId other) {
    return word.compareTo(other.word);
  }

  // Written out, as in all ids: see the package.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PlanItemId id && word.equals(id.word);
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
