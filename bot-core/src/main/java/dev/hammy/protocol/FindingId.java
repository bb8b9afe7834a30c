package dev.hammy.protocol;

/**
 * The name of a finding, such as {@code quarter}; unique in its guide; guides that lead into each
 * other share it.
 */
public record FindingId(String word) implements Comparable<FindingId> {
  /**
   * @throws IllegalArgumentException if the word is not lower-case words joined by hyphens
   */
  public FindingId {
    Words.require(word);
  }

  @Override
  public int compareTo(FindingId other) {
    return word.compareTo(other.word);
  }

  @Override
  public String toString() {
    return word;
  }
}
