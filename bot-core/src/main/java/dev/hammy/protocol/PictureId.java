package dev.hammy.protocol;

import org.jspecify.annotations.Nullable;

/** The name of a picture, such as {@code rack-heights}; unique in its topic. */
public record PictureId(String word) implements Comparable<PictureId> {
  /**
   * @throws IllegalArgumentException if the word is not lower-case words joined by hyphens
   */
  public PictureId {
    Words.require(word);
  }

  @Override
  public int compareTo(PictureId other) {
    return word.compareTo(other.word);
  }

  // Written out, as in all ids: see the package.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PictureId id && word.equals(id.word);
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
