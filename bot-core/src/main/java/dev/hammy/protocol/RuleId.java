package dev.hammy.protocol;

/** The name of a safety rule, unique in its topic. */
public record RuleId(String word) implements Comparable<RuleId> {
  /**
   * @throws IllegalArgumentException if the word is not lower-case words joined by hyphens
   */
  public RuleId {
    Words.require(word);
  }

  @Override
  public int compareTo(RuleId other) {
    return word.compareTo(other.word);
  }

  @Override
  public String toString() {
    return word;
  }
}
