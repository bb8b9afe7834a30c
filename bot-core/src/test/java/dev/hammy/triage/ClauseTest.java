package dev.hammy.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.MedicineTopic;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Condition;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.SafetyTable;
import dev.hammy.protocol.Topic;
import dev.hammy.protocol.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ClauseTest {
  private static final Topic SMALL = MedicineTopic.topic();
  private final SplittableRandom random = new SplittableRandom(11);

  /** So many conditions that their facts take several words. */
  private final List<Condition> conditions = conditions(120);

  private final Facts facts = new Facts(asking(conditions));

  @Test
  void itSaysWhatItsConditionSays() {
    List<Truth> said = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      Answers answers = answers();
      for (Condition condition : conditions) {
        Truth truth = condition.in(answers);
        said.add(truth);
        assertEquals(truth, facts.clause(condition).in(facts.in(answers)));
      }
    }
    assertTrue(said.containsAll(List.of(Truth.values())));
  }

  @Test
  void itHangsOnEveryQuestionWhoseAnswerDecidesIt() {
    for (int i = 0; i < 300; i++) {
      Answers answers = answers();
      for (Condition condition : conditions) {
        int hangsOn = facts.clause(condition).hangsOn(facts.in(answers));
        assertEquals(condition.in(answers) != Truth.UNKNOWN, hangsOn == 0);
        assertTrue((deciding(condition, answers) & ~hangsOn) == 0);
      }
    }
  }

  @Test
  void aConditionThatAsksForNothingAlwaysHolds() {
    Clause clause = facts.clause(Condition.ALWAYS);
    assertEquals(Truth.TRUE, clause.in(facts.in(Answers.none())));
    assertEquals(0, clause.hangsOn(facts.in(Answers.none())));
  }

  /** The questions that decide it by some answer. */
  private static int deciding(Condition condition, Answers answers) {
    int deciding = 0;
    if (condition.in(answers) == Truth.UNKNOWN) {
      for (Question question : SMALL.questions()) {
        boolean open = !answers.has(question);
        boolean decides =
            PossibleAnswers.to(question)
                .map(answer -> answers.with(question, answer))
                .anyMatch(more -> condition.in(more) != Truth.UNKNOWN);
        deciding |= open && decides ? 1 << question.code() : 0;
      }
    }
    return deciding;
  }

  private static Topic asking(List<Condition> conditions) {
    SafetyTable table = SMALL.safety();
    SafetyRule like = table.rules().get(0);
    List<SafetyRule> rules =
        conditions.stream()
            .map(
                when ->
                    new SafetyRule(like.id(), like.level(), when, like.reason(), like.sources()))
            .toList();
    return new Topic(
        SMALL.name(),
        SMALL.questions(),
        new SafetyTable(rules, table.otherwise(), table.advice()),
        List.of(),
        List.of(),
        SMALL.sources(),
        SMALL.phrases());
  }

  private List<Condition> conditions(int count) {
    List<Condition> conditions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      conditions.add(new Condition(facts(2), facts(3), facts(2)));
    }
    return conditions;
  }

  private List<Picked> facts(int most) {
    List<Picked> facts = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      Question question = SMALL.questions().get(random.nextInt(SMALL.questions().size()));
      facts.add(question.whenPicked(some(question)));
    }
    return facts;
  }

  private ChoiceSet some(Question question) {
    List<ChoiceSet> possible = PossibleAnswers.to(question).toList();
    ChoiceSet one = possible.get(random.nextInt(possible.size()));
    return one.plus(possible.get(random.nextInt(possible.size())));
  }

  private Answers answers() {
    Answers answers = Answers.none();
    for (Question question : SMALL.questions()) {
      answers = random.nextBoolean() ? answers.with(question, some(question)) : answers;
    }
    return answers;
  }
}
