package dev.hammy.benchmarks;

import dev.hammy.benchmarks.table.Line;
import dev.hammy.benchmarks.table.Programs;
import dev.hammy.benchmarks.table.Trial;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Rows that JMH measures in JVMs of their own, beside their yardsticks.
 *
 * @param what they have in common
 */
record CostTrial(String name, String what, List<Row> rows) implements Trial {
  CostTrial {
    rows = List.copyOf(rows);
  }

  /** One for each class of benchmarks that has targets and takes no more than milliseconds. */
  static List<Trial> all() {
    return List.of(
        of("step", "next step from answers", StepBenchmark.class),
        of("turn", "a whole turn", TurnBenchmark.class),
        of("reading", "typed message read", ReadingBenchmark.class));
  }

  private static Trial of(String name, String what, Class<?> benchmarks) {
    return new CostTrial(name, what, Row.aimed(Row.QUICK, benchmarks));
  }

  @Override
  public String command() {
    return "./hammy bench table --only " + name;
  }

  @Override
  public Duration lasts() {
    long benchmarks =
        rows.stream()
            .flatMap(row -> Stream.of(row.benchmark(), row.yardstick()))
            .distinct()
            .count();
    return Measurement.WHOLE.multipliedBy(benchmarks);
  }

  @Override
  public List<Line> lines(Programs programs) {
    Measurement measurement = new Measurement();
    measurement.whole(rows);
    Map<String, Cost> costs = measurement.costs();
    return rows.stream().map(row -> line(row, costs)).toList();
  }

  private static Line line(Row row, Map<String, Cost> costs) {
    Cost cost = Report.cost(costs, row.benchmark());
    double times = cost.nanos() / Report.cost(costs, row.yardstick()).nanos();
    return new Line(row.name(), row.targets(cost, times), List.of());
  }
}
