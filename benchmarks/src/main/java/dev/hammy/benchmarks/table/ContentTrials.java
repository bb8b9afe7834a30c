package dev.hammy.benchmarks.table;

import dev.hammy.benchmarks.table.Programs.Said;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an author waits for: the proof of the content, and how that grows. */
final class ContentTrials {
  /** What {@code GrowthTest} prints of one question that is asked twice over. */
  private static final Pattern GROWTH =
      Pattern.compile(
          "with (\\S+) twice: Proof\\[sets=(\\d+), seconds=([\\d.]+)]"
              + " instead of Proof\\[sets=(\\d+), seconds=([\\d.]+)]");

  static final List<Trial> ALL =
      List.of(
          new CommandTrial(
              "proof",
              "full proof of the real content, start and compiling included",
              "./hammy check",
              Duration.ofSeconds(15),
              ContentTrials::proof),
          new CommandTrial(
              "growth",
              "the proof of more content: processor's time for each set of answers",
              "mvn -B -q -P long -pl content -am verify -Dtest=GrowthTest"
                  + " -Dsurefire.failIfNoSpecifiedTests=false",
              Duration.ofSeconds(120),
              ContentTrials::growth));

  private ContentTrials() {}

  private static List<Line> proof(Said said, String what) {
    if (said.exitCode() != 0) {
      throw new TrialException(said.err() + said.out());
    }
    return List.of(Line.of(what, Mark.atMost(10, said.seconds(), "s")));
  }

  private static List<Line> growth(Said said, String what) {
    List<Line> lines = new ArrayList<>();
    Matcher proofs = GROWTH.matcher(said.out());
    while (proofs.find()) {
      double more = number(proofs, 3) / number(proofs, 2);
      double real = number(proofs, 5) / number(proofs, 4);
      lines.add(
          Line.of(
              what + ", " + proofs.group(1) + " asked twice",
              Mark.told(number(proofs, 2) / number(proofs, 4), "times the sets"),
              Mark.atMost(1, more / real, "× that of the real content")));
    }
    if (lines.isEmpty()) {
      throw new TrialException("exit code " + said.exitCode() + ": " + said.err());
    }
    return lines;
  }

  private static double number(Matcher proofs, int group) {
    return Double.parseDouble(proofs.group(group));
  }
}
