package dev.hammy.dialogue;

import dev.hammy.message.Command;
import dev.hammy.message.Move;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wording;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What typed text does: a danger sign in it comes before everything; else it is a command, an
 * answer to the question on screen, or not understood, which is said kindly with the same screen
 * again.
 */
final class TextReading {
  /** Longer than any answer; such a text is read for danger signs only. */
  private static final int LONGEST_ANSWER = 400;

  /**
   * The commands that a person may give as a bare word. Those that lose answers are not among them:
   * "hamstring" is also where it hurts.
   */
  private static final Set<Command> BARE_WORDS =
      Set.of(
          Command.HELP,
          Command.BACK,
          Command.WHY,
          Command.CHANGE,
          Command.SOURCES,
          Command.PRIVACY,
          Command.STOP);

  private final Dialogue dialogue;
  private final DangerWatch dangerWatch;

  TextReading(Dialogue dialogue, Topic topic) {
    this.dialogue = dialogue;
    this.dangerWatch = new DangerWatch(topic.questions());
  }

  Turn read(Conversation conversation, String typed) {
    PlainText text = PlainText.of(typed);
    Optional<DangerWatch.Heard> danger = dangerWatch.hear(text, conversation.answers());
    Wording wording = dialogue.wording(conversation);
    if (danger.isPresent() && !isSaid(conversation, danger.get(), text)) {
      return raise(conversation, danger.get());
    }
    if (typed.length() > LONGEST_ANSWER) {
      return dialogue.again(conversation, List.of(wording.say(Phrase.TOO_LONG)));
    }
    if (typed.strip().startsWith("/")) {
      return command(conversation, typed.strip());
    }
    return Command.ofWord(text.words())
        .filter(BARE_WORDS::contains)
        .map(command -> dialogue.obey(conversation, command))
        .orElseGet(() -> answer(conversation, text, wording));
  }

  private Turn command(Conversation conversation, String typed) {
    return Command.ofWord(typed.split("\\s", 2)[0])
        .map(command -> dialogue.obey(conversation, command))
        .orElseGet(
            () ->
                dialogue.again(
                    conversation,
                    List.of(dialogue.wording(conversation).say(Phrase.NOT_A_COMMAND))));
  }

  private Turn raise(Conversation conversation, DangerWatch.Heard heard) {
    Wording wording = dialogue.wording(conversation);
    List<String> notes =
        List.of(
            wording.say(Phrase.DANGER_HEARD, heard.words()), wording.say(Phrase.DANGER_HEARD_ASK));
    ChoiceSet ticked = conversation.answers().to(heard.question()).plus(heard.choice().alone());
    return dialogue.ask(conversation, heard.question(), ticked, notes);
  }

  /**
   * Whether the person is being asked about this sign just now, and has it ticked or gives its
   * exact label: then the text is an answer.
   */
  private boolean isSaid(Conversation conversation, DangerWatch.Heard heard, PlainText text) {
    return conversation.view() instanceof View.Asking asking
        && asking.question() == heard.question().code()
        && (asking.ticked().contains(heard.choice().code())
            || text.is(dialogue.wording(conversation).of(heard.choice().label())));
  }

  private Turn answer(Conversation conversation, PlainText text, Wording wording) {
    if (conversation.view() instanceof View.Welcome && begins(text, wording)) {
      return dialogue.obey(conversation, Command.BEGIN);
    }
    if (conversation.view() instanceof View.Changing) {
      return reopen(conversation, text, wording);
    }
    Optional<Question> question = dialogue.asking(conversation);
    if (question.isEmpty()) {
      return dialogue.again(conversation, List.of(wording.say(Phrase.NOT_UNDERSTOOD)));
    }
    return answerTo(question.get(), conversation, text);
  }

  private Turn answerTo(Question question, Conversation conversation, PlainText text) {
    Wording wording = dialogue.wording(conversation);
    if (isDone(conversation, text, wording)) {
      Move choose = new Move.Choose(question.code(), ((View.Asking) conversation.view()).ticked());
      return dialogue.press(conversation, choose);
    }
    AnswerReader.Reading reading = new AnswerReader(question, wording).read(text);
    if (reading instanceof AnswerReader.Reading.Understood understood) {
      ChoiceSet choices = withTicked(conversation, question, understood.choices());
      return dialogue.press(conversation, new Move.Choose(question.code(), choices));
    }
    if (reading instanceof AnswerReader.Reading.OutOfRange outOfRange) {
      return dialogue.again(
          conversation, List.of(wording.say(Phrase.NUMBER_OUT_OF_RANGE, outOfRange.most())));
    }
    Phrase words = question.isSafety() ? Phrase.NOT_UNDERSTOOD_SAFETY : Phrase.NOT_UNDERSTOOD;
    return dialogue.again(conversation, List.of(wording.say(words)));
  }

  /**
   * What is ticked stays part of the answer when more is typed: a danger sign that was heard is not
   * lost by naming another. Only "none" and "not sure", said as such, replace it.
   */
  private static ChoiceSet withTicked(
      Conversation conversation, Question question, ChoiceSet typed) {
    boolean present = typed.isWithin(question.of(Choice.Kind.PRESENT));
    return present && conversation.view() instanceof View.Asking asking
        ? typed.plus(asking.ticked())
        : typed;
  }

  private Turn reopen(Conversation conversation, PlainText text, Wording wording) {
    List<Question> asked = dialogue.changeable(conversation);
    for (int i = 0; i < asked.size(); i++) {
      if (text.is(String.valueOf(i + 1))) {
        Move open = new Move.Tick(asked.get(i).code(), ChoiceSet.NONE);
        return dialogue.press(conversation, open);
      }
    }
    return dialogue.again(
        conversation, List.of(wording.say(Phrase.NUMBER_OUT_OF_RANGE, asked.size())));
  }

  private static boolean isDone(Conversation conversation, PlainText text, Wording wording) {
    return conversation.view() instanceof View.Asking asking
        && !asking.ticked().isEmpty()
        && text.is(wording.say(Phrase.DONE));
  }

  private static boolean begins(PlainText text, Wording wording) {
    return text.is("1") || text.is("start") || text.is(wording.say(Phrase.WELCOME_BEGIN));
  }
}
