package dev.hammy.triage;

import static dev.hammy.SmallTopic.WHERE;
import static dev.hammy.SmallTopic.line;
import static dev.hammy.SmallTopic.pick;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.SmallTopic;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceId;
import dev.hammy.protocol.Condition;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.QuestionId;
import dev.hammy.protocol.RuleId;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.SafetyTable;
import dev.hammy.protocol.Topic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A question about a medicine, asked after "a medicine" was picked: a blood thinner is for the same
 * day, a statin for the next days, and so is a lump, of which nothing more is asked.
 */
class FollowUpTest {
  private static final Question HEALTH = question("health", 4, null, "medicine", "lump");
  private static final Question MEDICINE =
      question(
          "medicine",
          5,
          HEALTH.whenPicked(pick(HEALTH, "medicine")),
          "blood-thinner",
          "statin",
          "pill");

  private final Triage triage = new Triage(topic());
  private final Answers safe =
      Answers.none().with(SmallTopic.DANGER, pick(SmallTopic.DANGER, "none"));
  private final Answers medicine = safe.with(HEALTH, pick(HEALTH, "medicine"));

  @Test
  void itIsAskedAfterItsSign() {
    assertEquals(MEDICINE, asked(medicine));
    assertEquals(MEDICINE, asked(safe.with(HEALTH, pick(HEALTH, "medicine", "lump"))));
  }

  @Test
  void itIsNotAskedWithoutItsSign() {
    assertEquals(WHERE, asked(safe.with(HEALTH, pick(HEALTH, "none"))));
    assertEquals(CareLevel.WITHIN_DAYS, level(safe.with(HEALTH, pick(HEALTH, "lump"))));
  }

  @Test
  void itIsNotAskedWhereItCannotRaiseTheLevel() {
    assertEquals(
        CareLevel.SAME_DAY, level(safe.with(HEALTH, pick(HEALTH, "medicine", "not-sure"))));
  }

  @Test
  void itsAnswerDecides() {
    assertEquals(
        CareLevel.SAME_DAY, level(medicine.with(MEDICINE, pick(MEDICINE, "blood-thinner"))));
    assertEquals(CareLevel.WITHIN_DAYS, level(medicine.with(MEDICINE, pick(MEDICINE, "statin"))));
  }

  @Test
  void whatWasToldStaysWhenItsSignIsDeniedLater() {
    Answers denied =
        medicine.with(MEDICINE, pick(MEDICINE, "blood-thinner")).with(HEALTH, pick(HEALTH, "none"));
    Answers settled = triage.settled(denied);
    assertEquals(pick(HEALTH, "medicine"), settled.to(HEALTH));
    assertEquals(pick(MEDICINE, "blood-thinner"), settled.to(MEDICINE));
    assertEquals(CareLevel.SAME_DAY, level(settled));
    assertEquals(settled, triage.settled(settled));
  }

  @Test
  void anotherSignIsKeptBesideTheOneThatWasFollowedUp() {
    Answers changed =
        medicine.with(MEDICINE, pick(MEDICINE, "statin")).with(HEALTH, pick(HEALTH, "lump"));
    assertEquals(pick(HEALTH, "medicine", "lump"), triage.settled(changed).to(HEALTH));
  }

  @Test
  void aSignThatIsToBeAskedAgainIsAskedAgain() {
    Answers told = medicine.with(MEDICINE, pick(MEDICINE, "statin")).without(HEALTH);
    Answers settled = triage.settled(told);
    assertTrue(settled.to(HEALTH).isEmpty());
    assertEquals(HEALTH, asked(settled));
  }

  @Test
  void takenBackItIsAskedAgain() {
    Answers told = medicine.with(MEDICINE, pick(MEDICINE, "statin"));
    assertEquals(List.of(SmallTopic.DANGER, HEALTH, MEDICINE), triage.asked(told));
    assertEquals(MEDICINE, asked(told.without(MEDICINE)));
  }

  private Question asked(Answers answers) {
    return assertInstanceOf(Step.Ask.class, triage.next(answers)).question();
  }

  private CareLevel level(Answers answers) {
    return assertInstanceOf(Step.Conclude.class, triage.next(answers)).assessment().level();
  }

  private static Topic topic() {
    Topic small = SmallTopic.topic();
    List<Question> questions = new ArrayList<>(small.questions());
    questions.addAll(1, List.of(HEALTH, MEDICINE));
    List<SafetyRule> rules = new ArrayList<>(small.safety().rules());
    rules.add(rule("unsure", CareLevel.SAME_DAY, HEALTH, "not-sure"));
    rules.add(rule("lump", CareLevel.WITHIN_DAYS, HEALTH, "lump"));
    rules.add(rule("thinner", CareLevel.SAME_DAY, MEDICINE, "blood-thinner", "not-sure"));
    rules.add(rule("statin", CareLevel.WITHIN_DAYS, MEDICINE, "statin", "pill"));
    return new Topic(
        small.name(),
        questions,
        new SafetyTable(rules, small.safety().otherwise(), small.safety().advice()),
        small.patterns(),
        small.plan(),
        small.sources(),
        small.phrases());
  }

  private static SafetyRule rule(String id, CareLevel level, Question question, String... choices) {
    Condition when =
        new Condition(List.of(), List.of(question.whenPicked(pick(question, choices))), List.of());
    return new SafetyRule(
        new RuleId(id), level, when, line("rule." + id), List.of(SmallTopic.SOURCE));
  }

  private static Question question(
      String id, int code, @Nullable Picked onlyAfter, String... signs) {
    List<Choice> choices = new ArrayList<>();
    for (String sign : signs) {
      choices.add(choice(id, sign, choices.size(), Choice.Kind.PRESENT));
    }
    if (onlyAfter == null) {
      choices.add(choice(id, "none", 6, Choice.Kind.NONE));
    }
    choices.add(choice(id, "not-sure", 7, Choice.Kind.UNSURE));
    return new Question(
        new QuestionId(id),
        code,
        Question.Layer.SAFETY,
        Question.Pick.SEVERAL,
        line(id),
        line(id),
        line(id),
        choices,
        List.of(SmallTopic.SOURCE),
        onlyAfter);
  }

  private static Choice choice(String question, String word, int code, Choice.Kind kind) {
    return new Choice(new ChoiceId(word), code, kind, line(question + "." + word), null, List.of());
  }
}
