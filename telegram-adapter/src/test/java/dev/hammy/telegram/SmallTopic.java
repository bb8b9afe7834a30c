package dev.hammy.telegram;

import dev.hammy.message.Phrase;
import dev.hammy.message.Wording;
import dev.hammy.message.Wordings;
import dev.hammy.protocol.CareAdvice;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceId;
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
import dev.hammy.protocol.Topic;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Two questions and their rules: enough to talk about. Phrases are their own names. */
final class SmallTopic {
  private SmallTopic() {}

  static Topic topic() {
    return new Topic(
        "small", List.of(signs(), swelling()), safety(), List.of(), List.of(), Map.of(), phrases());
  }

  /**
   * The topic with a picture that goes with the second question.
   *
   * @param why what is said when somebody asks why
   */
  static Topic pictured(String ask, String why) {
    Question plain = swelling();
    Picture picture =
        new Picture(new PictureId("calf"), line("A <calf>"), new Png(new byte[] {1, 2, 3}));
    Question pictured =
        new Question(
            plain.id(),
            plain.code(),
            plain.layer(),
            plain.pick(),
            plain.title(),
            line(ask),
            line(why),
            plain.choices(),
            plain.sources(),
            null,
            picture);
    return new Topic(
        "small", List.of(signs(), pictured), safety(), List.of(), List.of(), Map.of(), phrases());
  }

  static Wordings wordings() {
    return new Wordings(List.of(Wording.english(phrases())));
  }

  private static Question signs() {
    return new Question(
        new QuestionId("signs"),
        0,
        Question.Layer.SAFETY,
        Question.Pick.SEVERAL,
        line("Which of these do you have?"),
        line("They can mean a pressed nerve."),
        List.of(
            choice("numb", 0, Choice.Kind.PRESENT, "Numb <groin>", "Numbness between the legs"),
            choice("weak", 1, Choice.Kind.PRESENT, "Weak foot", null),
            choice("nothing", 2, Choice.Kind.NONE, "None of these", null),
            choice("unsure", 3, Choice.Kind.UNSURE, "Not sure", null)),
        List.of());
  }

  private static Question swelling() {
    return new Question(
        new QuestionId("swelling"),
        1,
        Question.Layer.SAFETY,
        Question.Pick.ONE,
        line("Is the calf swollen?"),
        line("It can mean a clot."),
        List.of(
            choice("swollen", 0, Choice.Kind.PRESENT, "Swollen", null),
            choice("slim", 1, Choice.Kind.NONE, "As ever", null),
            choice("unsure", 2, Choice.Kind.UNSURE, "Cannot tell", null)),
        List.of());
  }

  private static Choice choice(
      String id, int code, Choice.Kind kind, String label, @Nullable String detail) {
    return new Choice(
        new ChoiceId(id),
        code,
        kind,
        line(label),
        detail == null ? null : line(detail),
        List.of(id));
  }

  private static SafetyTable safety() {
    Map<CareLevel, CareAdvice> advice = new EnumMap<>(CareLevel.class);
    for (CareLevel level : CareLevel.values()) {
      String word = level.word();
      List<Line> steps = List.of(line("what to do at " + word));
      advice.put(
          level, new CareAdvice(line("title " + word), steps, line("net " + word), List.of()));
    }
    return new SafetyTable(
        List.of(
            rule("signs", CareLevel.EMERGENCY, signs()),
            rule("swelling", CareLevel.SAME_DAY, swelling())),
        rule("otherwise", CareLevel.CLINIC, Condition.ALWAYS),
        advice);
  }

  private static SafetyRule rule(String id, CareLevel level, Question question) {
    Picked danger =
        new Picked(
            question.code(),
            question.of(Choice.Kind.PRESENT).plus(question.of(Choice.Kind.UNSURE)));
    return rule(id, level, new Condition(List.of(), List.of(danger), List.of()));
  }

  private static SafetyRule rule(String id, CareLevel level, Condition when) {
    return new SafetyRule(new RuleId(id), level, when, line("because of " + id), List.of());
  }

  private static Map<String, Line> phrases() {
    return Phrase.uses().stream()
        .collect(Collectors.toMap(Phrase.Use::word, phrase -> line(words(phrase))));
  }

  private static String words(Phrase.Use phrase) {
    return phrase.slots().stream()
        .map(slot -> "{" + slot + "}")
        .collect(Collectors.joining(" ", phrase.word() + " ", ""))
        .strip();
  }

  private static Line line(String words) {
    return new Line("test." + words.hashCode(), words);
  }
}
