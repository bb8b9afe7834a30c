package dev.hammy.protocol;

/** What words can mean: a choice of a question. */
public record Meaning(Question question, Choice choice) {
  /** Whether this asks more closely about a danger sign: "an antibiotic" about "medicines". */
  public boolean followsUp(Meaning sign) {
    Picked first = question.onlyAfter();
    return first != null
        && first.question() == sign.question.code()
        && sign.question.picked(first.choices()).contains(sign.choice);
  }
}
