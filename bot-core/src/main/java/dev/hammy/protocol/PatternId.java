package dev.hammy.protocol;

/** The name of a pattern, such as {@code upper-tendon}; unique in its topic. */
public record PatternId(String word) implements Comparable<PatternId> {
  /**
   * @throws IllegalArgumentException if the word is not lower-case words joined by hyphens
   */
  public PatternId {
    Words.require(word);
  }

  @Override
  public int compareTo(PatternId other) {
    return word.compareTo(other.word);
  }

  @Override
  public String toString() {
    return word;
  }
}
