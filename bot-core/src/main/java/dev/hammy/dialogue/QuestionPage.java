package dev.hammy.dialogue;

import dev.hammy.message.Command;
import dev.hammy.message.Message;
import dev.hammy.message.Message.Option;
import dev.hammy.message.Move;
import dev.hammy.message.Phrase;
import dev.hammy.message.Ticket;
import dev.hammy.message.Wording;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Question.Pick;
import dev.hammy.triage.Triage;
import java.util.List;

/** A question as a message: where one stands, the words, the choices, why and back. */
final class QuestionPage {
  private final Triage triage;
  private final Answers answers;
  private final boolean putsRight;
  private final Question question;
  private final ChoiceSet ticked;
  private final ChoiceSet together;
  private final boolean scored;

  /**
   * @param conversation the answers given so far; the question is among those answered, or among
   *     the facts, if it is opened again
   * @param ticked the choices ticked so far, where several may be picked
   */
  QuestionPage(Triage triage, Conversation conversation, Question question, ChoiceSet ticked) {
    this.triage = triage;
    this.answers = conversation.answers();
    this.putsRight = conversation.facts().read().has(question);
    this.question = question;
    this.ticked = ticked;
    this.together = question.together();
    this.scored = question.isScored();
  }

  /**
   * What is said where danger signs were ticked and none is any more: how to say that there is
   * none. Nothing over a question that was answered and is just opened again.
   */
  static List<String> unticked(Wording wording, Question question, Conversation conversation) {
    boolean opens = conversation.answers().has(question) && Dialogue.ticked(conversation).isEmpty();
    return question.choices().stream()
        .filter(choice -> question.isSafety() && choice.kind() == Choice.Kind.NONE && !opens)
        .map(none -> wording.say(Phrase.DANGER_UNTICKED, wording.of(none.label())))
        .toList();
  }

  /** Writes the question under what the draft holds already. */
  Message write(Draft draft) {
    Triage.Progress progress = triage.progress(answers, question);
    draft.small(Phrase.PROGRESS, progress.number(), progress.total());
    draft.heading(draft.wording().of(question.ask()));
    if (question.pick() == Pick.SEVERAL) {
      draft.paragraph(question.isSafety() ? Phrase.PICK_SEVERAL_SIGNS : Phrase.PICK_SEVERAL);
    }
    if (scored) {
      draft.paragraph(Phrase.PICK_SCORE);
    }
    draft.picture(question.picture());
    for (int i = 0; i < question.choices().size(); i++) {
      draft.option(option(draft, question.choices().get(i), i + 1));
    }
    if (!ticked.isEmpty()) {
      draft.done(Phrase.DONE, new Move.Choose(question.code(), ticked));
    }
    return draft
        .describe(new Move.Tick(question.code(), ticked))
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
    if (putsRight) {
      return draft.ticket(new Move.Order(Command.REVIEW));
    }
    if (!answers.has(question)) {
      return draft.ticket(new Move.Order(Command.BACK));
    }
    Ticket out = draft.ticket(new Move.Order(Command.RESUME));
    return question.isUnresolved(answers.to(question), ticked)
        ? out.with(triage.settled(answers.without(question)))
        : out;
  }

  private Option option(Draft draft, Choice choice, int number) {
    boolean several = question.pick() == Pick.SEVERAL && choice.kind() == Choice.Kind.PRESENT;
    Move choose = choice.kind() == Choice.Kind.NONE ? atOnce(choice) : chosen(choice.alone());
    Move press = several ? new Move.Tick(question.code(), toggled(choice)) : atOnce(choice);
    Ticket chooses = draft.ticket(choose);
    return new Option(
        scored ? 0 : number,
        draft.wording().of(choice.label()),
        choice.detail() == null ? "" : draft.wording().of(choice.detail()),
        ticked.contains(choice.code()),
        several,
        chooses,
        press.equals(choose) ? chooses : draft.ticket(press));
  }

  /**
   * "Not sure" about danger signs answers together with what is ticked, and never instead of it.
   * "None" first unticks, to be seen, where danger signs are ticked; pressed again, it answers.
   */
  private Move atOnce(Choice choice) {
    if (choice.kind() == Choice.Kind.NONE && question.isSafety() && !ticked.isEmpty()) {
      return new Move.Tick(question.code(), ChoiceSet.NONE);
    }
    boolean joins = together.contains(choice.code());
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
