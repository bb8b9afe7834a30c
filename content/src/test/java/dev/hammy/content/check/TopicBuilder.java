package dev.hammy.content.check;

import dev.hammy.message.Phrase;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Argument;
import dev.hammy.protocol.CareAdvice;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceId;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Condition;
import dev.hammy.protocol.Guide;
import dev.hammy.protocol.Line;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Small topics in a few lines. Answers are written as in {@code "where: sit-bone, fold"}; "none"
 * and "unsure" are choices that questions get by themselves.
 */
final class TopicBuilder {
  private static final List<SourceId> SOURCES = List.of(new SourceId("book"));

  private final List<Question> questions = new ArrayList<>();
  private final List<SafetyRule> rules = new ArrayList<>();
  private final List<Pattern> patterns = new ArrayList<>();
  private final List<PlanItem> plan = new ArrayList<>();
  private final List<Guide> guides = new ArrayList<>();
  private final Map<CareLevel, CareAdvice> advice = new EnumMap<>(CareLevel.class);
  private CareLevel otherwise = CareLevel.CLINIC;

  TopicBuilder() {
    for (CareLevel level : CareLevel.values()) {
      adviceFor(level, "Advice for " + level.word() + ": see a clinician.");
    }
  }

  /** A question about danger signs, of which several may be picked. */
  TopicBuilder danger(String id, String... signs) {
    return add(id, Question.Layer.SAFETY, Question.Pick.SEVERAL, true, signs);
  }

  /** A question that asks more about a danger sign, such as {@code "nerves: numb"}. */
  TopicBuilder followUp(String id, String sign, String... signs) {
    return add(id, Question.Layer.SAFETY, Question.Pick.SEVERAL, picked(sign), signs);
  }

  /** A question that takes one choice or "unsure". */
  TopicBuilder ask(String id, String... choices) {
    return add(id, Question.Layer.EXPLANATION, Question.Pick.ONE, false, choices);
  }

  /** A question of which several choices may be picked, or "none", or "unsure". */
  TopicBuilder askSeveral(String id, String... choices) {
    return add(id, Question.Layer.EXPLANATION, Question.Pick.SEVERAL, true, choices);
  }

  TopicBuilder rule(String id, CareLevel level, Condition when) {
    rules.add(new SafetyRule(new RuleId(id), level, when, line("rule." + id, id), SOURCES));
    return this;
  }

  TopicBuilder otherwise(CareLevel level) {
    otherwise = level;
    return this;
  }

  TopicBuilder adviceFor(CareLevel level, String words) {
    advice.put(level, advice(level.word(), words));
    return this;
  }

  TopicBuilder noAdviceFor(CareLevel level) {
    advice.remove(level);
    return this;
  }

  TopicBuilder pattern(String id, int partlyFrom, int wellFrom, Argument... arguments) {
    Line line = line("pattern." + id, "It may be " + id + ".");
    Pattern.Texts texts = new Pattern.Texts(line, line, line, line, List.of(line));
    patterns.add(
        new Pattern(
            new PatternId(id), texts, partlyFrom, wellFrom, null, List.of(arguments), SOURCES));
    return this;
  }

  Argument argument(String answer, int weight) {
    return new Argument(picked(answer), weight, line("argument", answer), SOURCES, null);
  }

  /** The answer to "may I train?" under a condition. */
  TopicBuilder training(String id, Condition when) {
    return item(id, PlanItem.Kind.TRAINING, new PlanItem.Offered(Set.of(), List.of(when)));
  }

  /** A variation for a pattern. */
  TopicBuilder variation(String id, String forPattern, PlanItem.Withheld... withheld) {
    PlanItem.Offered offered = new PlanItem.Offered(Set.of(new PatternId(forPattern)), List.of());
    return item(id, PlanItem.Kind.VARIATION, offered, withheld);
  }

  TopicBuilder item(
      String id, PlanItem.Kind kind, PlanItem.Offered offered, PlanItem.Withheld... withheld) {
    Line line = line("plan." + id, "Do " + id + ".");
    PlanItem.Texts texts = new PlanItem.Texts(line, line, Map.of(PlanItem.Part.HOW, List.of(line)));
    plan.add(
        new PlanItem(
            new PlanItemId(id),
            plan.size(),
            kind,
            texts,
            null,
            null,
            offered,
            List.of(withheld),
            SOURCES));
    return this;
  }

