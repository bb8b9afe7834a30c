package dev.hammy.protocol;

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

  @Override
  public String toString() {
    return word;
  }
}
