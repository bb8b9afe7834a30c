package dev.hammy.dialogue;

import dev.hammy.message.Command;
import dev.hammy.message.Message;
import dev.hammy.message.Message.Tone;
import dev.hammy.message.Move;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wording;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Question.Pick;
import dev.hammy.protocol.Topic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words around what was read: the list to confirm, and how an unsure reading is asked back. */
final class FactPages {
  private static final int MOST_PROPOSED = 2;

  private final Topic topic;

  FactPages(Topic topic) {
    this.topic = topic;
  }

  /**
   * The list to confirm. Before the first question consent stands with it.
   *
   * @param said what was just read; empty if that was earlier, for words are not kept
   */
  Message review(Draft draft, Conversation conversation, List<ReadAnswer> said) {
    boolean begins = conversation.answers().isEmpty();
    boolean changes = isChange(conversation);
    draft.heading(changes ? Phrase.REVIEW_DIFFERS : Phrase.REVIEW_TITLE);
    draft.texts(true, lines(draft.wording(), conversation, said));
    unsure(draft, conversation);
    if (begins) {
      consent(draft.paragraph(Phrase.REVIEW_NEXT));
    }
    Phrase right = begins ? Phrase.REVIEW_RIGHT_BEGIN : Phrase.REVIEW_RIGHT;
    return draft
        .describe(new Move.Order(Command.REVIEW))
        .control(changes ? Phrase.REVIEW_CHANGE_IT : right, Command.CONFIRM)
        .control(Phrase.REVIEW_CHANGE_ONE, Command.CHANGE)
        .control(
            changes ? Phrase.REVIEW_LEAVE : Phrase.REVIEW_START_FRESH,
            changes ? Command.LEAVE : Command.START)
        .message(Tone.PLAIN);
  }

  /** Whether some of it was answered otherwise before. */
  boolean isChange(Conversation conversation) {
    return topic.questions().stream()
        .filter(conversation.answers()::has)
        .anyMatch(conversation.facts().read()::has);
  }

  private List<String> lines(Wording wording, Conversation conversation, List<ReadAnswer> said) {
    return topic.questions().stream()
        .filter(conversation.facts().read()::has)
        .map(question -> line(wording, question, conversation.facts().read().to(question), said))
        .toList();
  }

  private static String line(
      Wording wording, Question question, ChoiceSet read, List<ReadAnswer> said) {
    String title = wording.of(question.title());
    String choices = labels(wording, question, read);
    List<ReadAnswer> here =
        said.stream()
            .filter(one -> one.question().equals(question) && read.contains(one.choice().code()))
            .toList();
    return here.isEmpty()
        ? wording.say(Phrase.CHANGE_LINE, title, choices)
        : wording.say(Phrase.REVIEW_LINE, title, choices, Quotes.of(here));
  }

  /** That nothing that was told is lost: what is not sure yet comes up as a question. */
  private void unsure(Draft draft, Conversation conversation) {
    Wording wording = draft.wording();
    String doubtful =
        topic.questions().stream()
            .filter(conversation.facts().unsure()::has)
            .map(question -> wording.of(question.title()))
            .collect(Collectors.joining(", "));
    if (!doubtful.isEmpty()) {
      draft.paragraph(Phrase.REVIEW_UNSURE, doubtful);
    }
  }

  private static void consent(Draft draft) {
    draft
        .paragraph(Phrase.WELCOME_SCOPE)
        .paragraph(Phrase.WELCOME_EMERGENCY)
        .paragraph(Phrase.WELCOME_NOT_A_CLINICIAN)
        .paragraph(Phrase.WELCOME_PRIVACY)
        .translation();
  }

  /** Asks back what was just read with doubt as an answer to the question on screen. */
  static String asking(Wording wording, Question question, List<ReadAnswer> read) {
    ChoiceSet picked = Noting.choices(read);
    return isTicked(question, picked)
        ? wording.say(Phrase.READ_TICKED, Quotes.of(read))
        : wording.say(Phrase.READ_ASK, possible(wording, question, picked), Quotes.of(read));
  }

  /**
   * What is worth proposing of what was read with doubt: where more than two are possible, nothing
   * is, and the question is just asked.
   */
  static ChoiceSet proposed(ChoiceSet unsure) {
    return unsure.size() > MOST_PROPOSED ? ChoiceSet.NONE : unsure;
  }

  /** What is said over a question to which something was read earlier, with doubt. */
  static Optional<String> reminder(Wording wording, Question question, ChoiceSet unsure) {
    if (unsure.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        isTicked(question, unsure)
            ? wording.say(Phrase.READ_EARLIER_TICKED)
            : wording.say(Phrase.READ_EARLIER, possible(wording, question, unsure)));
  }

  private static boolean isTicked(Question question, ChoiceSet picked) {
    return question.pick() == Pick.SEVERAL && picked.isWithin(question.together());
  }

  static String labels(Wording wording, Question question, ChoiceSet picked) {
    return question.picked(picked).stream()
        .map(choice -> wording.of(choice.label()))
        .collect(Collectors.joining(", "));
  }

  /** One of these: labels have commas of their own. */
  private static String possible(Wording wording, Question question, ChoiceSet picked) {
    return question.picked(picked).stream()
        .map(choice -> wording.of(choice.label()))
        .collect(Collectors.joining(" / "));
  }
}
