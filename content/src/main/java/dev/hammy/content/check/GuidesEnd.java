package dev.hammy.content.check;

import dev.hammy.dialogue.GuideMap;
import dev.hammy.message.Move;
import dev.hammy.protocol.Guide;
import dev.hammy.protocol.GuideId;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.Stage;
import dev.hammy.protocol.Topic;
import dev.hammy.protocol.Way;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Every sitting with a guide ends: ways that are not taken on another day lead round in no circle,
 * and from every stage the guide itself leads out. Every stage is reached, what has been found is
 * named only where something has been, and a procedure asks about danger signs again wherever a
 * sitting begins.
 */
final class GuidesEnd implements Property {
  private final Topic topic;
  private final GuideMap map;

  GuidesEnd(Subject subject) {
    this.topic = subject.topic();
    this.map = new GuideMap(topic);
  }

  @Override
  public String says() {
    return "11 every guide is opened by a plan item, reaches all its stages, and ends";
  }

  @Override
  public List<Broken> broken() {
    Stream<String> guides =
        topic.guides().stream().flatMap(guide -> Stream.concat(shut(guide), stages(guide)));
    Stream<String> places = map.places().stream().flatMap(this::place);
    return Stream.concat(guides, places).distinct().map(Broken::as).toList();
  }

  @Override
  public List<String> notes() {
    return List.of(topic.guides().size() + " guides, " + map.places().size() + " places in them");
  }

  private Stream<String> shut(Guide guide) {
    boolean opened = topic.plan().stream().anyMatch(item -> item.opens(guide.id()));
    return unless(opened, "guide " + guide.id() + " is opened by no plan item");
  }

  private Stream<String> stages(Guide guide) {
    return guide.stages().stream()
        .flatMap(
            stage ->
                Stream.concat(
                    unless(isReached(guide, stage), named(guide, stage) + " is never reached"),
                    unless(
                        !beginsSitting(guide, stage) || stage.checksAgain(),
                        named(guide, stage)
                            + " begins a sitting of a procedure and has no way with"
                            + " 'check-again: true'")));
  }

  private boolean isReached(Guide guide, Stage stage) {
    return map.places().stream()
        .anyMatch(place -> place.guide() == guide.code() && place.stage() == stage.code());
  }

  private boolean beginsSitting(Guide guide, Stage stage) {
    return isProcedure(guide.id())
        && (stage.equals(guide.entry())
            || guide.stages().stream()
                .flatMap(from -> from.ways().stream())
                .anyMatch(way -> leadsAnotherDay(way, stage)));
  }

  private static boolean leadsAnotherDay(Way way, Stage stage) {
    return way instanceof Way.Onward onward
        && onward.anotherDay()
        && onward.to().equals(stage.id());
  }

  private boolean isProcedure(GuideId guide) {
    return topic.plan().stream()
        .filter(item -> item.opens(guide))
        .map(PlanItem::kind)
        .anyMatch(PlanItem.Kind::isExercise);
  }

  private Stream<String> place(Move.Walk place) {
    String name = named(map.guide(place), map.stage(place));
    List<String> wrong = new ArrayList<>();
    if (place.finding() == 0 && map.stage(place).namesFinding()) {
      wrong.add(name + " says " + Stage.FOUND + ", and can be reached with nothing found");
    }
    if (reaches(place, lead -> !lead.isAnotherDay(), place::equals)) {
      wrong.add(name + " leads back to itself in one sitting: a way of the circle needs 'after'");
    }
    if (!leadsOut(place) && !reaches(place, lead -> isWithin(place, lead), this::leadsOut)) {
      wrong.add(name + " does not lead out: 'ends' or 'counts-as' is reached from it by no way");
    }
    map.leads(place).stream()
        .filter(lead -> lead.way() instanceof Way.Across)
        .filter(lead -> place.finding() != 0 && lead.to().finding() == 0)
        .map(lead -> name + " loses what was found on the way to " + map.guide(lead.to()).id())
        .forEach(wrong::add);
    return wrong.stream();
  }

  private static boolean isWithin(Move.Walk place, GuideMap.Lead lead) {
    return lead.to().guide() == place.guide();
  }

  private boolean leadsOut(Move.Walk place) {
    return map.stage(place).ways().stream()
        .anyMatch(way -> way instanceof Way.Ends || way instanceof Way.CountsAs);
  }

  /** Whether such ways, one or more of them, lead from a place to one that is looked for. */
  private boolean reaches(
      Move.Walk from, Predicate<GuideMap.Lead> such, Predicate<Move.Walk> lookedFor) {
    Set<Move.Walk> seen = new HashSet<>();
    Deque<Move.Walk> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      for (GuideMap.Lead lead : map.leads(open.remove())) {
        if (such.test(lead) && seen.add(lead.to())) {
          open.add(lead.to());
        }
      }
    }
    return seen.stream().anyMatch(lookedFor);
  }

  private static String named(Guide guide, Stage stage) {
    return "stage " + stage.id() + " of guide " + guide.id();
  }

  private static Stream<String> unless(boolean holds, String message) {
    return holds ? Stream.empty() : Stream.of(message);
  }
}
