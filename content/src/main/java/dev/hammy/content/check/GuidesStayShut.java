package dev.hammy.content.check;

import dev.hammy.dialogue.GuideMap;
import dev.hammy.message.Language;
import dev.hammy.message.Message;
import dev.hammy.message.Move;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.RuleId;
import dev.hammy.protocol.Topic;
import dev.hammy.triage.Assessment;
import dev.hammy.triage.Triage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/**
 * A button of a guide is obeyed exactly where the result offers an item that opens the guide: never
 * with a danger sign, and always where it was promised. And every stage, with everything that can
 * have been found by then, fits both platforms in every language. Tried through the dialogue, with
 * a conversation for each rule that decides an urgent result, and for each set of open guides up to
 * a limit.
 */
final class GuidesStayShut implements Property {
  private static final int SAMPLED_RESULTS = 60;

  private final Topic topic;
  private final Triage triage;
  private final GuideMap map;
  private final Pages pages;
  private final Problems problems;

  /** The plan items that open a guide, one bit each in the order of the topic. */
  private final long openers;

  private final OneOfEach<RuleId> urgent = new OneOfEach<>();
  private final OneOfEach<Long> offered = new OneOfEach<>();
  private final LongAdder pressed = new LongAdder();

  GuidesStayShut(Subject subject) {
    this.topic = subject.topic();
    this.triage = subject.triage();
    this.map = new GuideMap(topic);
    this.pages = new Pages(subject);
    this.problems = new Problems(topic);
    long bits = 0;
    for (int item = 0; item < topic.plan().size(); item++) {
      bits |= topic.plan().get(item).guide() != null ? 1L << item : 0;
    }
    this.openers = bits;
  }

  @Override
  public String says() {
    return "12 no guide opens to a danger sign or unless it is offered, and every stage fits";
  }

  @Override
  public void concluded(Path path, Outcome outcome) {
    if (path.danger() || outcome.assessment().level().isUrgent()) {
      urgent.offer(outcome.assessment().deciding().id(), path);
    } else if (openers != 0) {
      offered.offer(outcome.result().offered() & openers, path);
    }
  }

  @Override
  public List<Broken> broken() {
    for (Language language : pages.languages()) {
      urgent.paths().parallelStream().forEach(path -> press(language, path.answers(), false));
      sampled().parallel().forEach(path -> press(language, path.answers(), true));
    }
    return problems.broken();
  }

  @Override
  public List<String> notes() {
    return List.of(pressed.sum() + " buttons of guides pressed");
  }

  /** The conversations that open most guides, and others. */
  private Stream<Path> sampled() {
    Comparator<Path> byOpen = Comparator.comparingLong(path -> -openGuides(path.answers()));
    Comparator<Path> byLot = Comparator.comparingLong(path -> Sample.lot(path.answers()));
    return Stream.concat(
            offered.paths().stream().sorted(byOpen.thenComparing(byLot)).limit(SAMPLED_RESULTS),
            offered.paths().stream().sorted(byLot).limit(SAMPLED_RESULTS))
        .distinct();
  }

  private long openGuides(Answers answers) {
    Assessment result = triage.assess(answers);
    return topic.guides().stream().filter(guide -> result.opener(guide.id()).isPresent()).count();
  }

  private void press(Language language, Answers answers, boolean mayOpen) {
    Assessment result = triage.assess(answers);
    for (Move.Walk place : map.places()) {
      pressed.increment();
      Optional<Message> stage = pages.stage(language, answers, place);
      boolean opens = mayOpen && result.opener(map.guide(place).id()).isPresent();
      if (opens != stage.isPresent()) {
        String state = opens ? " is offered and does not open" : " opens and is not offered";
        problems.add("guide " + map.guide(place).id() + state, answers);
      }
      stage.ifPresent(message -> mustFit(message, place, answers));
    }
  }

  private void mustFit(Message message, Move.Walk place, Answers answers) {
    String name = "stage " + map.stage(place).id() + " of guide " + map.guide(place).id();
    Limits.exceeded(message).forEach(limit -> problems.add(name + " has " + limit, answers));
  }
}
