package dev.hammy.protocol;

/** The name of a plan item, such as {@code rack-pulls}; unique in its topic. */
public record PlanItemId(String word) implements Comparable<PlanItemId> {
  /**
   * @throws IllegalArgumentException if the word is not lower-case words joined by hyphens
   */
  public PlanItemId {
    Words.require(word);
  }

  @Override
  public int compareTo(PlanItemId other) {
    return word.compareTo(other.word);
  }

  @Override
  public String toString() {
    return word;
  }
}
