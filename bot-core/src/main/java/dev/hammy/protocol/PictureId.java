package dev.hammy.protocol;

/** The name of a picture, such as {@code rack-heights}; unique in its topic. */
public record PictureId(String word) implements Comparable<PictureId> {
  /**
   * @throws IllegalArgumentException if the word is not lower-case words joined by hyphens
   */
  public PictureId {
    Words.require(word);
  }

  @Override
  public int compareTo(PictureId other) {
    return word.compareTo(other.word);
  }

  @Override
  public String toString() {
    return word;
  }
}
