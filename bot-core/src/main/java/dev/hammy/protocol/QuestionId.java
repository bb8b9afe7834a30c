package dev.hammy.protocol;

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

  @Override
  public String toString() {
    return word;
  }
}
