package dev.hammy.dialogue;

import dev.hammy.message.Language;
import dev.hammy.message.Message;
import dev.hammy.message.Wordings;
import dev.hammy.protocol.Topic;
import java.util.List;

/** The one entrance. */
public final class Dialogue {
  private final Topic topic;
  private final Wordings wordings;

  /** A dialogue about one topic in the languages it is worded in. */
  public Dialogue(Topic topic, Wordings wordings) {
    this.topic = topic;
    this.wordings = wordings;
  }

  /** The next conversation and what to say. */
  public Turn take(Conversation conversation, Action action) {
    return new Turn(conversation, apology(conversation.language()));
  }

  /** What to say when a mailbox is full. */
  public Message busy(Language language) {
    return apology(language);
  }

  /** What to say when a turn failed by a bug. */
  public Message apology(Language language) {
    String words = topic.name() + wordings.in(language).language();
    Message.Block block = new Message.Block.Paragraph(words);
    return new Message(Message.Tone.PLAIN, List.of(block), List.of(), null, List.of());
  }
}
