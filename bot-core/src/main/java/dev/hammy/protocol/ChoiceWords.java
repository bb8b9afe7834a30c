package dev.hammy.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How people put one choice in their own words, in one language. The phrases are in the small
 * grammar that CONTRIBUTING.md explains.
 *
 * @param says phrases that mean the choice wherever they stand
 * @param maybe phrases that point to it and could mean something else: read, and asked. Of a danger
 *     sign they name what it is about, and raise it unless that is said to be fine
 * @param asked phrases that mean it only in answer to its question
 * @param ever phrases that mean a danger sign however long ago it was
 * @param lookAlikes phrases that hold words of a danger sign and are harmless
 * @param days how long ago it began, in days, if the choice is a span of time
 */
public record ChoiceWords(
    Question question,
    Choice choice,
    List<String> says,
    List<String> maybe,
    List<String> asked,
    List<String> ever,
    List<String> lookAlikes,
    @Nullable DayRange days) {
  public ChoiceWords {
    says = List.copyOf(says);
    maybe = List.copyOf(maybe);
    asked = List.copyOf(asked);
    ever = List.copyOf(ever);
    lookAlikes = List.copyOf(lookAlikes);
  }

  public Meaning meaning() {
    return new Meaning(question, choice);
  }

  /** Some days, both ends included. */
  public record DayRange(int least, int most) {
    public boolean holds(int days) {
      return least <= days && days <= most;
    }
  }
}
