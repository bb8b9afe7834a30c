package dev.hammy;

import dev.hammy.message.Language;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wording;
import dev.hammy.message.Wordings;
import dev.hammy.protocol.Argument;
import dev.hammy.protocol.CareAdvice;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceId;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Condition;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.PainLimit;
import dev.hammy.protocol.Pattern;
import dev.hammy.protocol.PatternId;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.PlanItemId;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Question.Layer;
import dev.hammy.protocol.Question.Pick;
import dev.hammy.protocol.QuestionId;
import dev.hammy.protocol.RuleId;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.SafetyTable;
import dev.hammy.protocol.Source;
import dev.hammy.protocol.SourceId;
import dev.hammy.protocol.Topic;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A topic small enough to reckon by hand, for the tests of the core: one danger question, two
 * explanation questions, one plan question, two patterns, three plan items.
 *
 * <pre>
 * danger (several): fever 0, numb 1, none 2, not-sure 3
 * where: sit-bone 0, muscle 1, not-sure 2
 * feel: dull 0, sharp 1, burning 2, not-sure 3
 * pain: mild 0, strong 1, not-sure 2
 * tendon: sit-bone +3, dull +2, burning -2; partly 3, well 5
 * muscle: muscle +3, sharp +2; partly 3, well 5
 * </pre>
 */
public final class SmallTopic {
  public static final SourceId SOURCE = new SourceId("book");

  public static final Question DANGER =
      question(0, "danger", Layer.SAFETY, Pick.SEVERAL, "fever", "numb", "none", "not-sure");
  public static final Question WHERE =
      question(1, "where", Layer.EXPLANATION, Pick.ONE, "sit-bone", "muscle", "not-sure");
  public static final Question FEEL =
      question(2, "feel", Layer.EXPLANATION, Pick.ONE, "dull", "sharp", "burning", "not-sure");
  public static final Question PAIN =
      question(3, "pain", Layer.PLAN, Pick.ONE, "mild", "strong", "not-sure");

  private SmallTopic() {}

  public static Topic topic() {
    return new Topic(
        "small",
        List.of(DANGER, WHERE, FEEL, PAIN),
        safety(),
        List.of(tendon(), muscle()),
        List.of(trainOn(), pause(), rackPull()),
        Map.of(SOURCE, new Source(SOURCE, "A book", URI.create("https://example.org/"), List.of())),
        phrases());
  }

  /** Every phrase says its own name and its slots. */
  public static Map<String, Line> phrases() {
    Map<String, Line> phrases = new HashMap<>();
    for (Phrase.Use phrase : Phrase.uses()) {
      StringBuilder words = new StringBuilder(phrase.word());
      phrase.slots().forEach(slot -> words.append(" {").append(slot).append('}'));
      phrases.put(phrase.word(), new Line("phrase." + phrase.word(), words.toString()));
    }
    return phrases;
  }

  public static Wordings wordings() {
    return new Wordings(List.of(Wording.english(phrases())));
  }

  public static Language language() {
    return Language.ENGLISH;
  }

  public static ChoiceSet pick(Question question, String... choices) {
    ChoiceSet picked = ChoiceSet.NONE;
    for (String choice : choices) {
      picked = picked.plus(question.choice(choice).orElseThrow().alone());
    }
    return picked;
  }

  private static SafetyTable safety() {
    Map<CareLevel, CareAdvice> advice = new EnumMap<>(CareLevel.class);
    for (CareLevel level : CareLevel.values()) {
      Line title = line("care." + level.word());
      advice.put(level, new CareAdvice(title, List.of(title), title, List.of(SOURCE)));
    }
    return new SafetyTable(
        List.of(
            rule("fever", CareLevel.SAME_DAY, any(DANGER, "fever")),
            rule("numb", CareLevel.EMERGENCY, any(DANGER, "numb", "not-sure")),
            rule("strong", CareLevel.CLINIC, any(PAIN, "strong")),
            rule("mild", CareLevel.SELF_CARE, any(PAIN, "mild"))),
        rule("otherwise", CareLevel.CLINIC, Condition.ALWAYS),
        advice);
  }

