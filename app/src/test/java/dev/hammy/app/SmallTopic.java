package dev.hammy.app;

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
import dev.hammy.protocol.QuestionId;
import dev.hammy.protocol.RuleId;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.SafetyTable;
import dev.hammy.protocol.Source;
import dev.hammy.protocol.SourceId;
import dev.hammy.protocol.Topic;
import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A topic of three questions, one for each layer, so that a test can say all of it at a glance:
 * danger signs (several), where it hurts (one) and how long ago (one).
 */
public final class SmallTopic {
  private static final SourceId SOURCE = new SourceId("goom-2016");
  private static final List<SourceId> SOURCES = List.of(SOURCE);

  private SmallTopic() {}

  /** The topic. */
  public static Topic topic() {
    return new Topic(
        "hamstring",
        List.of(signs(), where(), since()),
        safety(),
        List.of(tendon(), soreness()),
        List.of(rackPulls(), romanian()),
        Map.of(
            SOURCE,
            new Source(
                SOURCE, "Goom 2016", URI.create("https://example.org/goom"), List.of("B-003"))),
        phrases());
  }

  /** Its words, in English only. */
  public static Wordings wordings() {
    return new Wordings(List.of(Wording.english(phrases())));
  }

  private static Question signs() {
    return new Question(
        new QuestionId("danger-signs"),
        0,
        Question.Layer.SAFETY,
        Question.Pick.SEVERAL,
        line("question.signs.ask", "Is any of this true for you?"),
        line("question.signs.why", "These need a doctor first."),
        List.of(
            choice("numb-saddle", 0, Choice.Kind.PRESENT, "Numb between the legs"),
            choice("calf-swollen", 1, Choice.Kind.PRESENT, "Calf swollen"),
            choice("none-of-these", 2, Choice.Kind.NONE, "None of these"),
            choice("not-sure", 3, Choice.Kind.UNSURE, "Not sure")),
        SOURCES);
  }

  private static Question where() {
    return new Question(
        new QuestionId("where"),
        1,
        Question.Layer.EXPLANATION,
        Question.Pick.ONE,
        line("question.where.ask", "Where does it hurt most?"),
        line("question.where.why", "The place tells patterns apart."),
        List.of(
            choice("sit-bone", 0, Choice.Kind.PRESENT, "At the sit bone"),
            choice("middle", 1, Choice.Kind.PRESENT, "In the middle"),
            choice("not-sure", 2, Choice.Kind.UNSURE, "Not sure")),
        SOURCES);
  }

  private static Question since() {
    return new Question(
        new QuestionId("since"),
        2,
        Question.Layer.PLAN,
        Question.Pick.ONE,
        line("question.since.ask", "How long has it hurt?"),
        line("question.since.why", "A fresh pain is loaded less."),
        List.of(
            choice("days", 0, Choice.Kind.PRESENT, "A few days"),
            choice("weeks", 1, Choice.Kind.PRESENT, "For weeks"),
            choice("not-sure", 2, Choice.Kind.UNSURE, "Not sure")),
        SOURCES);
  }

  private static SafetyTable safety() {
    return new SafetyTable(
        List.of(
            rule("numb-saddle", CareLevel.EMERGENCY, picked(0, 0)),
            rule("calf-swollen", CareLevel.SAME_DAY, picked(0, 1)),
            rule("unsure-signs", CareLevel.WITHIN_DAYS, picked(0, 3)),
            rule("settled", CareLevel.SELF_CARE, picked(1, 1))),
        rule("otherwise", CareLevel.CLINIC, List.of()),
        advice());
  }

  private static SafetyRule rule(String id, CareLevel level, List<Picked> all) {
    Condition when = new Condition(all, List.of(), List.of());
    Line reason = line("rule." + id, "Because of " + id + ".");
    return new SafetyRule(new RuleId(id), level, when, reason, SOURCES);
  }

