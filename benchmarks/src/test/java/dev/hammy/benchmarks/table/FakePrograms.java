package dev.hammy.benchmarks.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Programs that say what a test has them say. */
final class FakePrograms implements Programs {
  final List<List<String>> commands = new ArrayList<>();
  private final List<Double> starts = new ArrayList<>();
  private Said said = new Said(0, "", "", 0);

  FakePrograms says(Said all) {
    said = all;
    return this;
  }

  FakePrograms says(String out) {
    return says(new Said(0, out, "", 1));
  }

  FakePrograms starts(Double... seconds) {
    starts.addAll(Arrays.asList(seconds));
    return this;
  }

  @Override
  public Said run(List<String> command) {
    commands.add(command);
    return said;
  }

  @Override
  public double secondsToFirstQuestion() {
    return starts.remove(0);
  }
}
