package dev.hammy.dialogue;

import dev.hammy.protocol.Argument;
import dev.hammy.protocol.Guide;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.Source;
import dev.hammy.protocol.SourceId;
import dev.hammy.protocol.Topic;
import dev.hammy.triage.Assessment;
import dev.hammy.triage.Finding;
import dev.hammy.triage.Offer;
import dev.hammy.triage.Step;
import java.util.List;
import java.util.stream.Stream;

/** The sources behind what is on screen. */
final class Behind {
  private Behind() {}

  static List<Source> step(Topic topic, Step step) {
    Stream<SourceId> ids =
        step instanceof Step.Ask ask
            ? question(ask.question())
            : result(topic, ((Step.Conclude) step).assessment());
    return topic.sources(ids.distinct().toList());
  }

  /** The sources of the plan item with this code. */
  static List<Source> item(Topic topic, int code) {
    return topic.planItem(code).map(item -> topic.sources(item.sources())).orElse(List.of());
  }

  /** The sources of the guide with this code. */
  static List<Source> guide(Topic topic, int guide) {
    return topic.sources(topic.guide(guide).map(Guide::sources).orElse(List.of()));
  }

  private static Stream<SourceId> question(Question question) {
    return question.sources().stream();
  }

  private static Stream<SourceId> result(Topic topic, Assessment assessment) {
    Stream<SourceId> care =
        Stream.concat(
            assessment.rules().stream().map(SafetyRule::sources).flatMap(List::stream),
            topic.safety().advice(assessment.level()).sources().stream());
    Stream<SourceId> fits = assessment.shown().stream().flatMap(Behind::finding);
    // What is nothing but a guide names its own sources once it is on screen.
    Stream<SourceId> plan =
        assessment.plan().stream()
            .map(Offer::item)
            .filter(item -> !item.kind().isGuideAlone())
            .flatMap(item -> item.sources().stream());
    return Stream.of(care, fits, plan).flatMap(ids -> ids);
  }

  private static Stream<SourceId> finding(Finding finding) {
    Stream<SourceId> arguments =
        Stream.concat(finding.speaksFor().stream(), finding.speaksAgainst().stream())
            .map(Argument::sources)
            .flatMap(List::stream);
    return Stream.concat(finding.pattern().sources().stream(), arguments);
  }
}
