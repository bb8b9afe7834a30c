package dev.hammy.dialogue;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import dev.hammy.protocol.Truth;

/**
 * A choice that somebody's words mean.
 *
 * @param words the words that it was read from, as they were typed
 * @param sure whether it was said plainly; what was hedged or contradicted is asked, never assumed
 */
public record ReadAnswer(Question question, Choice choice, String words, boolean sure) {

  /** The sign itself; or, while its question does not come up, the sign that this follows up. */
  public ReadAnswer inTurn(Topic topic, Answers answers) {
    Picked sign = question.onlyAfter();
    if (sign == null || question.comesUp(answers) == Truth.TRUE) {
      return this;
    }
    Question first = topic.question(sign.question()).orElseThrow();
    Choice followed = first.picked(sign.choices()).get(0);
    return new ReadAnswer(first, followed, words, sure).inTurn(topic, answers);
  }
}
