package dev.hammy.protocol;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The smallest condition: one of these choices is picked for this question.
 *
 * @param question the question's stable code
 * @param choices the choices of which one is enough
 * @param onlyAfter what the question follows up; null if it is asked for its own sake
 */
public record Picked(int question, ChoiceSet choices, @Nullable Picked onlyAfter) {
  /** About a question that is asked for its own sake. */
  public Picked(int question, ChoiceSet choices) {
    this(question, choices, null);
  }

  /**
   * Unknown while the question is not answered; but false if it follows up what is not so, since
   * then it is not asked.
   */
  public Truth in(Answers answers) {
    int bits = answers.bits(question);
    if (bits != 0) {
      return (bits & choices.bits()) != 0 ? Truth.TRUE : Truth.FALSE;
    }
    return onlyAfter != null && onlyAfter.in(answers) == Truth.FALSE ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** The codes of the questions that may decide it, one bit each. */
  int questions() {
    return 1 << question | (onlyAfter == null ? 0 : onlyAfter.questions());
  }

  // Written out: see the package.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Picked picked
        && question == picked.question
        && choices.equals(picked.choices)
        && Objects.equals(onlyAfter, picked.onlyAfter);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * question + choices.hashCode()) + Objects.hashCode(onlyAfter);
  }
}