  private static Map<CareLevel, CareAdvice> advice() {
    Map<CareLevel, CareAdvice> advice = new EnumMap<>(CareLevel.class);
    for (CareLevel level : CareLevel.values()) {
      Line title = line("care." + level.word(), "Care: " + level.word());
      Line net = line("care." + level.word() + ".net", "Come back if it gets worse.");
      advice.put(level, new CareAdvice(title, List.of(title), net, SOURCES));
    }
    return advice;
  }

  private static Pattern tendon() {
    return pattern("upper-tendon", "Upper-tendon pain", 0, 1);
  }

  private static Pattern soreness() {
    return pattern("soreness", "Normal soreness", 1, 0);
  }

  private static Pattern pattern(String id, String name, int forChoice, int againstChoice) {
    Pattern.Texts texts =
        new Pattern.Texts(
            line(id + ".name", name),
            line(id + ".about", "About " + name),
            line(id + ".long", "Weeks."),
            line(id + ".see", "If it stays."),
            List.of(line(id + ".leave", "Long stretches.")));
    List<Argument> arguments =
        List.of(
            argument(id + ".for", forChoice, 4, "The place fits " + name + "."),
            argument(id + ".against", againstChoice, -2, "The place is wrong for " + name + "."));
    return new Pattern(new PatternId(id), texts, 2, 4, null, arguments, SOURCES);
  }

  private static Argument argument(String id, int choice, int weight, String words) {
    return new Argument(
        new Picked(1, ChoiceSet.of(choice)), weight, line(id, words), SOURCES, null);
  }

  private static PlanItem rackPulls() {
    return item(
        "rack-pulls",
        "Rack pulls",
        new PlanItem.Withheld(Set.of(), List.of(), line("rack.because", "Never said.")));
  }

  private static PlanItem romanian() {
    Condition fresh = new Condition(picked(2, 0), List.of(), List.of());
    return item(
        "romanian-deadlift",
        "Romanian deadlift",
        new PlanItem.Withheld(
            Set.of(), List.of(fresh), line("romanian.because", "Too long a stretch for now.")));
  }

  private static PlanItem item(String id, String name, PlanItem.Withheld withheld) {
    PlanItem.Texts texts =
        new PlanItem.Texts(
            line(id + ".name", name),
            line(id + ".purpose", "Keeps you pulling."),
            Map.of(
                PlanItem.Part.HOW, List.of(line(id + ".how", "Slowly.")),
                PlanItem.Part.DOSE, List.of(line(id + ".dose", "3 sets of 8.")),
                PlanItem.Part.STOP, List.of(line(id + ".stop", "Stop above 3 of 10.")),
                PlanItem.Part.GO_ON, List.of(line(id + ".on", "Add a plate a week."))));
    PlanItem.Offered offered =
        new PlanItem.Offered(Set.of(new PatternId("upper-tendon")), List.of());
    return new PlanItem(
        new PlanItemId(id),
        id.length(),
        PlanItem.Kind.VARIATION,
        texts,
        PainLimit.TENDON,
        null,
        offered,
        List.of(withheld),
        SOURCES);
  }

  private static List<Picked> picked(int question, int choice) {
    return List.of(new Picked(question, ChoiceSet.of(choice)));
  }

  private static Choice choice(String id, int code, Choice.Kind kind, String label) {
    return new Choice(
        new ChoiceId(id), code, kind, line("choice." + id, label), null, List.of(label));
  }

  private static Line line(String id, String english) {
    return new Line(id, english);
  }

  private static Map<String, Line> phrases() {
    Map<String, Line> phrases = new HashMap<>();
    for (Phrase.Use phrase : Phrase.uses()) {
      String slots =
          phrase.slots().stream().map(slot -> " {" + slot + "}").collect(Collectors.joining());
      phrases.put(phrase.word(), line("phrase." + phrase.word(), phrase.word() + slots));
    }
    return phrases;
  }
}
