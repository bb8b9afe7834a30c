package dev.hammy.content.check;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.CareAdvice;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.SafetyTable;
import dev.hammy.protocol.Topic;
import dev.hammy.protocol.Truth;
import java.util.List;

/**
 * Every conversation ends soon enough, at the level that the rules say, with a safety net and
 * sources, and no rule that could be more urgent is left undecided: reading it as "does not hold"
 * would under-triage.
 */
final class EndsSafely implements Property {
  private final SafetyTable table;
  private final Problems problems;

  EndsSafely(Subject subject) {
    this.table = subject.topic().safety();
    this.problems = new Problems(subject.topic());
  }

  @Override
  public String says() {
    return " 3 every conversation ends, within "
        + Topic.MOST_QUESTIONS
        + " questions, in one care level, with safety net and sources";
  }

  @Override
  public void concluded(Path path, Outcome outcome) {
    CareLevel level = outcome.assessment().level();
    for (SafetyRule rule : table.rules()) {
      if (rule.level().isMoreUrgentThan(level)) {
        mustNotHold(rule, level, path.answers());
      }
    }
    SafetyRule deciding = outcome.assessment().deciding();
    if (deciding.level() != level || !holds(deciding, path.answers())) {
      problems.add("rule " + deciding.id() + " decides, and does not hold", path.answers());
    }
    mustSayWhatToDo(level, deciding, path.answers());
  }

  @Override
  public void wentOn(Path path, Question question) {
    problems.add(
        question.id() + " would be question " + (path.questions() + 1) + "; ask less before it",
        path.answers());
  }

  @Override
  public List<Broken> broken() {
    return problems.broken();
  }

  private void mustNotHold(SafetyRule rule, CareLevel level, Answers answers) {
    Truth truth = rule.when().in(answers);
    if (truth == Truth.FALSE) {
      return;
    }
    String state = truth == Truth.TRUE ? " holds" : " is undecided";
    problems.add(
        "rule "
            + rule.id()
            + state
            + " where the result is "
            + level.word()
            + ", and is "
            + rule.level().word(),
        answers);
  }

  private void mustSayWhatToDo(CareLevel level, SafetyRule deciding, Answers answers) {
    CareAdvice advice = table.advice().get(level);
    if (advice == null) {
      problems.add("there is no advice for " + level.word(), answers);
    } else if (advice.steps().isEmpty() || advice.sources().isEmpty()) {
      problems.add("the advice for " + level.word() + " has no steps or no sources", answers);
    }
    if (deciding.sources().isEmpty()) {
      problems.add("rule " + deciding.id() + " has no sources", answers);
    }
  }

  /** What holds when no rule does is not in the table's list. */
  private boolean holds(SafetyRule deciding, Answers answers) {
    return deciding.equals(table.otherwise())
        ? table.rules().stream().noneMatch(rule -> rule.when().in(answers) == Truth.TRUE)
        : deciding.when().in(answers) == Truth.TRUE;
  }
}
