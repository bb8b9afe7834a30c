package dev.hammy.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the pain can fit; never a diagnosis.
 *
 * @param id its name
 * @param texts what a person reads about it
 * @param partlyFrom the support from which it fits partly
 * @param wellFrom the support from which it fits well; above {@code partlyFrom}
 * @param limit what stricter limit on pain holds while it fits, if one does
 * @param arguments for and against
 * @param sources what the texts rest on; never empty
 */
public record Pattern(
    PatternId id,
    Texts texts,
    int partlyFrom,
    int wellFrom,
    @Nullable PainLimit limit,
    List<Argument> arguments,
    List<SourceId> sources) {

  /**
   * What a person reads about a pattern.
   *
   * @param name what it is called
   * @param about what it is, in two or three sentences
   * @param howLong how long it usually takes
   * @param seeSomeone when to be seen
   * @param leaveAlone what to leave alone for now
   */
  public record Texts(Line name, Line about, Line howLong, Line seeSomeone, List<Line> leaveAlone) {
    public Texts {
      leaveAlone = List.copyOf(leaveAlone);
    }
  }

  /**
   * @throws IllegalArgumentException if the thresholds are not 0 &lt; partly &lt; well
   */
  public Pattern {
    if (partlyFrom <= 0 || wellFrom <= partlyFrom) {
      throw new IllegalArgumentException(id + ": 0 < partly-from < well-from");
    }
    arguments = List.copyOf(arguments);
    sources = List.copyOf(sources);
  }

  /** How well it fits with this much support. */
  public Fit fit(int support) {
    if (support >= wellFrom) {
      return Fit.WELL;
    }
    return support >= partlyFrom ? Fit.PARTLY : Fit.CANNOT_TELL;
  }
}
