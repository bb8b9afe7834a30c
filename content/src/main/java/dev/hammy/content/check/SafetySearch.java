package dev.hammy.content.check;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.Topic;
import dev.hammy.protocol.Truth;
import dev.hammy.triage.Triage;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Looks for answers by what the safety table says about them, without walking conversations.
 *
 * <p>Why this is exact: the care level depends on nothing but the questions that safety rules ask
 * about, so answers to those stand for every conversation that gives them; and since a conversation
 * ends only when no open question can change the level, the level of all these answers together is
 * the level of the conversation that somebody has who would answer so. A follow-up that does not
 * come up has no answer. Conditions are three-valued, so a branch is left as soon as the answers so
 * far rule the goal out.
 */
final class SafetySearch {
  private final List<Question> questions;
  private final List<Question> followUps;
  private final AnswerClasses classes;

  /**
   * What is looked for.
   *
   * @param answered whether a question is among those answered
   * @param possible whether the goal can still be reached
   */
  private record Goal(BiPredicate<Question, Answers> answered, Predicate<Answers> possible) {}

  SafetySearch(Topic topic) {
    int asked =
        topic.safety().rules().stream()
            .map(SafetyRule::when)
            .mapToInt(when -> when.questions())
            .reduce(0, (one, other) -> one | other);
    this.questions =
        topic.questions().stream()
            .filter(question -> question.isSafety() || (asked >> question.code() & 1) != 0)
            .toList();
    this.classes = AnswerClasses.ofSafety(topic);
    this.followUps = questions.stream().filter(one -> one.onlyAfter() != null).toList();
  }

  /**
   * The first answers to all questions of the table for which the goal can still be reached.
   *
   * @param from answers that are given
   * @param possible whether the goal can still be reached; decides once everything is answered
   */
  Optional<Answers> first(Answers from, Predicate<Answers> possible) {
    return first(0, from, new Goal(SafetySearch::comesUp, possible));
  }

  /** As above, with answers also to follow-ups that come up after the worse answer of a step. */
  Optional<Answers> first(Worse worse, Predicate<Answers> possible) {
    BiPredicate<Question, Answers> either =
        (question, answers) ->
            comesUp(question, answers)
                || comesUp(question, answers.with(worse.question(), worse.to()));
    Answers from = Answers.none().with(worse.question(), worse.from());
    return first(0, from, new Goal(either, possible));
  }

  /** The same without answers to follow-ups that do not come up. */
  Answers asked(Answers answers) {
    Answers asked = answers;
    for (Question question : followUps) {
      boolean idle = asked.has(question) && question.comesUp(asked) == Truth.FALSE;
      asked = idle ? asked.without(question) : asked;
    }
    return asked;
  }

  /** The conversation of somebody who answers so, and "not sure" to all that is not given. */
  Answers conversation(Answers answers, Triage triage) {
    Answers filled = answers;
    for (Question question : triage.topic().questions()) {
      ChoiceSet given = answers.to(question);
      if (!given.isEmpty() || comesUp(question, filled)) {
        filled = filled.with(question, given.isEmpty() ? question.unsure().alone() : given);
      }
    }
    return triage.settled(filled);
  }

  private static boolean comesUp(Question question, Answers answers) {
    return question.comesUp(answers) == Truth.TRUE;
  }

  private Optional<Answers> first(int index, Answers answers, Goal goal) {
    if (!goal.possible().test(answers)) {
      return Optional.empty();
    }
    if (index == questions.size()) {
      return Optional.of(answers);
    }
    Question question = questions.get(index);
    if (answers.has(question) || !goal.answered().test(question, answers)) {
      return first(index + 1, answers, goal);
    }
    return classes.to(question).stream()
        .map(alike -> answers.with(question, alike.first()))
        .flatMap(more -> first(index + 1, more, goal).stream())
        .findFirst();
  }
}