  private static Pattern tendon() {
    return pattern(
        "tendon",
        argument(WHERE, 3, "sit-bone"),
        argument(FEEL, 2, "dull"),
        argument(FEEL, -2, "burning"));
  }

  private static Pattern muscle() {
    return pattern("muscle", argument(WHERE, 3, "muscle"), argument(FEEL, 2, "sharp"));
  }

  private static PlanItem trainOn() {
    return item("train-on", PlanItem.Kind.TRAINING, offeredWhen(any(PAIN, "mild")), List.of());
  }

  private static PlanItem pause() {
    return item(
        "pause", PlanItem.Kind.TRAINING, offeredWhen(any(PAIN, "strong", "not-sure")), List.of());
  }

  private static PlanItem rackPull() {
    PlanItem.Offered offered = new PlanItem.Offered(Set.of(new PatternId("muscle")), List.of());
    PlanItem.Withheld whileTendon =
        new PlanItem.Withheld(
            Set.of(new PatternId("tendon")), List.of(), line("plan.rack-pull.because"));
    return item("rack-pull", PlanItem.Kind.VARIATION, offered, List.of(whileTendon));
  }

  private static PlanItem.Offered offeredWhen(Condition condition) {
    return new PlanItem.Offered(Set.of(), List.of(condition));
  }

  public static Line line(String id) {
    return new Line(id, "words of " + id);
  }

  private static Question question(
      int code, String id, Layer layer, Pick pick, String... choiceIds) {
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < choiceIds.length; i++) {
      String choice = choiceIds[i];
      Choice.Kind kind =
          switch (choice) {
            case "none" -> Choice.Kind.NONE;
            case "not-sure" -> Choice.Kind.UNSURE;
            default -> Choice.Kind.PRESENT;
          };
      Line label = new Line("choice." + id + "." + choice, "Label " + choice);
      List<String> words =
          kind == Choice.Kind.PRESENT ? List.of("i have " + choice) : List.of("no " + choice);
      choices.add(new Choice(new ChoiceId(choice), i, kind, label, null, words));
    }
    Line ask = new Line("question." + id, "Ask " + id);
    Line why = new Line("question." + id + ".why", "Because of " + id);
    return new Question(new QuestionId(id), code, layer, pick, ask, why, choices, List.of(SOURCE));
  }

  private static SafetyRule rule(String id, CareLevel level, Condition when) {
    return new SafetyRule(new RuleId(id), level, when, line("rule." + id), List.of(SOURCE));
  }

  private static Condition any(Question question, String... choices) {
    Picked picked = new Picked(question.code(), pick(question, choices));
    return new Condition(List.of(), List.of(picked), List.of());
  }

  private static Argument argument(Question question, int weight, String choice) {
    Picked picked = new Picked(question.code(), pick(question, choice));
    return new Argument(picked, weight, line("argument." + choice), List.of(SOURCE), null);
  }

  private static Pattern pattern(String id, Argument... arguments) {
    Line line = line("pattern." + id);
    Pattern.Texts texts = new Pattern.Texts(line, line, line, line, List.of(line));
    return new Pattern(new PatternId(id), texts, 3, 5, null, List.of(arguments), List.of(SOURCE));
  }

  private static PlanItem item(
      String id, PlanItem.Kind kind, PlanItem.Offered offered, List<PlanItem.Withheld> withheld) {
    Line line = line("plan." + id);
    Map<PlanItem.Part, List<Line>> parts = new EnumMap<>(PlanItem.Part.class);
    for (PlanItem.Part part : PlanItem.Part.values()) {
      parts.put(part, List.of(line));
    }
    return new PlanItem(
        new PlanItemId(id),
        id.length(),
        kind,
        new PlanItem.Texts(line, line, parts),
        kind.isExercise() ? PainLimit.GREEN : null,
        null,
        offered,
        withheld,
        List.of(SOURCE));
  }
}
