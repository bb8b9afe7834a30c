package dev.hammy.content.check;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Pattern;
import dev.hammy.protocol.PatternId;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.Topic;
import dev.hammy.protocol.Truth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * No plan item is offered while a pattern that it is bad for fits even partly, or another reason
 * against it holds; and exactly one item answers "may I train?". How well patterns fit is worked
 * out here a second time, without the triage's code.
 */
final class NothingWithheldShown implements Property {
  private final List<PlanItem> plan;
  private final Map<PatternId, PlainSupport> supports = new LinkedHashMap<>();
  private final long training;
  private final Problems problems;

  NothingWithheldShown(Subject subject) {
    Topic topic = subject.topic();
    this.plan = topic.plan();
    this.training =
        IntStream.range(0, plan.size())
            .filter(item -> plan.get(item).kind() == PlanItem.Kind.TRAINING)
            .mapToLong(item -> 1L << item)
            .sum();
    for (Pattern pattern : topic.patterns()) {
      supports.put(pattern.id(), new PlainSupport(pattern, topic.questions()));
    }
    this.problems = new Problems(topic);
  }

  @Override
  public String says() {
    return " 4 nothing withheld is shown, and \"may I train?\" has one answer";
  }

  @Override
  public void concluded(Path path, Outcome outcome) {
    for (int item = 0; item < plan.size(); item++) {
      if (outcome.result().offers(item)) {
        mustNotBeWithheld(plan.get(item), path.answers());
      }
    }
    int answers = Long.bitCount(outcome.result().offered() & training);
    if (answers != 1 && !outcome.assessment().level().isUrgent()) {
      problems.add(
          answers + " items answer \"may I train?\"; exactly one must be offered", path.answers());
    }
  }

  @Override
  public List<Broken> broken() {
    return problems.broken();
  }

  private void mustNotBeWithheld(PlanItem item, Answers answers) {
    for (PlanItem.Withheld withheld : item.withheld()) {
      for (PatternId pattern : withheld.whileFits()) {
        if (fits(pattern, answers)) {
          problems.add(item.id() + " is offered while " + pattern + " fits", answers);
        }
      }
      if (withheld.when().stream().anyMatch(when -> when.in(answers) == Truth.TRUE)) {
        problems.add(item.id() + " is offered against: " + withheld.because().english(), answers);
      }
    }
  }

  private boolean fits(PatternId pattern, Answers answers) {
    PlainSupport support = supports.get(pattern);
    if (support == null) {
      throw new IllegalStateException("no pattern " + pattern);
    }
    return support.fit(answers).isAtLeastPartly();
  }
}
