package dev.hammy.protocol;

import org.jspecify.annotations.Nullable;

/** The name of a guide, such as {@code rack-height}; unique in its topic. */
public record GuideId(String word) implements Comparable<GuideId> {
  /**
   * @throws IllegalArgumentException if the word is not lower-case words joined by hyphens
   */
  public GuideId {
    Words.require(word);
  }

  @Override
  public int compareTo(GuideId other) {
    return word.compareTo(other.word);
  }

  // Written out, as in all ids: see the package.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GuideId id && word.equals(id.word);
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
