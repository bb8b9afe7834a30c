package dev.hammy.protocol;

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

  @Override
  public String toString() {
    return word;
  }
}
