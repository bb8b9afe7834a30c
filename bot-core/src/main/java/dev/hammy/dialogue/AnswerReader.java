package dev.hammy.dialogue;

import dev.hammy.message.Move;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wording;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Score;
import java.util.List;

/**
 * Reads typed text as an answer to one question: numbers as shown, labels, and the words that its
 * choices list. In the safety layer "none of these" and "not sure" are taken only from their number
 * or their exact label: free text never clears a danger sign.
 */
final class AnswerReader {
  /** "about a 6 out of 10" has as many. */
  private static final int WORDS_OF_A_SCORE = 6;

  private final Question question;
  private final Wording wording;

  AnswerReader(Question question, Wording wording) {
    this.question = question;
    this.wording = wording;
  }

  /** What came of a text that was typed. */
  sealed interface Outcome {
    /** It answers the question with these. */
    record Understood(ChoiceSet choices) implements Outcome {}

    /** It is a number that none of the choices has; the highest that one has. */
    record OutOfRange(int most) implements Outcome {}

    /** It is a score that lies in all of these. */
    record Between(ChoiceSet choices) implements Outcome {}

    /** It is none of what is shown. */
    record NotUnderstood() implements Outcome {}
  }

  /** What is shown on screen, by its number, its label, or words that stand for it alone. */
  Outcome exact(PlainText text) {
    if (text.isEmpty()) {
      return new Outcome.NotUnderstood();
    }
    List<String> words = withoutAnd(text);
    if (words.stream().allMatch(AnswerReader::isNumber)) {
      // "4.5" is no list of two, and of "1-3" it is open whether 2 is meant.
      boolean isList = question.isScored() || !(text.isFraction() || text.isRange());
      return isList ? numbers(text, words) : new Outcome.NotUnderstood();
    }
    return understood(labelled(text).plus(listed(text)));
  }

  /** The words but those that only join: "1 and 3" is a list of two in every language. */
  private List<String> withoutAnd(PlainText text) {
    String own = " " + PlainText.of(wording.say(Phrase.NUMBERS_AND)).words() + " ";
    String joined = (" " + text.words() + " ").replace(own, " ").replace(" and ", " ");
    return List.of(joined.strip().split(" ", -1));
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }

  /** A number means a score where the choices are scores; what lies in several is asked about. */
  private Outcome score(PlainText text, List<String> numbers) {
    ChoiceSet picked =
        TypedScore.of(text, numbers).map(score -> score.in(question)).orElse(ChoiceSet.NONE);
    if (picked.isEmpty()) {
      return new Outcome.OutOfRange(Score.MOST);
    }
    return picked.size() > 1 ? new Outcome.Between(picked) : understood(picked);
  }

  private Outcome understood(ChoiceSet picked) {
    ChoiceSet answer = question.understood(picked);
    return answer.isEmpty() ? new Outcome.NotUnderstood() : new Outcome.Understood(answer);
  }

  /**
   * The same, sure if a few words are plainly a score that the choice holds: "about a 6" is hedged,
   * and still says as much as anybody can.
   */
  static ReadAnswer scored(ReadAnswer read, PlainText text) {
    boolean sure = read.sure() || isScore(read.choice(), text);
    return new ReadAnswer(read.question(), read.choice(), read.words(), read.at(), sure);
  }

  private static boolean isScore(Choice choice, PlainText text) {
    List<String> words = List.of(text.words().split(" ", -1));
    List<String> numbers = words.stream().filter(AnswerReader::isNumber).toList();
    boolean outOfTen = numbers.size() == 2 && numbers.get(1).equals(String.valueOf(Score.MOST));
    return words.size() <= WORDS_OF_A_SCORE
        && (numbers.size() == 1 || outOfTen)
        && numbers.get(0).length() <= 2
        && choice.isScored(Integer.parseInt(numbers.get(0)));
  }

  private Outcome numbers(PlainText text, List<String> words) {
    if (question.isScored()) {
      return score(text, words);
    }
    int most = question.choices().size();
    // Two digits are enough for any number shown; more are out of range without being parsed.
    boolean inRange =
        words.stream()
            .allMatch(
                word ->
                    word.length() <= 2
                        && Integer.parseInt(word) >= 1
                        && Integer.parseInt(word) <= most);
    if (!inRange) {
      return new Outcome.OutOfRange(most);
    }
    ChoiceSet picked =
        words.stream()
            .map(word -> question.choices().get(Integer.parseInt(word) - 1).alone())
            .reduce(ChoiceSet.NONE, ChoiceSet::plus);
    return understood(picked);
  }

  private ChoiceSet labelled(PlainText text) {
    return join(
        question.choices().stream().filter(choice -> text.is(wording.of(choice.label()))).toList());
  }

  /**
   * The one choice that lists the whole text: "mild" needs no asking back. None of a danger sign's,
   * which are heard as such.
   */
  private ChoiceSet listed(PlainText text) {
    List<Choice> listed =
        question.choices().stream()
            .filter(choice -> !question.isSafety() && choice.words().stream().anyMatch(text::is))
            .toList();
    return listed.size() == 1 ? listed.get(0).alone() : ChoiceSet.NONE;
  }

  /** The choices whose listed words stand in the text. */
  static ChoiceSet worded(Question question, PlainText text) {
    return join(
        question.choices().stream()
            .filter(choice -> !question.isSafety() || choice.kind() == Choice.Kind.PRESENT)
            .filter(choice -> choice.words().stream().anyMatch(text::contains))
            .toList());
  }

  private static ChoiceSet join(List<Choice> choices) {
    return choices.stream().map(Choice::alone).reduce(ChoiceSet.NONE, ChoiceSet::plus);
  }

  /**
   * What is ticked stays part of the answer when more is typed: a danger sign that was heard is not
   * lost by naming another. "None", said as such, first unticks, to be seen; said again, it
   * answers.
   */
  static Move answering(Conversation conversation, Question question, ChoiceSet typed) {
    ChoiceSet ticked = Dialogue.ticked(conversation);
    boolean none = typed.isWithin(question.of(Choice.Kind.NONE));
    if (none && question.isSafety() && !ticked.isEmpty()) {
      return new Move.Tick(question.code(), ChoiceSet.NONE);
    }
    return new Move.Choose(question.code(), none ? typed : typed.plus(ticked));
  }
}
