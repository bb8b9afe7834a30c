package dev.hammy.content.draw;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Condition;
import dev.hammy.protocol.Pattern;
import dev.hammy.protocol.PatternId;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Question.Layer;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.Topic;
import dev.hammy.protocol.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What there is to draw of a topic: where single answers lead, and the rest in words. */
final class Outline {
  private final Topic topic;

  Outline(Topic topic) {
    this.topic = topic;
  }

  Topic topic() {
    return topic;
  }

  /** The questions of a layer, in the order asked. */
  List<Question> questions(Layer layer) {
    return topic.questions().stream().filter(question -> question.layer() == layer).toList();
  }

  /** The how-many-th question of the topic this is, from 1. */
  int number(Question question) {
    return topic.questions().indexOf(question) + 1;
  }

  /** What a question follows up, in words; empty if it is asked for its own sake. */
  Optional<String> onlyAfter(Question question) {
    return Optional.ofNullable(question.onlyAfter()).map(this::words);
  }

  /** The level that a choice is enough for by itself, whatever else is answered. */
  Optional<CareLevel> level(Question question, Choice choice) {
    Answers alone = Answers.none().with(question, choice.alone());
    return topic.safety().rules().stream()
        .filter(rule -> rule.when().in(alone) == Truth.TRUE)
        .map(SafetyRule::level)
        .max(CareLevel::compareTo);
  }

  /** The levels that a question's choices are enough for by themselves, most urgent first. */
  Map<CareLevel, List<Choice>> leads(Question question) {
    Map<CareLevel, List<Choice>> leads = new TreeMap<>((one, other) -> other.compareTo(one));
    for (Choice choice : question.choices()) {
      level(question, choice)
          .ifPresent(
              level -> leads.computeIfAbsent(level, unused -> new ArrayList<>()).add(choice));
    }
    return leads;
  }

  /** The rules that no single choice is enough for. */
  List<SafetyRule> together() {
    return topic.safety().rules().stream().filter(rule -> !isSingle(rule)).toList();
  }

  private boolean isSingle(SafetyRule rule) {
    return topic.questions().stream()
        .flatMap(
            question ->
                question.choices().stream()
                    .map(choice -> Answers.none().with(question, choice.alone())))
        .anyMatch(alone -> rule.when().in(alone) == Truth.TRUE);
  }

  /** The patterns that a choice speaks for, or against, by name. */
  List<String> speaks(boolean wantedFor, Question question, Choice choice) {
    return topic.patterns().stream()
        .filter(pattern -> speaks(pattern, wantedFor, question, choice.alone()))
        .map(this::name)
        .toList();
  }

  /** Whether some choice of the question speaks for a pattern, or against it. */
  boolean speaks(Pattern pattern, boolean wantedFor, Question question) {
    return speaks(pattern, wantedFor, question, question.all());
  }

  private static boolean speaks(
      Pattern pattern, boolean wantedFor, Question question, ChoiceSet choices) {
    return pattern.arguments().stream()
        .filter(argument -> argument.speaksFor() == wantedFor)
        .anyMatch(
            argument ->
                argument.when().question() == question.code()
                    && argument.when().choices().meets(choices));
  }

  String name(Pattern pattern) {
    return pattern.texts().name().english();
  }

  /** When an item comes into question, in words. */
  String offered(PlanItem item) {
    Stream<String> fitting = names(item.offered().forPatterns()).map(name -> name + " fits");
    return alternatives(fitting, item.offered().orWhen());
  }

  /** What keeps an item back, in words: one entry for each reason. */
  List<String> withheld(PlanItem item) {
    return item.withheld().stream()
        .map(
            reason ->
                alternatives(
                    names(reason.whileFits()).map(name -> name + " fits even partly"),
                    reason.when()))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private String alternatives(Stream<String> fitting, List<Condition> conditions) {
    return Stream.concat(fitting, conditions.stream().map(condition -> words(condition, ", and ")))
        .collect(Collectors.joining(", or "));
  }

  private Stream<String> names(Collection<PatternId> ids) {
    return topic.patterns().stream().filter(known -> ids.contains(known.id())).map(this::name);
  }

  /**
   * A condition in words, such as "Where: Sit bone, and one of (Since: Days; Feel: Sharp)".
   *
   * @param and what stands between the parts that all have to hold
   */
  String words(Condition condition, String and) {
    List<String> parts = new ArrayList<>();
    condition.all().forEach(picked -> parts.add(words(picked)));
    if (!condition.any().isEmpty()) {
      String any = condition.any().stream().map(this::words).collect(Collectors.joining("; "));
      parts.add(condition.any().size() == 1 ? any : "one of (" + any + ")");
    }
    condition.none().forEach(picked -> parts.add("not " + words(picked)));
    return parts.isEmpty() ? "always" : String.join(and, parts);
  }

  private String words(Picked picked) {
    Question question = topic.question(picked.question()).orElseThrow();
    return question.title().english()
        + ": "
        + question.picked(picked.choices()).stream()
            .map(choice -> choice.label().english())
            .collect(Collectors.joining(" or "));
  }
}
