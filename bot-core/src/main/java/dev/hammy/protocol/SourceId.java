package dev.hammy.protocol;

import org.jspecify.annotations.Nullable;

/** The name of a source, such as {@code goom-2016}; unique in its topic. */
public record SourceId(String word) implements Comparable<SourceId> {
  /**
   * @throws IllegalArgumentException if the word is not lower-case words joined by hyphens
   */
  public SourceId {
    Words.require(word);
  }

  @Override
  public int compareTo(SourceId other) {
    return word.compareTo(other.word);
  }

  // Written out, as in all ids: see the package.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceId id && word.equals(id.word);
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
