package dev.hammy.content.check;

import dev.hammy.content.compile.Vignette;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.SafetyTable;
import dev.hammy.protocol.Topic;
import dev.hammy.protocol.Truth;
import dev.hammy.triage.Triage;
import java.util.List;
import java.util.function.Predicate;

/**
 * A safety rule that is struck out is missed: either a danger sign is then no longer urgent, which
 * property 1 would see, or a vignette no longer gets its result. So no rule can be lost in an edit
 * without a check that fails.
 */
final class EveryRuleSeen implements Property {
  private static final String SAME_LEVELS =
      "without it every level is the same: delete it, or name it under 'because' in a vignette";

  private final Topic topic;
  private final SafetySearch search;
  private final List<Vignette> vignettes;
  private final Triage triage;

  EveryRuleSeen(Subject subject) {
    this.topic = subject.topic();
    this.search = new SafetySearch(topic);
    this.vignettes = subject.vignettes();
    this.triage = subject.triage();
  }

  @Override
  public String says() {
    return " 9 a safety rule that is struck out is missed";
  }

  @Override
  public List<Broken> broken() {
    return topic.safety().rules().stream()
        .filter(rule -> !isSeenByDanger(rule) && !isSeenByVignette(rule))
        .map(this::unseen)
        .toList();
  }

  private Broken unseen(SafetyRule rule) {
    String message = "rule " + rule.id() + " could be struck out and nothing would fail; ";
    String level = rule.level().word();
    return search
        .first(Answers.none(), answers -> mayDecideAlone(rule, answers))
        .map(answers -> search.conversation(answers, triage))
        .map(like -> Broken.by(message + "add a vignette that is " + level + " by it alone:", like))
        .orElseGet(() -> Broken.as(message + SAME_LEVELS));
  }

  /** Whether the level may be lower without this rule. */
  private boolean mayDecideAlone(SafetyRule rule, Answers answers) {
    SafetyTable table = topic.safety();
    boolean othersReach =
        table.rules().stream()
            .filter(other -> !other.equals(rule) && !rule.level().isMoreUrgentThan(other.level()))
            .anyMatch(other -> other.when().in(answers) == Truth.TRUE);
    boolean mayBeLower =
        rule.level().isMoreUrgentThan(table.otherwise().level())
            || table.rules().stream()
                .filter(other -> rule.level().isMoreUrgentThan(other.level()))
                .anyMatch(other -> other.when().in(answers) != Truth.FALSE);
    return rule.when().in(answers) != Truth.FALSE && !othersReach && mayBeLower;
  }

  /** Whether there are danger signs that this rule alone makes urgent. */
  private boolean isSeenByDanger(SafetyRule rule) {
    if (!rule.level().isUrgent()) {
      return false;
    }
    List<SafetyRule> others =
        topic.safety().rules().stream()
            .filter(other -> other.level().isUrgent() && !other.equals(rule))
            .toList();
    Predicate<Answers> byItAlone =
        answers ->
            rule.when().in(answers) != Truth.FALSE
                && others.stream().noneMatch(other -> other.when().in(answers) == Truth.TRUE)
                && mayHoldDanger(answers);
    return search.first(Answers.none(), byItAlone).isPresent();
  }

  private boolean mayHoldDanger(Answers answers) {
    for (Question question : topic.questions()) {
      boolean open =
          question.isSafety() && !answers.has(question) && question.comesUp(answers) != Truth.FALSE;
      if (open || question.isConcern(answers.to(question))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSeenByVignette(SafetyRule rule) {
    Triage without = new Triage(without(rule));
    return vignettes.stream()
        .anyMatch(
            vignette ->
                level(without, vignette.answers()) != level(triage, vignette.answers())
                    || isNamedBy(vignette, rule));
  }

  private static CareLevel level(Triage triage, Answers answers) {
    return triage.assess(answers).level();
  }

  /** Whether the vignette would fail for want of a reason it must be given. */
  private static boolean isNamedBy(Vignette vignette, SafetyRule rule) {
    return vignette.because().contains(rule.id())
        && rule.when().in(vignette.answers()) == Truth.TRUE;
  }

  private Topic without(SafetyRule struck) {
    SafetyTable table = topic.safety();
    List<SafetyRule> kept = table.rules().stream().filter(rule -> !rule.equals(struck)).toList();
    return new Topic(
        topic.name(),
        topic.questions(),
        new SafetyTable(kept, table.otherwise(), table.advice()),
        topic.patterns(),
        topic.plan(),
        topic.sources(),
        topic.phrases());
  }
}
