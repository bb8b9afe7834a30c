package dev.hammy.dialogue;

import dev.hammy.message.Move;
import dev.hammy.protocol.FindingId;
import dev.hammy.protocol.Guide;
import dev.hammy.protocol.Stage;
import dev.hammy.protocol.Topic;
import dev.hammy.protocol.Way;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Every place that a person can come to in a topic's guides, and how. A place is a stage together
 * with what has been found, written as the move that shows it. Immutable and thread-safe; made once
 * for a topic.
 */
public final class GuideMap {
  private final Topic topic;

  /** In the order of the content; a finding that nothing leads to with is not there. */
  private final Map<Move.Walk, List<Lead>> leads;

  /** A way to another place. */
  public record Lead(Way way, Move.Walk to) {
    /** Whether it is taken on another day. */
    public boolean isAnotherDay() {
      return way instanceof Way.Onward onward && onward.anotherDay();
    }
  }

  public GuideMap(Topic topic) {
    this.topic = topic;
    Map<Move.Walk, List<Lead>> found = new HashMap<>();
    topic.guides().forEach(guide -> walk(entry(guide), found));
    Comparator<Move.Walk> order =
        Comparator.comparingInt(Move.Walk::guide)
            .thenComparingInt(this::order)
            .thenComparingInt(Move.Walk::finding);
    this.leads = new LinkedHashMap<>();
    found.keySet().stream().sorted(order).forEach(place -> leads.put(place, found.get(place)));
  }

  /**
   * Where its stage stands in its guide; by code, as stages are equal by all that is said in them.
   */
  private int order(Move.Walk place) {
    List<Stage> stages = guide(place).stages();
    int order = 0;
    while (stages.get(order).code() != place.stage()) {
      order++;
    }
    return order;
  }

  /** Every place there is, in the order of the content. */
  public Set<Move.Walk> places() {
    return Collections.unmodifiableSet(leads.keySet());
  }

  /** Where the ways of a place lead that stay within guides, in the order shown. */
  public List<Lead> leads(Move.Walk place) {
    return leads.getOrDefault(place, List.of());
  }

  /** The guide of a place. */
  public Guide guide(Move.Walk place) {
    return topic.guide(place.guide()).orElseThrow();
  }

  /** The stage of a place. */
  public Stage stage(Move.Walk place) {
    return guide(place).stage(place.stage()).orElseThrow();
  }

  /**
   * The place that a button means: the guide's entry if the button means a place that is not there
   * any more; empty if the guide is not.
   */
  Optional<Move.Walk> meant(Move.Walk walk) {
    return leads.containsKey(walk)
        ? Optional.of(walk)
        : topic.guide(walk.guide()).map(GuideMap::entry);
  }

  /** The place that a guide is entered at. */
  public static Move.Walk entry(Guide guide) {
    return place(guide, guide.entry(), 0);
  }

  /** Where a way of a place leads; empty if out of the guides. */
  Optional<Move.Walk> to(Move.Walk place, Way way) {
    return leads(place).stream().filter(lead -> lead.way().equals(way)).map(Lead::to).findFirst();
  }

  /**
   * The place that leads here first: of the same sitting, else of another guide, else of another
   * day. Empty for an entry.
   */
  Optional<Move.Walk> back(Move.Walk place) {
    if (place.equals(entry(guide(place)))) {
      return Optional.empty();
    }
    return from(place, lead -> lead.way() instanceof Way.Onward && !lead.isAnotherDay())
        .or(() -> from(place, lead -> !lead.isAnotherDay()))
        .or(() -> from(place, Lead::isAnotherDay));
  }

  private Optional<Move.Walk> from(Move.Walk place, Predicate<Lead> such) {
    return leads.entrySet().stream()
        .filter(
            entry ->
                entry.getValue().stream()
                    .anyMatch(lead -> lead.to().equals(place) && such.test(lead)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private void walk(Move.Walk entry, Map<Move.Walk, List<Lead>> found) {
    Deque<Move.Walk> open = new ArrayDeque<>(List.of(entry));
    while (!open.isEmpty()) {
      Move.Walk place = open.remove();
      if (!found.containsKey(place)) {
        found.put(place, leadsFrom(place));
        found.get(place).forEach(lead -> open.add(lead.to()));
      }
    }
  }

  private List<Lead> leadsFrom(Move.Walk place) {
    List<Lead> found = new ArrayList<>();
    for (Way way : stage(place).ways()) {
      target(place, way).ifPresent(to -> found.add(new Lead(way, to)));
    }
    return List.copyOf(found);
  }

  private Optional<Move.Walk> target(Move.Walk place, Way way) {
    if (way instanceof Way.Onward onward) {
      Guide guide = guide(place);
      return guide.stage(onward.to()).map(stage -> place(guide, stage, place.finding()));
    }
    return way instanceof Way.Across across ? across(place, across) : Optional.empty();
  }

  private Optional<Move.Walk> across(Move.Walk place, Way.Across across) {
    return topic
        .guide(across.guide())
        .flatMap(
            guide ->
                guide.stage(across.at()).map(stage -> place(guide, stage, carried(place, guide))));
  }

  /** The code in another guide of what has been found; 0 if that guide does not know it. */
  private int carried(Move.Walk place, Guide to) {
    Optional<FindingId> found = guide(place).finding(place.finding()).map(Guide.Finding::id);
    return found.flatMap(to::finding).map(Guide.Finding::code).orElse(0);
  }

  private static Move.Walk place(Guide guide, Stage stage, int carried) {
    return new Move.Walk(guide.code(), stage.code(), guide.found(stage, carried));
  }
}
