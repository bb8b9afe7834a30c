package dev.hammy.benchmarks;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Has JMH measure rows and their yardsticks, and keeps the best that was seen of each. */
final class Measurement {
  /** What one benchmark of the whole form takes, its two JVMs' starts included. */
  static final Duration WHOLE = Duration.ofSeconds(17);

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private final Map<String, Cost> costs = new HashMap<>();

  /** What a benchmark costs, by its class and method. */
  Map<String, Cost> costs() {
    return Map.copyOf(costs);
  }

  /** In JVMs of their own, long enough for the second compiler: some minutes. */
  void whole(List<Row> rows) {
    run(
        options(rows)
            .mode(Mode.AverageTime)
            .forks(2)
            .warmupIterations(6)
            .warmupTime(TimeValue.milliseconds(500))
            .measurementIterations(6)
            .measurementTime(TimeValue.milliseconds(500)));
  }

  /** Once, cold, in a JVM of its own: as an author sees it. */
  void once(List<Row> rows) {
    run(
        options(rows)
            .mode(Mode.SingleShotTime)
            .forks(1)
            .warmupIterations(0)
            .measurementIterations(1));
  }

  /**
   * In this JVM, in short rounds of which the best counts: what else runs on the machine slows one
   * round and not all, and a row's yardstick as much as the row.
   */
  void rounds(List<Row> rows, int rounds) {
    for (int round = 0; round < rounds; round++) {
      run(
          options(rows)
              .mode(Mode.AverageTime)
              .forks(0)
              .warmupIterations(1)
              .warmupTime(TimeValue.milliseconds(round == 0 ? 600 : 100))
              .measurementIterations(4)
              .measurementTime(TimeValue.milliseconds(50)));
    }
  }

  private static ChainedOptionsBuilder options(List<Row> rows) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .timeUnit(TimeUnit.NANOSECONDS)
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT);
    rows.stream()
        .flatMap(row -> Stream.of(row.benchmark(), row.yardstick()))
        .distinct()
        .forEach(name -> options.include("\\." + name.replace(".", "\\.") + "$"));
    return options;
  }

  private void run(ChainedOptionsBuilder options) {
    try {
      Collection<RunResult> results = new Runner(options.build()).run();
      results.forEach(this::keep);
    } catch (RunnerException e) {
      throw new IllegalStateException("JMH did not run", e);
    }
  }

  private void keep(RunResult result) {
    String[] name = result.getParams().getBenchmark().split("\\.", -1);
    String key = name[name.length - 2] + "." + name[name.length - 1];
    Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
    double bytes = allocated == null ? 0 : allocated.getScore();
    double nanos = result.getPrimaryResult().getStatistics().getMin();
    costs.merge(key, new Cost(nanos, bytes), Cost::or);
  }
}
