package dev.hammy.dialogue;

import dev.hammy.message.Command;
import dev.hammy.message.Move;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wording;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Elsewhere;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What typed text does: a danger sign in it comes before everything; else it is a command, an
 * answer to the question or the stage on screen, or not understood, which is said kindly with the
 * same screen again.
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
  private final GuideTurns guideTurns;
  private final DangerWatch dangerWatch;
  private final ElsewhereWatch elsewhereWatch;

  TextReading(Dialogue dialogue, Topic topic, GuideTurns guideTurns) {
    this.dialogue = dialogue;
    this.guideTurns = guideTurns;
    this.dangerWatch = new DangerWatch(topic.questions());
    this.elsewhereWatch = new ElsewhereWatch(topic.elsewhere());
  }

  Turn read(Conversation conversation, String typed) {
    PlainText text = PlainText.of(typed);
    Wording wording = dialogue.wording(conversation);
    if (!isLabelOnScreen(conversation, text)) {
      List<DangerWatch.Heard> danger =
          dangerWatch.hear(text, conversation.answers(), dialogue.withTicked(conversation));
      List<Elsewhere> elsewhere = elsewhereWatch.hear(text, Elsewhere.Heard.ALWAYS);
      if (!danger.isEmpty()) {
        return raise(conversation, danger, said(elsewhere, wording));
      }
      if (!elsewhere.isEmpty()) {
        return dialogue.elsewhere(conversation, elsewhere);
      }
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

  /**
   * Asks about the most urgent sign that was heard, ticked together with every other sign of its
   * question. An answer of "none" to another question concerned is taken back: it is asked again;
   * and so is a question on screen in which a sign is ticked by now.
   */
  private Turn raise(
      Conversation conversation, List<DangerWatch.Heard> heard, List<String> saidFirst) {
    DangerWatch.Heard first = heard.get(0);
    Question question = first.question();
    ChoiceSet ticked = dialogue.withTicked(conversation).to(question);
    boolean stays = dialogue.asking(conversation).filter(question::equals).isPresent();
    Conversation left = stays ? conversation : dialogue.leavingQuestion(conversation);
    for (DangerWatch.Heard one : heard) {
      ticked = one.question().equals(question) ? ticked.plus(one.choice().alone()) : ticked;
      boolean takenBack =
          !one.question().equals(question)
              && !one.question().isConcern(left.answers().to(one.question()));
      left = takenBack ? dialogue.without(left, one.question()) : left;
    }
    Wording wording = dialogue.wording(conversation);
    Stream<String> asking =
        Stream.of(
            wording.say(Phrase.DANGER_HEARD, first.words()), wording.say(Phrase.DANGER_HEARD_ASK));
    List<String> notes = Stream.concat(saidFirst.stream(), asking).toList();
    return dialogue.ask(left, question, ticked, notes);
  }

  /** Whether the text is the exact label of a choice on screen: then it is an answer. */
  private boolean isLabelOnScreen(Conversation conversation, PlainText text) {
    Wording wording = dialogue.wording(conversation);
    return dialogue.asking(conversation).stream()
        .flatMap(question -> question.choices().stream())
        .anyMatch(choice -> text.is(wording.of(choice.label())));
  }

  private Turn answer(Conversation conversation, PlainText text, Wording wording) {
    if (conversation.view() instanceof View.Welcome && begins(text, wording)) {
      return dialogue.obey(conversation, Command.BEGIN);
    }
    if (conversation.view() instanceof View.Changing) {
      return reopen(conversation, text, wording);
    }
    if (conversation.view() instanceof View.Walking walking) {
      return guideTurns.answer(conversation, walking.place(), text);
    }
    Optional<Question> question = dialogue.asking(conversation);
    if (question.isEmpty()) {
      return notUnderstood(conversation, text, Phrase.NOT_UNDERSTOOD);
    }
    return answerTo(question.get(), conversation, text);
  }

  private Turn answerTo(Question question, Conversation conversation, PlainText text) {
    Wording wording = dialogue.wording(conversation);
    if (isDone(conversation, text, wording)) {
      Move choose = new Move.Choose(question.code(), Dialogue.ticked(conversation));
      return dialogue.press(conversation, choose);
    }
    AnswerReader.Reading reading = new AnswerReader(question, wording).read(text);
    if (reading instanceof AnswerReader.Reading.Understood understood) {
      return dialogue.press(conversation, answering(conversation, question, understood.choices()));
    }
    if (reading instanceof AnswerReader.Reading.OutOfRange outOfRange) {
      return dialogue.again(
          conversation, List.of(wording.say(Phrase.NUMBER_OUT_OF_RANGE, outOfRange.most())));
    }
    Phrase words = question.isSafety() ? Phrase.NOT_UNDERSTOOD_SAFETY : Phrase.NOT_UNDERSTOOD;
    return notUnderstood(conversation, text, words);
  }

  /** What is on screen once more, under what can be said to the text all the same. */
  private Turn notUnderstood(Conversation conversation, PlainText text, Phrase words) {
    Wording wording = dialogue.wording(conversation);
    List<String> said = said(elsewhereWatch.hear(text, Elsewhere.Heard.ELSE), wording);
    return dialogue.again(conversation, said.isEmpty() ? List.of(wording.say(words)) : said);
  }

  private static List<String> said(List<Elsewhere> elsewhere, Wording wording) {
    return elsewhere.stream().flatMap(one -> one.says().stream()).map(wording::of).toList();
  }

  /**
   * What is ticked stays part of the answer when more is typed: a danger sign that was heard is not
   * lost by naming another. "None", said as such, first unticks, to be seen; said again, it
   * answers.
   */
  private static Move answering(Conversation conversation, Question question, ChoiceSet typed) {
    ChoiceSet ticked = Dialogue.ticked(conversation);
    boolean none = typed.isWithin(question.of(Choice.Kind.NONE));
    if (none && question.isSafety() && !ticked.isEmpty()) {
      return new Move.Tick(question.code(), ChoiceSet.NONE);
    }
    return new Move.Choose(question.code(), none ? typed : typed.plus(ticked));
  }

  private Turn reopen(Conversation conversation, PlainText text, Wording wording) {
    List<Question> asked = dialogue.changeable(conversation);
    for (int i = 0; i < asked.size(); i++) {
      if (text.is(String.valueOf(i + 1))) {
        Move open = Dialogue.reopening(asked.get(i), conversation.answers());
        return dialogue.press(conversation, open);
      }
    }
    return dialogue.again(
        conversation, List.of(wording.say(Phrase.NUMBER_OUT_OF_RANGE, asked.size())));
  }

  private static boolean isDone(Conversation conversation, PlainText text, Wording wording) {
    return !Dialogue.ticked(conversation).isEmpty() && text.is(wording.say(Phrase.DONE));
  }

  private static boolean begins(PlainText text, Wording wording) {
    return text.is("1") || text.is("start") || text.is(wording.say(Phrase.WELCOME_BEGIN));
  }
}
