package dev.hammy;

import static dev.hammy.SmallTopic.line;
import static dev.hammy.SmallTopic.pick;

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

/**
 * The small topic with a second danger question, and one that follows it up: about a medicine,
 * asked after "a medicine" was picked. A blood thinner is for the same day, a statin for the next
 * days, and so is a lump, of which nothing more is asked.
 */
public final class MedicineTopic {
  public static final Question HEALTH = question("health", 4, null, "medicine", "lump");
  public static final Question MEDICINE =
      question(
          "medicine",
          5,
          HEALTH.whenPicked(pick(HEALTH, "medicine")),
          "blood-thinner",
          "statin",
          "pill");

  private MedicineTopic() {}

  public static Topic topic() {
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
    return new Choice(
        new ChoiceId(word),
        code,
        kind,
        line(question + "." + word),
        null,
        List.of("i have " + word));
  }
}
