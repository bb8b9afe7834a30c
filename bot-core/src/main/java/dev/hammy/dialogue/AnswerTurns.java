package dev.hammy.dialogue;

import dev.hammy.message.Command;
import dev.hammy.message.Move;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wording;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Elsewhere;
import dev.hammy.protocol.Question;
import java.util.List;
import java.util.Optional;

/**
 * What a text does that raises no danger sign and asks for nothing: it answers the question on
 * screen, presses what is shown there, tells more of the story, or is not understood, which is said
 * kindly with the same screen again.
 */
final class AnswerTurns {
  private final Dialogue dialogue;
  private final GuideTurns guideTurns;
  private final FactTurns factTurns;
  private final ElsewhereWatch elsewhereWatch;
  private final TextReaders readers;

  AnswerTurns(
      Dialogue dialogue,
      GuideTurns guideTurns,
      FactTurns factTurns,
      ElsewhereWatch elsewhereWatch,
      TextReaders readers) {
    this.dialogue = dialogue;
    this.guideTurns = guideTurns;
    this.factTurns = factTurns;
    this.elsewhereWatch = elsewhereWatch;
    this.readers = readers;
  }

  /**
   * @param read the facts that were read in the text
   */
  Turn take(Conversation conversation, PlainText text, List<ReadAnswer> read) {
    return answer(conversation, text, here(conversation, text, read));
  }

  private Turn answer(Conversation conversation, PlainText text, List<ReadAnswer> read) {
    Wording wording = dialogue.wording(conversation);
    if (conversation.view() instanceof View.Welcome && ButtonWords.begins(text, wording)) {
      return dialogue.obey(conversation, Command.BEGIN);
    }
    Optional<Question> question = dialogue.asking(conversation);
    return question.isPresent()
        ? answerTo(question.get(), conversation, text, read)
        : pressed(conversation, text)
            .or(() -> factTurns.take(conversation, read))
            .orElseGet(() -> notUnderstood(conversation, text));
  }

  /** What the text presses on a screen that is no question. */
  private Optional<Turn> pressed(Conversation conversation, PlainText text) {
    if (conversation.view() instanceof View.Changing) {
      return reopened(conversation, text);
    }
    if (conversation.view() instanceof View.Walking walking) {
      return guideTurns.pressed(conversation, walking.place(), text);
    }
    return Optional.empty();
  }

  private Turn notUnderstood(Conversation conversation, PlainText text) {
    if (conversation.view() instanceof View.Walking walking) {
      return guideTurns.notUnderstood(conversation, walking.place(), text);
    }
    if (conversation.view() instanceof View.Changing) {
      int most = dialogue.listed(Dialogue.changeable(conversation)).size();
      Wording wording = dialogue.wording(conversation);
      return dialogue.again(conversation, List.of(wording.say(Phrase.NUMBER_OUT_OF_RANGE, most)));
    }
    if (conversation.view() instanceof View.Confirming && !isElsewhere(conversation, text)) {
      return factTurns.repeat(conversation);
    }
    return notUnderstood(
        conversation,
        text,
        conversation.isBeforeStart() ? Phrase.NOTHING_READ : Phrase.NOT_UNDERSTOOD);
  }

  private Turn answerTo(
      Question question, Conversation conversation, PlainText text, List<ReadAnswer> read) {
    Wording wording = dialogue.wording(conversation);
    if (isDone(conversation, text, wording)) {
      Move choose = new Move.Choose(question.code(), Dialogue.ticked(conversation));
      return dialogue.press(conversation, choose);
    }
    return exactly(question, conversation, text)
        .orElseGet(() -> inWords(question, conversation, text, read));
  }

  /** What comes of a number or of the words of a choice; empty if it is neither. */
  private Optional<Turn> exactly(Question question, Conversation conversation, PlainText text) {
    Wording wording = dialogue.wording(conversation);
    AnswerReader.Outcome exact = new AnswerReader(question, wording).exact(text);
    if (exact instanceof AnswerReader.Outcome.Understood understood) {
      Move answer = AnswerReader.answering(conversation, question, understood.choices());
      return Optional.of(dialogue.press(conversation, answer));
    }
    if (exact instanceof AnswerReader.Outcome.Between between) {
      List<ReadAnswer> possible = inDoubt(question, between.choices(), text);
      return Optional.of(factTurns.askBack(conversation, question, possible, List.of()));
    }
    if (exact instanceof AnswerReader.Outcome.OutOfRange outOfRange) {
      Phrase words = question.isScored() ? Phrase.SCORE_OUT_OF_RANGE : Phrase.NUMBER_OUT_OF_RANGE;
      return Optional.of(
          dialogue.again(conversation, List.of(wording.say(words, outOfRange.most()))));
    }
    return Optional.empty();
  }

