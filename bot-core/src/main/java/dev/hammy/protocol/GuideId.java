package dev.hammy.protocol;

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

  @Override
  public String toString() {
    return word;
  }
}
