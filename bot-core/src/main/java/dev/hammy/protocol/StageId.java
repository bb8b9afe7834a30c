package dev.hammy.protocol;

import org.jspecify.annotations.Nullable;

/** The name of a stage, such as {@code half-way}; unique in its guide. */
public record StageId(String word) implements Comparable<StageId> {
  /**
   * @throws IllegalArgumentException if the word is not lower-case words joined by hyphens
   */
  public StageId {
    Words.require(word);
  }

  @Override
  public int compareTo(StageId other) {
    return word.compareTo(other.word);
  }

  // Written out, as in all ids: see the package.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StageId id && word.equals(id.word);
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
