package dev.hammy.protocol;

/**
 * The smallest condition: one of these choices is picked for this question.
 *
 * @param question the question's stable code
 * @param choices the choices of which one is enough
 */
public record Picked(int question, ChoiceSet choices) {
  /** Unknown while the question is not answered. */
  public Truth in(Answers answers) {
    int bits = answers.bits(question);
    if (bits == 0) {
      return Truth.UNKNOWN;
    }
    return (bits & choices.bits()) != 0 ? Truth.TRUE : Truth.FALSE;
  }
}
