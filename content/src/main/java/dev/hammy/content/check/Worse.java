package dev.hammy.content.check;

import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Question;
import dev.hammy.triage.PossibleAnswers;
import java.util.List;
import java.util.stream.Stream;

/**
 * A step to a worse answer to a question about danger signs.
 *
 * <p>Such steps, one after the other, lead from any answer to any worse one: "none" to "not sure"
 * or to one sign, a set to the set with one more, "not sure" among them, and any signs to "not
 * sure" alone, which counts as present and may stand for any of them.
 */
record Worse(Question question, ChoiceSet from, ChoiceSet to) {

  /** Every such step for a question. */
  static List<Worse> of(Question question) {
    return PossibleAnswers.to(question)
        .flatMap(
            from ->
                PossibleAnswers.to(question)
                    .filter(to -> isStep(question, from, to))
                    .map(to -> new Worse(question, from, to)))
        .toList();
  }

  private static boolean isStep(Question question, ChoiceSet from, ChoiceSet to) {
    ChoiceSet none = question.of(Choice.Kind.NONE);
    ChoiceSet unsure = question.of(Choice.Kind.UNSURE);
    if (from.isWithin(none)) {
      return !to.isWithin(none) && to.size() == 1;
    }
    return to.isWithin(unsure)
        ? !from.meets(unsure)
        : from.isWithin(to) && to.size() == from.size() + 1;
  }

  /** The question and both answers by name. */
  @Override
  public String toString() {
    return Stream.of(from, to)
        .map(set -> Chat.named(question, set))
        .reduce((one, other) -> one + " → " + other)
        .orElseThrow();
  }
}
