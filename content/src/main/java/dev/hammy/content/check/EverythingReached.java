package dev.hammy.content.check;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Argument;
import dev.hammy.protocol.Pattern;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.Topic;
import dev.hammy.triage.Offer;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All that is written is met by somebody: a question is asked (and with it every choice is there to
 * pick), a rule holds and decides, an argument is made, a pattern fits partly and well, a plan item
 * is offered, and withheld for each of its reasons.
 */
final class EverythingReached implements Property {
  private final Topic topic;

  /** The choices picked for each question in results that are not urgent, by question code. */
  private final AtomicIntegerArray picked = new AtomicIntegerArray(Answers.QUESTION_CODES);

  private final AtomicLong asked = new AtomicLong();

  /** As in {@link Outcome.Result}, one result laid over the other. */
  private final AtomicLong fits = new AtomicLong();

  private final AtomicLong offered = new AtomicLong();

  /** The names of rules that hold, of rules that decide, and of reasons that keep an item back. */
  private final Set<Object> holding = ConcurrentHashMap.newKeySet();

  private final Set<Object> deciding = ConcurrentHashMap.newKeySet();
  private final Set<Object> reasons = ConcurrentHashMap.newKeySet();

  EverythingReached(Subject subject) {
    this.topic = subject.topic();
  }

  @Override
  public String says() {
    return " 5 every question, rule, argument, pattern and plan item is reached";
  }

  @Override
  public void asked(Path path, Question question, int[] leadsTo) {
    add(asked, 1L << question.code());
  }

  @Override
  public void concluded(Path path, Outcome outcome) {
    deciding.add(outcome.assessment().deciding().id());
    for (SafetyRule rule : outcome.assessment().rules()) {
      holding.add(rule.id());
    }
    if (outcome.assessment().level().isUrgent()) {
      return;
    }
    add(fits, outcome.result().fits());
    add(offered, outcome.result().offered());
    outcome.assessment().plan().forEach(this::addReasons);
    addPicked(path);
  }

  @Override
  public List<Broken> broken() {
    return Stream.of(questions(), rules(), patterns(), plan())
        .flatMap(unreached -> unreached)
        .map(Broken::as)
        .toList();
  }

  private static void add(AtomicLong all, long some) {
    if ((all.get() | some) != all.get()) {
      all.accumulateAndGet(some, (a, b) -> a | b);
    }
  }

  private void addPicked(Path path) {
    for (Question question : topic.questions()) {
      int bits = path.answers().bits(question.code());
      if ((picked.get(question.code()) | bits) != picked.get(question.code())) {
        picked.accumulateAndGet(question.code(), bits, (a, b) -> a | b);
      }
    }
  }

  private void addReasons(Offer offer) {
    offer.withheldBecause().forEach(reason -> reasons.add(reason.id()));
  }

  private Stream<String> questions() {
    return topic.questions().stream()
        .filter(question -> (asked.get() >> question.code() & 1) == 0)
        .map(question -> "question " + question.id() + " is never asked");
  }

  private Stream<String> rules() {
    return topic.safety().rules().stream()
        .filter(rule -> !deciding.contains(rule.id()))
        .map(
            rule ->
                "rule "
                    + rule.id()
                    + (holding.contains(rule.id())
                        ? " never decides: whenever it holds, another rule is more urgent"
                        : " never holds"));
  }

  private Stream<String> patterns() {
    return IntStream.range(0, topic.patterns().size()).boxed().flatMap(this::pattern);
  }

  private Stream<String> pattern(int index) {
    Pattern pattern = topic.patterns().get(index);
    Stream<String> arguments =
        pattern.arguments().stream()
            .filter(argument -> !isMade(argument))
            .map(argument -> "never made of " + pattern.id() + ": " + argument.says().english());
    return Stream.of(
            unless(fits, 2 * index, "pattern " + pattern.id() + " never fits partly"),
            unless(fits, 2 * index + 1, "pattern " + pattern.id() + " never fits well"),
            arguments)
        .flatMap(unreached -> unreached);
  }

  private boolean isMade(Argument argument) {
    return (picked.get(argument.when().question()) & argument.when().choices().bits()) != 0;
  }

  private Stream<String> plan() {
    return IntStream.range(0, topic.plan().size()).boxed().flatMap(this::item);
  }

  private Stream<String> item(int index) {
    PlanItem item = topic.plan().get(index);
    Stream<String> never = unless(offered, index, "plan item " + item.id() + " is never offered");
    Stream<String> reason =
        item.withheld().stream()
            .filter(withheld -> !reasons.contains(withheld.because().id()))
            .map(withheld -> item.id() + " is never withheld: " + withheld.because().english());
    return Stream.concat(never, reason);
  }

  private static Stream<String> unless(AtomicLong bits, int bit, String message) {
    return (bits.get() >> bit & 1) != 0 ? Stream.empty() : Stream.of(message);
  }
}