  /** Adds a guide, and lets plan items open it that have been added before. */
  TopicBuilder guide(GuideBuilder guide, String... openedBy) {
    guides.add(guide.build());
    plan.replaceAll(
        item -> List.of(openedBy).contains(item.id().word()) ? opening(item, guide) : item);
    return this;
  }

  private static PlanItem opening(PlanItem item, GuideBuilder guide) {
    return new PlanItem(
        item.id(),
        item.code(),
        item.kind(),
        item.texts(),
        item.limit(),
        guide.build().id(),
        item.offered(),
        item.withheld(),
        item.sources());
  }

  static PlanItem.Withheld whileFits(String pattern) {
    return new PlanItem.Withheld(
        Set.of(new PatternId(pattern)),
        List.of(),
        line("bad-for." + pattern, "bad for " + pattern));
  }

  static PlanItem.Withheld when(Condition condition, String because) {
    return new PlanItem.Withheld(Set.of(), List.of(condition), line("bad." + because, because));
  }

  Condition all(String... answers) {
    return new Condition(picked(answers), List.of(), List.of());
  }

  Condition any(String... answers) {
    return new Condition(List.of(), picked(answers), List.of());
  }

  Condition none(String... answers) {
    return new Condition(List.of(), List.of(), picked(answers));
  }

  Picked picked(String answer) {
    String[] parts = answer.split(": ", 2);
    Question question = question(parts[0]);
    ChoiceSet choices =
        Arrays.stream(parts[1].split(", "))
            .map(word -> question.choice(word).orElseThrow().alone())
            .reduce(ChoiceSet.NONE, ChoiceSet::plus);
    return question.whenPicked(choices);
  }

  /** Answers to some of the questions. */
  Answers answers(String... answers) {
    Answers given = Answers.none();
    for (Picked picked : picked(answers)) {
      given = given.with(picked.question(), picked.choices());
    }
    return given;
  }

  /** The words for a question's choices. */
  List<String> choices(String question) {
    return question(question).choices().stream().map(choice -> choice.id().word()).toList();
  }

  Topic build() {
    Line reason = line("rule.otherwise", "otherwise");
    SafetyRule rest =
        new SafetyRule(new RuleId("otherwise"), otherwise, Condition.ALWAYS, reason, SOURCES);
    Source book =
        new Source(SOURCES.get(0), "A book", URI.create("https://example.org"), List.of());
    return new Topic(
        "small",
        questions,
        new SafetyTable(rules, rest, advice),
        patterns,
        plan,
        guides,
        Map.of(book.id(), book),
        phrases());
  }

  static Map<String, Line> phrases() {
    return Phrase.uses().stream()
        .collect(Collectors.toMap(Phrase.Use::word, phrase -> line(phrase.word(), words(phrase))));
  }

  private static String words(Phrase.Use phrase) {
    return phrase.slots().stream()
        .map(slot -> " {" + slot + "}")
        .collect(Collectors.joining("", phrase.word(), ""));
  }

  private List<Picked> picked(String... answers) {
    return Arrays.stream(answers).map(this::picked).toList();
  }

  private Question question(String id) {
    return questions.stream()
        .filter(question -> question.id().word().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private TopicBuilder add(
      String id, Question.Layer layer, Question.Pick pick, boolean hasNone, String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    if (hasNone) {
      all.add("none");
    }
    return add(id, layer, pick, (Picked) null, all.toArray(String[]::new));
  }

  private TopicBuilder add(
      String id,
      Question.Layer layer,
      Question.Pick pick,
      @Nullable Picked onlyAfter,
      String... words) {
    List<Choice> choices = new ArrayList<>();
    for (String word : words) {
      Choice.Kind kind = word.equals("none") ? Choice.Kind.NONE : Choice.Kind.PRESENT;
      choices.add(choice(id, word, choices.size(), kind));
    }
    choices.add(choice(id, "unsure", choices.size(), Choice.Kind.UNSURE));
    Line ask = line("question." + id, id + "?");
    QuestionId name = new QuestionId(id);
    int code = questions.size();
    questions.add(
        new Question(name, code, layer, pick, ask, ask, ask, choices, SOURCES, onlyAfter));
    return this;
  }

  private static Choice choice(String question, String word, int code, Choice.Kind kind) {
    Line label = line("choice." + question + "." + word, word);
    return new Choice(new ChoiceId(word), code, kind, label, null, List.of(word));
  }

  private static CareAdvice advice(String level, String words) {
    Line line = line("advice." + level, words);
    return new CareAdvice(line, List.of(line), line, SOURCES);
  }

  private static Line line(String id, String words) {
    return new Line(id, words);
  }
}
