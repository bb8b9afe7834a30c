package dev.hammy.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./hammy bench}. */
@Command(
    name = "bench",
    description = {
      "Measure what each part costs, in time and in bytes allocated.",
      "",
      "Every time is printed beside a fixed yardstick's in the same run: a machine that is busy or",
      "slow changes the times, and the multiples little. With --compare the run ends with exit code",
      "1 if a multiple is more than 1.5 times the recorded one."
    },
    mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
  private static final int ROUNDS = 3;
  private static final int MOST_TRIES = 4;
  private static final int PARKED = 1_000_000;

  private final PrintStream out;
  private final Measurement measurement = new Measurement();

  @Option(names = "--short", description = "half a minute, in one JVM, the best of short rounds")
  private boolean isShort = false;

  @Option(names = "--compare", description = "a file of ratios that was recorded in the same form")
  private @Nullable Path recorded;

  @Option(names = "--record", description = "a file to record the ratios in")
  private @Nullable Path record;

  BenchCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    List<Row> rows = new ArrayList<>(Row.QUICK);
    if (!isShort) {
      measurement.whole(Row.QUICK);
      measurement.once(Row.SLOW);
      rows.addAll(Row.SLOW);
    }
    List<String> worse = isShort ? rounds() : worse();
    Report.print(rows, measurement.costs(), out);
    int parked = isShort ? PARKED / 10 : PARKED;
    Report.parked(parked, ParkedConversations.bytesEach(parked), out);
    if (record != null) {
      Ratios.of(Row.QUICK, measurement.costs()).write(record);
    }
    worse.forEach(one -> out.println("WORSE: " + one));
    return worse.isEmpty() ? 0 : 1;
  }

  /** Goes on for as long as a busy machine may be all that is worse. */
  private List<String> rounds() throws IOException {
    List<String> worse = List.of("nothing is measured yet");
    for (int tries = 0; tries < MOST_TRIES && !worse.isEmpty(); tries++) {
      measurement.rounds(Row.QUICK, ROUNDS);
      worse = worse();
    }
    return worse;
  }

  /** What costs too much beside what was recorded; nothing where that is not asked. */
  private List<String> worse() throws IOException {
    return recorded == null
        ? List.of()
        : Ratios.of(Row.QUICK, measurement.costs()).worseThan(Ratios.read(recorded));
  }
}
