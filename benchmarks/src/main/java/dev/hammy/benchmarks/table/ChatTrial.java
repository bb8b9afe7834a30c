package dev.hammy.benchmarks.table;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** What {@code ./hammy chat} costs until it asks its first question: the median of some starts. */
record ChatTrial() implements Trial {
  private static final int STARTS = 5;

  @Override
  public String name() {
    return "chat";
  }

  @Override
  public String what() {
    return "./hammy chat to its first question, launcher and all";
  }

  @Override
  public String command() {
    return "./hammy bench table --only chat";
  }

  @Override
  public Duration lasts() {
    return Duration.ofSeconds(5);
  }

  @Override
  public List<Line> lines(Programs programs) throws IOException, InterruptedException {
    // The first may have to build, or to keep its classes for the others.
    programs.secondsToFirstQuestion();
    double[] seconds = new double[STARTS];
    for (int start = 0; start < STARTS; start++) {
      seconds[start] = programs.secondsToFirstQuestion();
    }
    Arrays.sort(seconds);
    return List.of(Line.of(what(), Mark.atMost(0.5, seconds[STARTS / 2], "s of CPU")));
  }
}
