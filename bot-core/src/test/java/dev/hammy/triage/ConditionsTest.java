package dev.hammy.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.MedicineTopic;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Condition;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import dev.hammy.protocol.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConditionsTest {
  private static final Topic SMALL = MedicineTopic.topic();
  private final SplittableRandom random = new SplittableRandom(11);

  /** So many that they take several words, and some ask for nothing at all. */
  private final List<Condition> conditions = conditions(150);

  private final Conditions table = new Conditions(conditions);

  @Test
  void itSaysWhatItsConditionSays() {
    List<Truth> said = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      Answers answers = answers();
      Truths truths = table.in(answers);
      for (int number = 0; number < conditions.size(); number++) {
        Truth truth = conditions.get(number).in(answers);
        said.add(truth);
        assertEquals(truth, truths.of(number), conditions.get(number)::toString);
      }
    }
    assertTrue(said.containsAll(List.of(Truth.values())));
  }

  @Test
  void itHangsOnEveryQuestionWhoseAnswerDecidesIt() {
    for (int i = 0; i < 300; i++) {
      Answers answers = answers();
      Truths truths = table.in(answers);
      for (int number = 0; number < conditions.size(); number++) {
        int hangsOn = questions(number, truths);
        Condition condition = conditions.get(number);
        assertEquals(condition.in(answers) != Truth.UNKNOWN, hangsOn == 0);
        assertTrue((deciding(condition, answers) & ~hangsOn) == 0);
      }
    }
  }

  @Test
  void theOnesThatHoldAreFoundInTheirOrder() {
    for (int i = 0; i < 300; i++) {
      Answers answers = answers();
      Truths truths = table.in(answers);
      List<Integer> found = new ArrayList<>();
      for (int next = truths.nextHolding(0); next >= 0; next = truths.nextHolding(next + 1)) {
        found.add(next);
      }
      assertEquals(
          IntStream.range(0, conditions.size())
              .filter(number -> conditions.get(number).in(answers) == Truth.TRUE)
              .boxed()
              .toList(),
          found);
    }
  }

  @Test
  void aSetHoldsWhenOneOfItDoes() {
    for (int i = 0; i < 300; i++) {
      Answers answers = answers();
      int one = random.nextInt(conditions.size());
      int other = random.nextInt(conditions.size());
      Truth either =
          Stream.of(one, other)
              .map(number -> conditions.get(number).in(answers))
              .max(Comparator.naturalOrder())
              .orElseThrow();
      long[] set = table.set(number -> number == one || number == other);
      assertEquals(either, table.in(answers).any(set));
    }
  }

  @Test
  void aConditionThatAsksForNothingAlwaysHolds() {
    Conditions always = new Conditions(List.of(Condition.ALWAYS));
    Truths truths = always.in(Answers.none());
    assertEquals(Truth.TRUE, truths.of(0));
    assertTrue(
        IntStream.range(0, Answers.QUESTION_CODES)
            .allMatch(question -> always.hangingOn(question, truths, 0) == 0));
  }

  /** The questions that one condition hangs on, a bit for each. */
  private int questions(int number, Truths truths) {
    int place = number / Long.SIZE;
    return IntStream.range(0, Answers.QUESTION_CODES)
        .filter(question -> (table.hangingOn(question, truths, place) >> number & 1) != 0)
        .map(question -> 1 << question)
        .sum();
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
