package dev.hammy.discord;

import dev.hammy.dialogue.Dialogue;
import dev.hammy.message.Language;
import dev.hammy.message.Phrase;
import dev.hammy.message.TokenSealer;
import dev.hammy.message.Wording;
import dev.hammy.message.Wordings;
import dev.hammy.protocol.CareAdvice;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceId;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Condition;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Picture;
import dev.hammy.protocol.PictureId;
import dev.hammy.protocol.Png;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.QuestionId;
import dev.hammy.protocol.RuleId;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.SafetyTable;
import dev.hammy.protocol.Source;
import dev.hammy.protocol.SourceId;
import dev.hammy.protocol.Topic;
import dev.hammy.runtime.Mailboxes;
import dev.hammy.runtime.SessionCache;
import dev.hammy.runtime.TurnRunner;
import java.net.URI;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A topic of two questions, made by hand, and the real core on top of it: what these tests are
 * about is Discord, not what is said.
 */
final class SmallTopic {
  /** The label of a choice that would be markup and a mention if it were not escaped. */
  static final String WILD = "*pop* @everyone <@1> `x` ~~y~~";

  private static final List<SourceId> SOURCES = List.of(new SourceId("somebody-2020"));

  /** Shown by every question but the first. */
  static final Picture PICTURE =
      new Picture(
          new PictureId("small"),
          line("picture.small.alt", "a small <picture>"),
          new Png(new byte[] {1, 2, 3}));

  private SmallTopic() {}

  /** The core with an empty memory and always the same key. */
  static TurnRunner turns(Executor executor) {
    TokenSealer sealer = new TokenSealer(new byte[TokenSealer.KEY_BYTES]);
    SessionCache sessions = new SessionCache(10_000, InstantSource.system());
    Dialogue dialogue = new Dialogue(topic(), wordings());
    return new TurnRunner(dialogue, sealer, sessions, new Mailboxes(executor, 4, 10_000));
  }

  static Wordings wordings() {
    Map<String, String> german =
        Stream.concat(phrases().values().stream(), lines())
            .collect(Collectors.toMap(Line::id, SmallTopic::german, (a, b) -> a));
    return new Wordings(
        List.of(
            Wording.english(phrases()), Wording.translated(Language.GERMAN, phrases(), german)));
  }

  /** One name that a command can have in another language; the others are none. */
  private static String german(Line line) {
    return line.id().equals("name-help") ? "hilfe" : "de:" + line.english();
  }

  private static Map<String, Line> phrases() {
    return Phrase.uses().stream()
        .map(phrase -> line(phrase.word(), phrase.word() + slots(phrase)))
        .collect(Collectors.toMap(Line::id, Function.identity()));
  }

  private static String slots(Phrase.Use phrase) {
    return phrase.slots().stream().map(slot -> " {" + slot + "}").collect(Collectors.joining());
  }

  private static Stream<Line> lines() {
    Topic topic = topic();
    Stream<Line> asked =
        topic.questions().stream()
            .flatMap(
                question ->
                    Stream.concat(
                        Stream.of(question.ask(), question.why()),
                        question.choices().stream().map(Choice::label)));
    Stream<Line> advised =
        topic.safety().advice().values().stream()
            .flatMap(
                advice ->
                    Stream.concat(
                        Stream.of(advice.title(), advice.safetyNet()), advice.steps().stream()));
    return Stream.concat(asked, advised);
  }

  private static Topic topic() {
    Question signs =
        question(0, "signs", Question.Pick.SEVERAL, List.of(WILD, "numb", "none", "unsure"));
    Question start =
        question(1, "start", Question.Pick.ONE, List.of("sudden", "slow", "other", "unsure"));
    Source source =
        new Source(SOURCES.get(0), "Somebody 2020", URI.create("https://example.org/1"), List.of());
    return new Topic(
        "small",
        List.of(signs, start),
        safety(),
        List.of(),
        List.of(),
        Map.of(source.id(), source),
        phrases());
  }

  private static Question question(int code, String word, Question.Pick pick, List<String> labels) {
    List<Choice> choices =
        List.of(
            choice(word, 0, Choice.Kind.PRESENT, labels.get(0)),
            choice(word, 1, Choice.Kind.PRESENT, labels.get(1)),
            choice(word, 2, Choice.Kind.NONE, labels.get(2)),
            choice(word, 3, Choice.Kind.UNSURE, labels.get(3)));
    return new Question(
        new QuestionId(word),
        code,
        Question.Layer.SAFETY,
        pick,
        line(word + ".title", word),
        line(word + ".ask", "ask about " + word),
        line(word + ".why", "because of " + word),
        choices,
        SOURCES,
        null,
        code == 0 ? null : PICTURE);
  }

  private static Choice choice(String question, int code, Choice.Kind kind, String label) {
    Line words = line(question + "." + code, label);
    return new Choice(new ChoiceId("choice-" + code), code, kind, words, null, List.of());
  }

  private static SafetyTable safety() {
    SafetyRule urgent = rule("urgent", CareLevel.EMERGENCY, anyOf(0, new ChoiceSet(0b1011)));
    SafetyRule soon = rule("soon", CareLevel.SAME_DAY, anyOf(1, new ChoiceSet(0b1001)));
    SafetyRule otherwise = rule("otherwise", CareLevel.CLINIC, Condition.ALWAYS);
    Map<CareLevel, CareAdvice> advice =
        Arrays.stream(CareLevel.values())
            .collect(Collectors.toMap(Function.identity(), SmallTopic::advice));
    return new SafetyTable(List.of(urgent, soon), otherwise, advice);
  }

  private static Condition anyOf(int question, ChoiceSet choices) {
    return new Condition(List.of(), List.of(new Picked(question, choices)), List.of());
  }

  private static SafetyRule rule(String word, CareLevel level, Condition when) {
    return new SafetyRule(
        new RuleId(word), level, when, line("rule." + word, "reason " + word), SOURCES);
  }

  private static CareAdvice advice(CareLevel level) {
    String id = "care." + level.word();
    return new CareAdvice(
        line(id, "care " + level.word()),
        List.of(line(id + ".step", "do this")),
        line(id + ".net", "come back"),
        SOURCES);
  }

  private static Line line(String id, String english) {
    return new Line(id, english);
  }
}
