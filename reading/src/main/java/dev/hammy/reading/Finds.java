package dev.hammy.reading;

import dev.hammy.protocol.SpeechRules.Cue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every phrase of the content that stands in one text. */
final class Finds {
  /** By the numbers of the choices, of which most are found in no text. */
  private final Map<Sort, List<List<Match>>> ofChoices;

  private final Map<Sort, List<List<Match>>> ofElsewhere;
  private final Map<Cue, List<Span>> cues = new EnumMap<>(Cue.class);
  private final List<Trace> groups = new ArrayList<>();

  /**
   * @param choices how many there are in the word book
   * @param elsewhere how many there are that are not the topic's to judge
   */
  Finds(int choices, int elsewhere) {
    this.ofChoices = nothing(choices);
    this.ofElsewhere = nothing(elsewhere);
  }

  private static Map<Sort, List<List<Match>>> nothing(int numbers) {
    Map<Sort, List<List<Match>>> nothing = new EnumMap<>(Sort.class);
    for (Sort sort : Sort.values()) {
      nothing.put(sort, new ArrayList<>(Collections.nCopies(numbers, List.of())));
    }
    return nothing;
  }

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
    if (use instanceof Use.OfChoice choice) {
      add(all(ofChoices, choice.sort()), choice.number(), match);
    } else if (use instanceof Use.OfElsewhere other) {
      add(all(ofElsewhere, other.sort()), other.number(), match);
    } else {
      Cue cue = ((Use.OfCue) use).cue();
      cues.computeIfAbsent(cue, key -> new ArrayList<>()).add(match.span());
    }
  }

  private static void add(List<List<Match>> byNumber, int number, Match match) {
    if (byNumber.get(number).isEmpty()) {
      byNumber.set(number, new ArrayList<>(2));
    }
    byNumber.get(number).add(match);
  }

  private static List<List<Match>> all(Map<Sort, List<List<Match>>> bySort, Sort sort) {
    return Objects.requireNonNull(bySort.get(sort));
  }

  /**
   * Words that mean what a group means.
   *
   * @param key stands for the group among the features of a text
   */
  void addGroup(long key, Span span) {
    groups.add(new Trace(key, span, false));
  }

  /** Where words of groups stand. */
  List<Trace> groups() {
    return groups;
  }

  List<Match> of(int choice, Sort sort) {
    return all(ofChoices, sort).get(choice);
  }

  List<Match> ofElsewhere(int number, Sort sort) {
    return all(ofElsewhere, sort).get(number);
  }

  /** Every place where words of a cue stand. */
  BitSet covered(Cue cue) {
    BitSet places = new BitSet();
    of(cue).forEach(span -> places.set(span.from(), span.to()));
    return places;
  }

  /** Every place where words of a cue begin. */
  BitSet begun(Cue cue) {
    BitSet places = new BitSet();
    of(cue).forEach(span -> places.set(span.from()));
    return places;
  }

  List<Span> of(Cue cue) {
    return cues.getOrDefault(cue, List.of());
  }
}
