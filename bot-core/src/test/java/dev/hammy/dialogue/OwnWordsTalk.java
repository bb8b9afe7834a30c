package dev.hammy.dialogue;

import static dev.hammy.SmallTopic.DANGER;
import static dev.hammy.SmallTopic.FEEL;
import static dev.hammy.SmallTopic.PAIN;
import static dev.hammy.SmallTopic.WHERE;
import static dev.hammy.SmallTopic.pick;

import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Message.Button;
import dev.hammy.message.Move;
import dev.hammy.message.Ticket;
import dev.hammy.protocol.Answers;
import java.util.List;

/** What a test does in an {@link OwnWordsDialogue}, and how it looks at what comes of it. */
abstract class OwnWordsTalk {
  /** No danger sign, and nothing else is known. */
  static final Answers SAFE = Answers.none().with(DANGER, pick(DANGER, "none"));

  /** All that the small topic asks. */
  static final Answers COMPLETE =
      SAFE.with(WHERE, pick(WHERE, "sit-bone"))
          .with(FEEL, pick(FEEL, "dull"))
          .with(PAIN, pick(PAIN, "mild"));

  final Dialogue dialogue = OwnWordsDialogue.make();

  static Conversation fresh() {
    return Conversation.fresh(Language.ENGLISH);
  }

  static Conversation at(Answers answers) {
    return new Conversation(Language.ENGLISH, answers, new View.Open());
  }

  Turn type(Conversation conversation, String text) {
    return dialogue.take(conversation, new Action.Typed(text, 0));
  }

  Turn order(Conversation conversation, Command command) {
    return dialogue.take(conversation, new Action.Moved(new Move.Order(command)));
  }

  /** A press with nothing remembered: all that counts is in the button. */
  Turn press(Ticket ticket) {
    return dialogue.take(Conversation.at(ticket), new Action.Moved(ticket.move()));
  }

  static List<String> labels(Turn turn) {
    return turn.message().controls().stream().map(Button::label).toList();
  }

  static String text(Turn turn) {
    return turn.message().blocks() + " " + labels(turn);
  }
}
