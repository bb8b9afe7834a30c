package dev.hammy.protocol;

import org.jspecify.annotations.Nullable;

/** The name of a choice, unique in its question; a word for the thing, never yes or no. */
public record ChoiceId(String word) implements Comparable<ChoiceId> {
  /**
   * @throws IllegalArgumentException if the word is not lower-case words joined by hyphens
   */
  public ChoiceId {
    Words.require(word);
  }

  @Override
  public int compareTo(ChoiceId other) {
    return word.compareTo(other.word);
  }

  // Written out, as in all ids: see the package.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ChoiceId id && word.equals(id.word);
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
