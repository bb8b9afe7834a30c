package dev.hammy.triage;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.Question;
import java.util.ArrayList;
import java.util.List;

/** What would have changed a result: the same answers but for one. */
public final class WhatIf {
  private final Triage triage;

  public WhatIf(Triage triage) {
    this.triage = triage;
  }

  /**
   * One answer that would have led elsewhere.
   *
   * @param question asked in the conversation
   * @param instead the choice that was not picked
   * @param assessment what it would have led to
   */
  public record Difference(Question question, Choice instead, Assessment assessment) {}

  /**
   * The single answers that would have changed how urgent it is or what fits best, in the order of
   * the questions. Danger signs are left out: what any of them does is said in general. Answers
   * that would have led to further questions are left out, since where they lead is not known.
   */
  public List<Difference> differences(Answers answers) {
    Assessment now = triage.assess(answers);
    List<Difference> differences = new ArrayList<>();
    for (Question question : triage.asked(answers)) {
      if (!question.isSafety()) {
        addDifferences(question, answers, now, differences);
      }
    }
    return differences;
  }

  private void addDifferences(
      Question question, Answers answers, Assessment now, List<Difference> differences) {
    for (Choice choice : question.choices()) {
      Answers other = triage.settled(answers.with(question, choice.alone()));
      if (!answers.to(question).contains(choice.code())
          && triage.next(other) instanceof Step.Conclude conclude
          && differs(now, conclude.assessment())) {
        differences.add(new Difference(question, choice, conclude.assessment()));
      }
    }
  }

  private static boolean differs(Assessment one, Assessment other) {
    return one.level() != other.level() || !leading(one).equals(leading(other));
  }

  private static String leading(Assessment assessment) {
    return assessment.findings().isEmpty()
        ? ""
        : assessment.findings().get(0).pattern().id().word();
  }
}
