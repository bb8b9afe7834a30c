package dev.hammy.content.check;

import dev.hammy.content.compile.Vignette;
import dev.hammy.protocol.Argument;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Condition;
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
import dev.hammy.protocol.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A topic in which one question is asked twice over, one right after the other, each with safety
 * rules, patterns and plan items of its own: as if the content had grown by so much.
 */
final class Twice {
  private static final String AGAIN = "-again";

  private final Question question;
  private final int code;

  private Twice(Question question, int code) {
    this.question = question;
    this.code = code;
  }

  static Twice asking(Topic topic, String id) {
    Question question =
        topic.questions().stream()
            .filter(one -> one.id().equals(new QuestionId(id)))
            .findFirst()
            .orElseThrow();
    Predicate<Integer> isTaken =
        code -> topic.questions().stream().anyMatch(one -> one.code() == code);
    int free = IntStream.range(0, 32).filter(one -> !isTaken.test(one)).findFirst().orElseThrow();
    return new Twice(question, free);
  }

  Topic of(Topic topic) {
    return new Topic(
        topic.name(),
        each(topic.questions(), question::equals, one -> question()),
        new SafetyTable(
            each(topic.safety().rules(), rule -> asks(rule.when()), this::rule),
            topic.safety().otherwise(),
            topic.safety().advice()),
        each(topic.patterns(), this::asks, this::pattern),
        items(topic.plan()),
        topic.guides(),
        topic.elsewhere(),
        topic.sources(),
        topic.phrases());
  }

  /** Cases give the second question their answer to the first, or of danger signs none. */
  Vignette of(Vignette vignette) {
    ChoiceSet given = vignette.answers().to(question);
    ChoiceSet none = question.of(Choice.Kind.NONE);
    ChoiceSet again = question.isSafety() && !given.isEmpty() ? none : given;
    return new Vignette(
        vignette.id(),
        vignette.story(),
        vignette.answers().with(code, again),
        vignette.level(),
        vignette.because(),
        vignette.fits(),
        vignette.fitsNot(),
        vignette.offered(),
        vignette.withheld(),
        vignette.sources());
  }

  private static <T> List<T> each(List<T> all, Predicate<T> which, UnaryOperator<T> again) {
    return all.stream()
        .flatMap(one -> which.test(one) ? Stream.of(one, again.apply(one)) : Stream.of(one))
        .toList();
  }

  private Question question() {
    return new Question(
        new QuestionId(question.id() + AGAIN),
        code,
        question.layer(),
        question.pick(),
        question.title(),
        question.ask(),
        question.why(),
        question.choices(),
        question.sources(),
        question.onlyAfter(),
        question.picture());
  }

  private SafetyRule rule(SafetyRule rule) {
    return new SafetyRule(
        new RuleId(rule.id() + AGAIN),
        rule.level(),
        again(rule.when()),
        rule.reason(),
        rule.sources());
  }

  private Pattern pattern(Pattern pattern) {
    return new Pattern(
        new PatternId(pattern.id() + AGAIN),
        pattern.texts(),
        pattern.partlyFrom(),
        pattern.wellFrom(),
        pattern.limit(),
        pattern.arguments().stream().map(this::argument).toList(),
        pattern.sources());
  }

  private Argument argument(Argument argument) {
    return new Argument(
        again(argument.when()),
        argument.weight(),
        argument.says(),
        argument.sources(),
        argument.once());
  }

  private List<PlanItem> items(List<PlanItem> plan) {
    List<PlanItem> items = new ArrayList<>(plan);
    int next = plan.stream().mapToInt(PlanItem::code).max().orElseThrow();
    for (PlanItem item : plan) {
      if (asks(item)) {
        next++;
        items.add(item(item, next));
      }
    }
    return items;
  }

  private PlanItem item(PlanItem item, int ownCode) {
    return new PlanItem(
        new PlanItemId(item.id() + AGAIN),
        ownCode,
        item.kind(),
        item.texts(),
        item.limit(),
        item.guide(),
        new PlanItem.Offered(item.offered().forPatterns(), again(item.offered().orWhen())),
        item.withheld().stream()
            .map(one -> new PlanItem.Withheld(one.whileFits(), again(one.when()), one.because()))
            .toList(),
        item.sources());
  }

  private boolean asks(PlanItem item) {
    Stream<Condition> withheld = item.withheld().stream().flatMap(one -> one.when().stream());
    return Stream.concat(item.offered().orWhen().stream(), withheld).anyMatch(this::asks);
  }

  private boolean asks(Pattern pattern) {
    return pattern.arguments().stream()
        .anyMatch(argument -> argument.when().question() == question.code());
  }

  private boolean asks(Condition when) {
    return when.parts().anyMatch(part -> part.question() == question.code());
  }

  private List<Condition> again(List<Condition> conditions) {
    return conditions.stream().map(this::again).toList();
  }

  private Condition again(Condition when) {
    return new Condition(
        when.all().stream().map(this::again).toList(),
        when.any().stream().map(this::again).toList(),
        when.none().stream().map(this::again).toList());
  }

  private Picked again(Picked part) {
    return part.question() == question.code()
        ? new Picked(code, part.choices(), part.onlyAfter())
        : part;
  }
}
