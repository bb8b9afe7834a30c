package dev.hammy.dialogue;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import dev.hammy.protocol.Truth;
import java.util.Optional;

/**
 * A choice that somebody's words mean.
 *
 * @param words the words that it was read from, as they were typed
 * @param at where those begin in what was typed, to be compared with others of the same text; -1 if
 *     nobody knows
 * @param sure whether it was said plainly; what was hedged or contradicted is asked, never assumed
 */
public record ReadAnswer(Question question, Choice choice, String words, int at, boolean sure) {
  private static final int NOWHERE = -1;

  /** With words of which nobody knows where they stand. */
  public ReadAnswer(Question question, Choice choice, String words, boolean sure) {
    this(question, choice, words, NOWHERE, sure);
  }

  /** As few words say only that there is none of something, not of what. */
  private static final int FEW_WORDS = 4;

  /** Whether it answers what is asked. */
  boolean answers(Optional<Question> asked) {
    return asked.filter(question::equals).isPresent();
  }

  /** "No, none of them" is no answer where no question stands; "nothing sets it off, really" is. */
  boolean isToldIn(PlainText text) {
    return choice.kind() == Choice.Kind.PRESENT || text.count() > FEW_WORDS;
  }

  /** The sign itself; or, while its question does not come up, the sign that this follows up. */
  public ReadAnswer inTurn(Topic topic, Answers answers) {
    Picked sign = question.onlyAfter();
    if (sign == null || question.comesUp(answers) == Truth.TRUE) {
      return this;
    }
    Question first = topic.question(sign.question()).orElseThrow();
    Choice followed = first.picked(sign.choices()).get(0);
    return new ReadAnswer(first, followed, words, at, sure).inTurn(topic, answers);
  }
}
