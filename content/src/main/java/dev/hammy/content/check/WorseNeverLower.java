package dev.hammy.content.check;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Condition;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.SafetyTable;
import dev.hammy.protocol.Topic;
import dev.hammy.protocol.Truth;
import dev.hammy.triage.Triage;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A worse answer to a question about danger signs never lowers the care level, whatever else is
 * answered. For each step to a worse answer and each level, {@link SafetySearch} looks for answers
 * to the other questions with which the level is reached before the step and missed after it. A
 * follow-up that comes up on one side of the step alone has its answer on that side alone.
 */
final class WorseNeverLower implements Property {
  private final Topic topic;
  private final SafetyTable table;
  private final SafetySearch search;
  private final Triage triage;
  private final Problems problems;

  WorseNeverLower(Subject subject) {
    this.topic = subject.topic();
    this.table = topic.safety();
    this.search = new SafetySearch(topic);
    this.triage = subject.triage();
    this.problems = new Problems(topic);
  }

  @Override
  public String says() {
    return " 2 a worse answer to a question about danger signs never lowers the care level";
  }

  @Override
  public List<Broken> broken() {
    for (Question question : topic.questions()) {
      if (question.isSafety()) {
        Worse.of(question).forEach(this::tryLevels);
      }
    }
    return problems.broken();
  }

  private void tryLevels(Worse worse) {
    for (CareLevel level : CareLevel.values()) {
      search.first(worse, missed(worse, level)).ifPresent(answers -> report(worse, answers));
    }
  }

  private void report(Worse worse, Answers answers) {
    Answers before = search.conversation(search.asked(answers), triage);
    Answers worsened = search.asked(answers.with(worse.question(), worse.to()));
    Answers after = search.conversation(worsened, triage);
    problems.add(
        "%s lowers the care level from %s to %s"
            .formatted(
                worse, triage.assess(before).level().word(), triage.assess(after).level().word()),
        before);
  }

  /**
   * Whether answers may reach the level before the step and miss it after. Either a rule that
   * reaches the level stops holding; or no rule holds, what holds otherwise reaches the level, and
   * a rule below it begins to hold.
   */
  private Predicate<Answers> missed(Worse worse, CareLevel level) {
    List<SafetyRule> reaching = rules(rule -> !level.isMoreUrgentThan(rule.level()));
    List<SafetyRule> below = rules(rule -> level.isMoreUrgentThan(rule.level()));
    List<SafetyRule> stopping = reaching.stream().filter(rule -> mayStop(rule, worse)).toList();
    List<SafetyRule> beginning = below.stream().filter(rule -> mayBegin(rule, worse)).toList();
    boolean otherwiseReaches = !level.isMoreUrgentThan(table.otherwise().level());
    return answers -> {
      Answers before = search.asked(answers);
      Answers after = search.asked(answers.with(worse.question(), worse.to()));
      if (reaching.stream().anyMatch(rule -> is(Truth.TRUE, rule, after))) {
        return false;
      }
      if (!otherwiseReaches) {
        return changes(stopping, before, after);
      }
      boolean stops =
          changes(stopping, before, after)
              && below.stream().anyMatch(rule -> !is(Truth.FALSE, rule, after));
      return stops || (holdsNone(before) && changes(beginning, after, before));
    };
  }

  private List<SafetyRule> rules(Predicate<SafetyRule> which) {
    return table.rules().stream().filter(which).toList();
  }

  private boolean holdsNone(Answers answers) {
    return table.rules().stream().noneMatch(rule -> is(Truth.TRUE, rule, answers));
  }

  /** Whether one of the rules may hold for these answers and not for the others. */
  private static boolean changes(List<SafetyRule> rules, Answers holds, Answers not) {
    return rules.stream()
        .anyMatch(rule -> !is(Truth.FALSE, rule, holds) && !is(Truth.TRUE, rule, not));
  }

  private static boolean is(Truth truth, SafetyRule rule, Answers answers) {
    return rule.when().in(answers) == truth;
  }

  /** Whether the step can make a rule stop holding, whatever else is answered. */
  private static boolean mayStop(SafetyRule rule, Worse worse) {
    return loses(rule.when(), worse.question(), worse.from(), worse.to());
  }

  /** Whether the step can make a rule begin to hold, whatever else is answered. */
  private static boolean mayBegin(SafetyRule rule, Worse worse) {
    return loses(rule.when(), worse.question(), worse.to(), worse.from());
  }

  private static boolean loses(Condition when, Question question, ChoiceSet from, ChoiceSet to) {
    boolean wanted =
        Stream.concat(when.all().stream(), when.any().stream())
            .anyMatch(part -> meets(part, question, from) && !meets(part, question, to));
    boolean unwanted =
        when.none().stream()
            .anyMatch(part -> !meets(part, question, from) && meets(part, question, to));
    return wanted || unwanted;
  }

  /** Whether these choices are what it asks for, or bring up the follow-up that it asks about. */
  private static boolean meets(Picked part, Question question, ChoiceSet choices) {
    Picked sign = part.onlyAfter();
    return (part.question() == question.code() && part.choices().meets(choices))
        || (sign != null && meets(sign, question, choices));
  }
}
