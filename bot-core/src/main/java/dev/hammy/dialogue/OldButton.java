package dev.hammy.dialogue;

import dev.hammy.message.Move;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import dev.hammy.protocol.Truth;

/**
 * A button carries the answers of its time, and an old one knows of no danger sign that was told
 * since, in words or on another message. Pressed, it must not lead past that sign.
 *
 * @param move what the button does
 * @param told the answers of the chat as it stands, with what is ticked on screen
 */
record OldButton(Move move, Answers told) {

  /**
   * Whether a danger sign that was told counts for nothing in the answers that the button leads to:
   * its question was answered otherwise in them, or does not come up. Not so if the button is that
   * question's own: then it is the person who says otherwise.
   */
  boolean passesOver(Topic topic, Answers next) {
    if (told.isWithin(next)) {
      return false;
    }
    for (Question question : topic.questions()) {
      if (question.isConcern(told.to(question))
          && !question.isConcern(next.to(question))
          && (next.has(question) || question.comesUp(next) == Truth.FALSE)
          && !asks(question)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the button is of this question, or of the one that it follows up. */
  private boolean asks(Question question) {
    Picked sign = question.onlyAfter();
    return asks(question.code()) || (sign != null && asks(sign.question()));
  }

  private boolean asks(int question) {
    return (move instanceof Move.Choose choose && choose.question() == question)
        || (move instanceof Move.Tick tick && tick.question() == question)
        || (move instanceof Move.Explain explain && explain.question() == question);
  }
}
