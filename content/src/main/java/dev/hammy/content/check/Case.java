package dev.hammy.content.check;

import dev.hammy.content.compile.Vignette;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.PatternId;
import dev.hammy.protocol.PlanItemId;
import dev.hammy.protocol.RuleId;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.triage.Assessment;
import dev.hammy.triage.Finding;
import dev.hammy.triage.Offer;
import dev.hammy.triage.PossibleAnswers;
import dev.hammy.triage.Step;
import dev.hammy.triage.Triage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A vignette and what comes of it.
 *
 * @param answers a complete conversation that gives the vignette's answers
 */
record Case(Vignette vignette, Answers answers, Assessment assessment) {

  /**
   * What comes of a vignette. A question that it leaves out, and that is asked all the same, must
   * make no difference to it: every answer is tried, and the first way that goes wrong counts.
   */
  static Case of(Vignette vignette, Triage triage) {
    List<Case> ways = ways(vignette, vignette.answers(), triage).toList();
    return ways.stream().filter(way -> !way.wrongs().isEmpty()).findFirst().orElse(ways.get(0));
  }

  /** Every way to complete the answers that are given. */
  private static Stream<Case> ways(Vignette vignette, Answers given, Triage triage) {
    Answers settled = triage.settled(given);
    Step step = triage.next(settled);
    if (step instanceof Step.Ask ask) {
      return PossibleAnswers.to(ask.question())
          .flatMap(answer -> ways(vignette, given.with(ask.question(), answer), triage));
    }
    return Stream.of(new Case(vignette, settled, ((Step.Conclude) step).assessment()));
  }

  /** How many levels too urgent the result is; below 0 if it is not urgent enough. */
  int levelsOver() {
    return assessment.level().compareTo(vignette.level());
  }

  /** Whether the patterns that must fit do, and those that must not do not. */
  boolean fitsRight() {
    Set<PatternId> fitting = fitting();
    return fitting.containsAll(vignette.fits())
        && vignette.fitsNot().stream().noneMatch(fitting::contains);
  }

  /** Whether the pattern that fits best is one of those that must fit. */
  boolean leadsRight() {
    return assessment.findings().stream()
        .limit(1)
        .anyMatch(finding -> vignette.fits().contains(finding.pattern().id()));
  }

  boolean plansRight() {
    Set<PlanItemId> offered = offered();
    return offered.containsAll(vignette.offered())
        && vignette.withheld().stream().noneMatch(offered::contains);
  }

  /** What is wrong, in words; empty if nothing is. */
  List<String> wrongs() {
    List<String> wrongs = new ArrayList<>();
    if (levelsOver() != 0) {
      wrongs.add("must be " + vignette.level().word() + ", is " + assessment.level().word());
    }
    wrongs.addAll(differences("hold", vignette.because(), Set.of(), holding()));
    wrongs.addAll(differences("fit", vignette.fits(), vignette.fitsNot(), fitting()));
    wrongs.addAll(differences("be offered", vignette.offered(), vignette.withheld(), offered()));
    return wrongs;
  }

  private static <T extends Comparable<T>> List<String> differences(
      String verb, Set<T> wanted, Set<T> unwanted, Set<T> found) {
    List<String> differences = new ArrayList<>();
    Set<T> missing = new TreeSet<>(wanted);
    missing.removeAll(found);
    missing.forEach(one -> differences.add(one + " must " + verb));
    Set<T> excess = new TreeSet<>(unwanted);
    excess.retainAll(found);
    excess.forEach(one -> differences.add(one + " must not " + verb));
    return differences;
  }

  private Set<RuleId> holding() {
    return assessment.rules().stream().map(SafetyRule::id).collect(Collectors.toSet());
  }

  private Set<PatternId> fitting() {
    return assessment.findings().stream()
        .map(Finding::pattern)
        .map(pattern -> pattern.id())
        .collect(Collectors.toSet());
  }

  private Set<PlanItemId> offered() {
    return assessment.offered().stream()
        .map(Offer::item)
        .map(item -> item.id())
        .collect(Collectors.toSet());
  }
}
