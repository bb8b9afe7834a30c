package dev.hammy.reading;

import dev.hammy.protocol.SpeechRules.Cue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every phrase of the content that stands in one text. */
final class Finds {
  private final Map<Use, List<Match>> byUse = new HashMap<>();
  private final Map<Cue, List<Span>> cues = new EnumMap<>(Cue.class);

  /** What a phrase is listed for. */
  sealed interface Use {
    /**
     * A choice.
     *
     * @param number its place in the word book
     */
    record OfChoice(int number, Sort sort) implements Use {}

    /**
     * What is not the topic's to judge.
     *
     * @param number its place in the word book
     */
    record OfElsewhere(int number, Sort sort) implements Use {}

    /** A turn of meaning. */
    record OfCue(Cue cue) implements Use {}
  }

  /** How firmly a phrase means its choice. */
  enum Sort {
    SAYS,
    MAYBE,
    ASKED,
    EVER,
    LOOK_ALIKE
  }

  void add(Use use, Match match) {
    if (use instanceof Use.OfCue cue) {
      cues.computeIfAbsent(cue.cue(), key -> new ArrayList<>()).add(match.span());
    } else {
      byUse.computeIfAbsent(use, key -> new ArrayList<>(2)).add(match);
    }
  }

  List<Match> of(int choice, Sort sort) {
    return byUse.getOrDefault(new Use.OfChoice(choice, sort), List.of());
  }

  List<Match> ofElsewhere(int number, Sort sort) {
    return byUse.getOrDefault(new Use.OfElsewhere(number, sort), List.of());
  }

  List<Span> of(Cue cue) {
    return cues.getOrDefault(cue, List.of());
  }
}
