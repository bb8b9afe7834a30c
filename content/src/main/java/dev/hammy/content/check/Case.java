package dev.hammy.content.check;

import dev.hammy.content.compile.Vignette;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.PatternId;
import dev.hammy.protocol.PlanItemId;
import dev.hammy.triage.Assessment;
import dev.hammy.triage.Finding;
import dev.hammy.triage.Offer;
import dev.hammy.triage.Step;
import dev.hammy.triage.Triage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A vignette and what comes of it.
 *
 * @param answers those of its answers that are asked for
 * @param ends whether they are all that is asked for
 */
record Case(Vignette vignette, Answers answers, boolean ends, Assessment assessment) {

  static Case of(Vignette vignette, Triage triage) {
    Answers settled = triage.settled(vignette.answers());
    boolean ends = triage.next(settled) instanceof Step.Conclude;
    return new Case(vignette, settled, ends, triage.assess(settled));
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
    if (!ends) {
      return List.of("its answers leave a question open");
    }
    List<String> wrongs = new ArrayList<>();
    if (levelsOver() != 0) {
      wrongs.add("must be " + vignette.level().word() + ", is " + assessment.level().word());
    }
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
