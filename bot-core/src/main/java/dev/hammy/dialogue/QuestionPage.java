package dev.hammy.dialogue;

import dev.hammy.message.Command;
import dev.hammy.message.Message;
import dev.hammy.message.Message.Option;
import dev.hammy.message.Move;
import dev.hammy.message.Phrase;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Question.Pick;

/** A question as a message: where one stands, the words, the choices, why and back. */
final class QuestionPage {
  private final Question question;
  private final ChoiceSet ticked;
  private final boolean answered;

  /**
   * @param ticked the choices ticked so far, where several may be picked
   * @param answered whether it has been answered before and is opened again
   */
  QuestionPage(Question question, ChoiceSet ticked, boolean answered) {
    this.question = question;
    this.ticked = ticked;
    this.answered = answered;
  }

  /**
   * Writes the question under what the draft holds already.
   *
   * @param number the how-many-th question it is
   * @param about how many there will be in all, about
   */
  Message write(Draft draft, int number, int about) {
    draft.small(Phrase.PROGRESS, number, Math.max(number, about));
    draft.heading(draft.wording().of(question.ask()));
    if (question.pick() == Pick.SEVERAL) {
      draft.paragraph(Phrase.PICK_SEVERAL);
    }
    for (Choice choice : question.choices()) {
      draft.option(option(draft, choice));
    }
    if (!ticked.isEmpty()) {
      draft.done(Phrase.DONE, new Move.Choose(question.code(), ticked));
    }
    // From a question that was opened again to put it right, the way back is out of it.
    return draft
        .control(Phrase.BACK_BUTTON, answered ? Command.RESUME : Command.BACK)
        .control(Phrase.WHY_BUTTON, new Move.Explain(question.code(), ticked))
        .message(Message.Tone.PLAIN);
  }

  private Option option(Draft draft, Choice choice) {
    boolean several = question.pick() == Pick.SEVERAL && choice.kind() == Choice.Kind.PRESENT;
    Move choose = new Move.Choose(question.code(), choice.alone());
    Move press = several ? new Move.Tick(question.code(), toggled(choice)) : choose;
    return new Option(
        question.choices().indexOf(choice) + 1,
        draft.wording().of(choice.label()),
        choice.detail() == null ? "" : draft.wording().of(choice.detail()),
        ticked.contains(choice.code()),
        several,
        draft.ticket(choose),
        draft.ticket(press));
  }

  private ChoiceSet toggled(Choice choice) {
    return ticked.contains(choice.code())
        ? ticked.minus(choice.alone())
        : ticked.plus(choice.alone());
  }
}
