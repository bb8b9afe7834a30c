package dev.hammy.dialogue;

import dev.hammy.message.Command;
import dev.hammy.message.Message;
import dev.hammy.message.Message.Option;
import dev.hammy.message.Move;
import dev.hammy.message.Phrase;
import dev.hammy.message.Ticket;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Question.Pick;

/** A question as a message: where one stands, the words, the choices, why and back. */
final class QuestionPage {
  private final Question question;
  private final ChoiceSet ticked;
  private final ChoiceSet answer;

  /**
   * @param ticked the choices ticked so far, where several may be picked
   * @param answer what it was answered before, if it is opened again; else empty
   */
  QuestionPage(Question question, ChoiceSet ticked, ChoiceSet answer) {
    this.question = question;
    this.ticked = ticked;
    this.answer = answer;
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
      draft.paragraph(question.isSafety() ? Phrase.PICK_SEVERAL_SIGNS : Phrase.PICK_SEVERAL);
    }
    draft.picture(question.picture());
    for (Choice choice : question.choices()) {
      draft.option(option(draft, choice));
    }
    if (!ticked.isEmpty()) {
      draft.done(Phrase.DONE, new Move.Choose(question.code(), ticked));
    }
    return draft
        .control(draft.wording().say(Phrase.BACK_BUTTON), back(draft))
        .control(Phrase.WHY_BUTTON, new Move.Explain(question.code(), ticked))
        .message(Message.Tone.PLAIN);
  }

  /**
   * From a question that was opened again, the way back is out of it. If a danger sign is ticked by
   * then that is not in the answer, the answer is taken back: the question is asked again in its
   * turn.
   */
  private Ticket back(Draft draft) {
    if (answer.isEmpty()) {
      return draft.ticket(new Move.Order(Command.BACK));
    }
    Ticket out = draft.ticket(new Move.Order(Command.RESUME));
    return question.isUnresolved(answer, ticked)
        ? new Ticket(out.language(), out.answers().without(question), out.move())
        : out;
  }

  private Option option(Draft draft, Choice choice) {
    boolean several = question.pick() == Pick.SEVERAL && choice.kind() == Choice.Kind.PRESENT;
    Move choose = choice.kind() == Choice.Kind.NONE ? atOnce(choice) : chosen(choice.alone());
    Move press = several ? new Move.Tick(question.code(), toggled(choice)) : atOnce(choice);
    return new Option(
        question.choices().indexOf(choice) + 1,
        draft.wording().of(choice.label()),
        choice.detail() == null ? "" : draft.wording().of(choice.detail()),
        ticked.contains(choice.code()),
        several,
        draft.ticket(choose),
        draft.ticket(press));
  }

  /**
   * "Not sure" about danger signs answers together with what is ticked, and never instead of it.
   * "None" first unticks, to be seen, where danger signs are ticked; pressed again, it answers.
   */
  private Move atOnce(Choice choice) {
    if (choice.kind() == Choice.Kind.NONE && question.isSafety() && !ticked.isEmpty()) {
      return new Move.Tick(question.code(), ChoiceSet.NONE);
    }
    boolean joins = question.together().contains(choice.code());
    return chosen(joins ? ticked.plus(choice.alone()) : choice.alone());
  }

  private Move chosen(ChoiceSet answer) {
    return new Move.Choose(question.code(), answer);
  }

  private ChoiceSet toggled(Choice choice) {
    return ticked.contains(choice.code())
        ? ticked.minus(choice.alone())
        : ticked.plus(choice.alone());
  }
}
