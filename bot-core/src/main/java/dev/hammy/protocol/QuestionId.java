package dev.hammy.protocol;

import org.jspecify.annotations.Nullable;

/** The name of a question, such as {@code how-it-started}; unique in its topic. */
public record QuestionId(String word) implements Comparable<QuestionId> {
  /**
   * @throws IllegalArgumentException if the word is not lower-case words joined by hyphens
   */
  public QuestionId {
    Words.require(word);
  }

  @Override
  public int compareTo(QuestionId other) {
    return word.compareTo(other.word);
  }

  // Written out, as in all ids: see the package.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof QuestionId id && word.equals(id.word);
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
