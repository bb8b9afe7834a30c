package dev.hammy.benchmarks;

import dev.hammy.benchmarks.table.Processes;
import dev.hammy.benchmarks.table.Table;
import dev.hammy.benchmarks.table.Trial;
import dev.hammy.benchmarks.table.Trials;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./hammy bench table}. */
@Command(
    name = "table",
    description = {
      "Measure every target and print the table, as Markdown.",
      "",
      "One trial after the other, on a machine that should have nothing else to do;",
      "what fails is said in its line, and the rest goes on. Ends with exit code 1",
      "if a target is missed or could not be measured."
    },
    mixinStandardHelpOptions = true)
final class TableCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream progress;
  private final Trials trials;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "TRIAL",
      description = "these alone, by commas, such as step,chat; another word names them all")
  private List<String> only = List.of();

  TableCommand(PrintStream out, PrintStream progress) {
    this(out, progress, Trials.with(costs()));
  }

  TableCommand(PrintStream out, PrintStream progress, Trials trials) {
    this.out = out;
    this.progress = progress;
    this.trials = trials;
  }

  private static List<Trial> costs() {
    List<Trial> costs = new ArrayList<>(CostTrial.all());
    costs.add(new ParkedTrial());
    return costs;
  }

  @Override
  public Integer call() throws InterruptedException {
    List<String> unknown = trials.unknown(only);
    if (spec != null && !unknown.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--only: no " + String.join(", ", unknown) + "; there are " + trials.names());
    }
    Processes programs = new Processes(Path.of(System.getProperty("hammy.launcher", "hammy")));
    return new Table(programs, out, progress).print(trials.only(only), caption()) ? 0 : 1;
  }

  private static String caption() {
    return "%s, %d processors, Java %s: `./hammy bench table`"
        .formatted(
            LocalDate.now(ZoneOffset.UTC),
            Runtime.getRuntime().availableProcessors(),
            Runtime.version());
  }
}
