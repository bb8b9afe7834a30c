package dev.hammy.dialogue;

import dev.hammy.protocol.Argument;
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

  /**
   * The sources of a screen: of the item, the guide or the question on it, else of what the answers
   * lead to.
   *
   * @param step what the answers lead to
   */
  static List<Source> screen(Topic topic, View view, Step step) {
    if (view instanceof View.Opened opened) {
      return topic
          .planItem(opened.item())
          .map(item -> topic.sources(item.sources()))
          .orElse(List.of());
    }
    if (view instanceof View.Walking walking) {
      return topic
          .guide(walking.place().guide())
          .map(guide -> topic.sources(guide.sources()))
          .orElse(List.of());
    }
    if (view instanceof View.Asking asking) {
      return topic
          .question(asking.question())
          .map(question -> topic.sources(question.sources()))
          .orElse(List.of());
    }
    Stream<SourceId> ids =
        step instanceof Step.Ask ask
            ? ask.question().sources().stream()
            : result(topic, ((Step.Conclude) step).assessment());
    return topic.sources(ids.distinct().toList());
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
