package dev.hammy.benchmarks.table;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of the table.
 *
 * @param what was measured
 * @param marks what was seen of it
 * @param problems what could not be measured, and why
 */
public record Line(String what, List<Mark> marks, List<String> problems) {
  private static final String BETWEEN = "; ";

  /** Takes copies. */
  public Line {
    marks = List.copyOf(marks);
    problems = List.copyOf(problems);
  }

  /** One of which everything was measured. */
  public static Line of(String what, Mark... marks) {
    return new Line(what, List.of(marks), List.of());
  }

  /** One of which nothing could be measured. */
  static Line unmeasured(String what, String why) {
    return new Line(what, List.of(), List.of(why));
  }

  /** Whether all was measured and every target is met. */
  boolean isMet() {
    return problems.isEmpty() && marks.stream().allMatch(Mark::isMet);
  }

  String targets() {
    return marks.stream()
        .filter(Mark::hasTarget)
        .map(Mark::target)
        .collect(Collectors.joining(BETWEEN));
  }

  /** What was seen, but for ratios. */
  String seen() {
    return words(Predicate.not(Mark::isRatio));
  }

  String ratios() {
    return words(Mark::isRatio);
  }

  private String words(Predicate<Mark> which) {
    return marks.stream().filter(which).map(Mark::words).collect(Collectors.joining(BETWEEN));
  }

  /** Met; or what is missed and by how much, and what could not be measured and why. */
  String verdict() {
    if (isMet()) {
      return marks.stream().anyMatch(Mark::hasTarget) ? "met" : "no target";
    }
    Stream<String> missed =
        marks.stream()
            .filter(mark -> !mark.isMet())
            .map(mark -> "**" + mark.unit() + " " + mark.verdict() + "**");
    Stream<String> unmeasured = problems.stream().map(why -> "**not measured**: " + why);
    return Stream.concat(missed, unmeasured).collect(Collectors.joining(BETWEEN));
  }
}
