package dev.hammy.content.check;

import dev.hammy.protocol.Argument;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Condition;
import dev.hammy.protocol.Pattern;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.Topic;
import dev.hammy.triage.PossibleAnswers;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The answers to each question, those together that nothing in the topic tells apart.
 *
 * <p>Why walking one of a class stands for walking them all: conditions, arguments and follow-ups
 * see an answer only through {@link Picked}, that is through whether it shares a choice with some
 * given set. Two answers that agree on every such set of the topic make every condition equally
 * true and every argument equally made, so the triage treats them alike in all that follows. What
 * checks see besides is kept apart as well: whether a danger sign is present or may be, and whether
 * several choices were picked, since that takes more room in a button.
 */
final class AnswerClasses {
  private final Map<Integer, List<Alike>> byQuestion;

  /**
   * Answers that are alike.
   *
   * @param first the one that stands for all: the one with the fewest choices
   * @param size how many there are
   * @param danger whether they say that a danger sign is present or may be
   */
  record Alike(ChoiceSet first, int size, boolean danger) {
    private static Alike of(Question question, List<ChoiceSet> sets) {
      return new Alike(sets.get(0), sets.size(), question.isConcern(sets.get(0)));
    }
  }

  private AnswerClasses(Topic topic, List<Picked> seen) {
    this.byQuestion =
        topic.questions().stream()
            .collect(Collectors.toMap(Question::code, question -> classes(question, seen)));
  }

  /** Classes by all that is in the topic. */
  static AnswerClasses of(Topic topic) {
    return new AnswerClasses(
        topic,
        Stream.of(inSafety(topic), inPatterns(topic), inPlan(topic), inFollowUps(topic))
            .flatMap(pickeds -> pickeds)
            .toList());
  }

  /** Classes by what the safety rules alone see. */
  static AnswerClasses ofSafety(Topic topic) {
    return new AnswerClasses(topic, Stream.concat(inSafety(topic), inFollowUps(topic)).toList());
  }

  /** The classes of a question's answers. */
  List<Alike> to(Question question) {
    return byQuestion.getOrDefault(question.code(), List.of());
  }

  private static List<Alike> classes(Question question, List<Picked> seen) {
    List<ChoiceSet> masks =
        seen.stream()
            .filter(picked -> picked.question() == question.code())
            .map(Picked::choices)
            .distinct()
            .toList();
    Map<BitSet, List<ChoiceSet>> classes =
        PossibleAnswers.to(question)
            .collect(
                Collectors.groupingBy(
                    answer -> key(question, answer, masks),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return classes.values().stream().map(sets -> Alike.of(question, sets)).toList();
  }

  private static BitSet key(Question question, ChoiceSet answer, List<ChoiceSet> masks) {
    BitSet key = new BitSet();
    key.set(0, question.isConcern(answer));
    key.set(1, answer.size() > 1);
    for (int i = 0; i < masks.size(); i++) {
      key.set(i + 2, answer.meets(masks.get(i)));
    }
    return key;
  }

  private static Stream<Picked> inSafety(Topic topic) {
    return topic.safety().rules().stream().map(SafetyRule::when).flatMap(Condition::parts);
  }

  private static Stream<Picked> inPatterns(Topic topic) {
    return topic.patterns().stream()
        .map(Pattern::arguments)
        .flatMap(List::stream)
        .map(Argument::when);
  }

  private static Stream<Picked> inPlan(Topic topic) {
    return topic.plan().stream().flatMap(AnswerClasses::conditions).flatMap(Condition::parts);
  }

  /** What decides whether a follow-up comes up. */
  private static Stream<Picked> inFollowUps(Topic topic) {
    return topic.questions().stream().map(Question::onlyAfter).flatMap(Stream::ofNullable);
  }

  private static Stream<Condition> conditions(PlanItem item) {
    return Stream.concat(
        item.offered().orWhen().stream(),
        item.withheld().stream().flatMap(withheld -> withheld.when().stream()));
  }
}
