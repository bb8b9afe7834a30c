package dev.hammy.benchmarks.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be tried, in the order of the table.
 *
 * @param all each with a name of its own
 */
public record Trials(List<Trial> all) {
  /** Takes a copy. */
  public Trials {
    all = List.copyOf(all);
  }

  /** These, and what is measured by running the program itself. */
  public static Trials with(List<Trial> costs) {
    List<Trial> all = new ArrayList<>(costs);
    all.addAll(LoadTrials.ALL);
    all.add(new ChatTrial());
    all.addAll(ContentTrials.ALL);
    return new Trials(all);
  }

  /** Their names, as they are said on the command line. */
  public String names() {
    return all.stream().map(Trial::name).collect(Collectors.joining(", "));
  }

  /** Which of these names nothing is called. */
  public List<String> unknown(List<String> names) {
    return names.stream().filter(name -> named(name).findAny().isEmpty()).toList();
  }

  /** Those with one of these names; all if there is no name. */
  public List<Trial> only(List<String> names) {
    return names.isEmpty()
        ? all
        : all.stream().filter(trial -> names.contains(trial.name())).toList();
  }

  private Stream<Trial> named(String name) {
    return all.stream().filter(trial -> trial.name().equals(name));
  }
}
