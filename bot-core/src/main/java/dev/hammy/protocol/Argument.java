package dev.hammy.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason for or against a pattern.
 *
 * @param when the answer that makes the argument
 * @param weight -6 to 6 without 0; above 0 speaks for the pattern, below 0 against it. Judgement:
 *     no set of questions for this pain has published accuracy (evidence C-072)
 * @param says the reason in words, to the person
 * @param sources what it rests on; never empty
 * @param once arguments of one pattern and one question that share this word are the same finding
 *     seen twice: only the strongest counts
 */
public record Argument(
    Picked when, int weight, Line says, List<SourceId> sources, @Nullable String once) {
  /** Weights reach this far either way. */
  public static final int STRONGEST = 6;

  /**
   * @throws IllegalArgumentException if the weight is 0 or out of range
   */
  public Argument {
    if (weight == 0 || Math.abs(weight) > STRONGEST) {
      throw new IllegalArgumentException("weights are -6 to 6 without 0: " + weight);
    }
    sources = List.copyOf(sources);
  }

  public boolean speaksFor() {
    return weight > 0;
  }
}