  private static List<ReadAnswer> inDoubt(Question question, ChoiceSet choices, PlainText text) {
    return question.picked(choices).stream()
        .map(choice -> new ReadAnswer(question, choice, text.typed(), false))
        .toList();
  }

  private Turn inWords(
      Question question, Conversation conversation, PlainText text, List<ReadAnswer> read) {
    List<ReadAnswer> own = own(question, text, read);
    List<ReadAnswer> beside =
        read.stream().filter(one -> !one.question().equals(question)).toList();
    return own.isEmpty()
        ? factTurns.take(conversation, beside).orElseGet(() -> asked(question, conversation, text))
        : worded(question, conversation, own, beside);
  }

  /**
   * What was read as an answer to the question on screen. What the content merely lists for a
   * choice is in doubt where somebody reads who knows of denials; elsewhere it is all there is.
   */
  private List<ReadAnswer> own(Question question, PlainText text, List<ReadAnswer> read) {
    List<ReadAnswer> own = read.stream().filter(one -> one.question().equals(question)).toList();
    boolean sure = readers.isEmpty() || question.isSafety();
    return own.isEmpty()
        ? question.picked(AnswerReader.worded(question, text)).stream()
            .map(choice -> new ReadAnswer(question, choice, text.words(), sure))
            .toList()
        : own.stream().map(one -> AnswerReader.scored(one, text)).toList();
  }

  private Turn worded(
      Question question, Conversation conversation, List<ReadAnswer> own, List<ReadAnswer> beside) {
    ChoiceSet meant = question.understood(Noting.choices(own));
    boolean sure = !meant.isEmpty() && own.stream().allMatch(ReadAnswer::sure);
    return sure
        ? factTurns.answer(
            conversation, AnswerReader.answering(conversation, question, meant), beside)
        : factTurns.askBack(conversation, question, own, beside);
  }

  /** What was read, unless the text is about what is not the topic's: then it is told so. */
  private List<ReadAnswer> here(Conversation conversation, PlainText text, List<ReadAnswer> read) {
    boolean plain = read.stream().anyMatch(ReadAnswer::sure);
    return isElsewhere(conversation, text) && !plain ? List.of() : read;
  }

  private boolean isElsewhere(Conversation conversation, PlainText text) {
    return !elsewhereWatch.hear(conversation.language(), text, Elsewhere.Heard.ELSE).isEmpty();
  }

  private Turn asked(Question question, Conversation conversation, PlainText text) {
    Phrase words = question.isSafety() ? Phrase.NOT_UNDERSTOOD_SAFETY : Phrase.NOT_UNDERSTOOD;
    return notUnderstood(conversation, text, words);
  }

  /** What is on screen once more, under what can be said to the text all the same. */
  private Turn notUnderstood(Conversation conversation, PlainText text, Phrase words) {
    Wording wording = dialogue.wording(conversation);
    List<String> said =
        ElsewhereWatch.said(
            elsewhereWatch.hear(conversation.language(), text, Elsewhere.Heard.ELSE), wording);
    Phrase unclear = dialogue.results().isOfDanger(conversation) ? Phrase.URGENT_STANDS : words;
    List<String> nothing =
        dialogue.results().isAt(conversation) ? List.of() : List.of(wording.say(unclear));
    return dialogue.remark(conversation, said.isEmpty() ? nothing : said);
  }

  private Optional<Turn> reopened(Conversation conversation, PlainText text) {
    Answers told = Dialogue.changeable(conversation);
    List<Question> listed = dialogue.listed(told);
    for (int i = 0; i < listed.size(); i++) {
      String title = dialogue.wording(conversation).of(listed.get(i).title());
      if (text.is(String.valueOf(i + 1)) || text.is(title)) {
        Move open = Dialogue.reopening(listed.get(i), told);
        return Optional.of(dialogue.press(conversation, open));
      }
    }
    return Optional.empty();
  }

  private static boolean isDone(Conversation conversation, PlainText text, Wording wording) {
    return !Dialogue.ticked(conversation).isEmpty() && text.is(wording.say(Phrase.DONE));
  }
}
