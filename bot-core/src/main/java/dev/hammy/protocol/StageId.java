package dev.hammy.protocol;

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

  @Override
  public String toString() {
    return word;
  }
}
