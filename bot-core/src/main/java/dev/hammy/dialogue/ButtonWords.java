package dev.hammy.dialogue;

import dev.hammy.message.Message;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wording;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Request;
import dev.hammy.protocol.Topic;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Typed text that is what stands on a button, on screen or on another page: then it means that
 * button, and tells nothing of anybody's pain.
 */
final class ButtonWords {
  /** No label is as long. */
  private static final int TOO_LONG = 100;

  /** What people ask for who type the words of a button, wherever they do. */
  private static final Map<Phrase, Request> REQUESTS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Phrase.WELCOME_BEGIN, Request.CONFIRM),
              Map.entry(Phrase.REVIEW_RIGHT, Request.CONFIRM),
              Map.entry(Phrase.REVIEW_RIGHT_BEGIN, Request.CONFIRM),
              Map.entry(Phrase.REVIEW_CHANGE_ONE, Request.CHANGE),
              Map.entry(Phrase.CHANGE_BUTTON, Request.CHANGE),
              Map.entry(Phrase.REVIEW_START_FRESH, Request.START_OVER),
              Map.entry(Phrase.START_OVER_BUTTON, Request.START_OVER),
              Map.entry(Phrase.REVIEW_CHANGE_IT, Request.CONFIRM),
              Map.entry(Phrase.REVIEW_LEAVE, Request.DENY),
              Map.entry(Phrase.RESUME_BUTTON, Request.GO_ON),
              Map.entry(Phrase.BACK_BUTTON, Request.BACK),
              Map.entry(Phrase.WHY_BUTTON, Request.WHY)));

  /** The other buttons that stand on more than one page, or on a page before. */
  private static final Set<Phrase> OTHERS =
      Set.of(
          Phrase.WELCOME_NOT_NOW,
          Phrase.DONE,
          Phrase.SOURCES_BUTTON,
          Phrase.GUIDE_BUTTON,
          Phrase.PAGE_FIRST,
          Phrase.PAGE_LEAVE_ALONE,
          Phrase.PAGE_INSTEAD,
          Phrase.PAGE_HOME_WORK,
          Phrase.PAGE_SELF_CHECKS,
          Phrase.PAGE_FITS,
          Phrase.PAGE_WHEN,
          Phrase.PAGE_WHAT_IF,
          Phrase.PAGE_LESSONS);

  private final Dialogue dialogue;
  private final Topic topic;

  ButtonWords(Dialogue dialogue, Topic topic) {
    this.dialogue = dialogue;
    this.topic = topic;
  }

  /**
   * Presses the button on screen that has these words, or of a result under a page beside the way.
   * Questions have their own way, since a press there may answer one; and of a chat that is
   * forgotten nothing is on screen.
   */
  Optional<Turn> pressed(Conversation conversation, PlainText text) {
    boolean asks =
        (conversation.covered() && !dialogue.results().isAt(conversation))
            || conversation.view() instanceof View.Forgotten
            || conversation.view() instanceof View.StartingOver
            || dialogue.asking(conversation).isPresent();
    return asks || isTooLong(text)
        ? Optional.empty()
        : dialogue.again(conversation, List.of()).message().controls().stream()
            .filter(button -> text.is(button.label()))
            .map(Message.Button::press)
            .map(ticket -> dialogue.press(conversation, ticket.move()))
            .findFirst();
  }

  /**
   * Whether the text is the exact label of a choice on screen, or a number: then it is an answer.
   */
  boolean isChoice(Conversation conversation, PlainText text) {
    Wording wording = dialogue.wording(conversation);
    return dialogue.asking(conversation).stream()
        .anyMatch(
            question ->
                question.choices().stream().anyMatch(choice -> text.is(wording.of(choice.label())))
                    // A bare number names a choice, and tells of nothing else.
                    || (text.isNumbers() && !question.isScored()));
  }

  /** What is asked for by the words of a button that may be on another page. */
  Optional<Request> requested(Conversation conversation, PlainText text) {
    Wording wording = dialogue.wording(conversation);
    return REQUESTS.entrySet().stream()
        .filter(button -> isLabel(text, wording.say(button.getKey())))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * Whether the text names a button or a choice and tells nothing where it stands: "none of these"
   * and "not sure" do so of their own question alone; on a list to confirm no bare choice does,
   * lest it takes back what stands there, and no bare number.
   */
  boolean isNamed(Conversation conversation, PlainText text) {
    if (isTooLong(text)) {
      return false;
    }
    Wording wording = dialogue.wording(conversation);
    boolean asks = dialogue.asking(conversation).isPresent();
    boolean listed = conversation.view() instanceof View.Confirming;
    return (text.isNumbers() && !asks)
        || OTHERS.stream().anyMatch(button -> isLabel(text, wording.say(button)))
        || choices()
            .anyMatch(
                choice ->
                    isOpen(choice)
                        ? isLabel(text, wording.of(choice.label())) || isListed(text, choice)
                        : listed && isLabel(text, wording.of(choice.label())));
  }

  /** The danger sign of which the text is the label, though its question is not on screen. */
  Stream<ReadAnswer> signs(Conversation conversation, PlainText text) {
    Wording wording = dialogue.wording(conversation);
    return isTooLong(text)
        ? Stream.empty()
        : topic.questions().stream()
            .filter(Question::isSafety)
            .flatMap(question -> named(question, wording, text));
  }

  private static Stream<ReadAnswer> named(Question question, Wording wording, PlainText text) {
    return question.choices().stream()
        .filter(choice -> choice.kind() == Choice.Kind.PRESENT)
        .filter(choice -> isLabel(text, wording.of(choice.label())))
        .map(choice -> new ReadAnswer(question, choice, text.typed().strip(), true));
  }

  private Stream<Choice> choices() {
    return topic.questions().stream().flatMap(question -> question.choices().stream());
  }

  /** "None of these" or "not sure". */
  private static boolean isOpen(Choice choice) {
    return choice.kind() != Choice.Kind.PRESENT;
  }

  private static boolean isListed(PlainText text, Choice choice) {
    return choice.words().stream().anyMatch(words -> isLabel(text, words));
  }

  private static boolean isTooLong(PlainText text) {
    return text.isEmpty() || text.words().length() > TOO_LONG;
  }

  /** Signs make a label longer than its words, never shorter: most differ at a glance. */
  private static boolean isLabel(PlainText text, String label) {
    return label.length() >= text.words().length() && text.is(label);
  }

  /** Whether the words press the one button of the welcome. */
  static boolean begins(PlainText text, Wording wording) {
    return text.is("1") || text.is("start") || text.is(wording.say(Phrase.WELCOME_BEGIN));
  }
}
