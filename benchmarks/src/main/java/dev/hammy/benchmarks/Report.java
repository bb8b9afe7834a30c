package dev.hammy.benchmarks;

import dev.hammy.benchmarks.table.Mark;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints what was measured: each row's time, as a multiple of its yardstick, and its bytes. */
final class Report {
  private static final String LINE = "%-28s %14s %10s %-30s %12s  %s%n";

  private Report() {}

  static Cost cost(Map<String, Cost> costs, String benchmark) {
    Cost cost = costs.get(benchmark);
    if (cost == null) {
      throw new IllegalStateException("not measured: " + benchmark);
    }
    return cost;
  }

  static void print(List<Row> rows, Map<String, Cost> costs, PrintStream out) {
    out.printf(Locale.ROOT, LINE, "what", "ns", "times", "yardstick", "bytes", "target");
    for (Row row : rows) {
      Cost cost = cost(costs, row.benchmark());
      double times = cost.nanos() / cost(costs, row.yardstick()).nanos();
      out.printf(
          Locale.ROOT,
          LINE,
          row.name(),
          String.format(Locale.ROOT, "%,.0f", cost.nanos()),
          String.format(Locale.ROOT, "%.2f", times),
          row.yardstick(),
          String.format(Locale.ROOT, "%,.0f", cost.bytes()),
          row.targets(cost, times).stream().map(Report::verdict).collect(Collectors.joining(", ")));
    }
  }

  /** One line about what waits in the session cache. */
  static void parked(int count, double bytes, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%,d conversations parked: %.0f bytes each; %s%n",
        count,
        bytes,
        verdict(ParkedConversations.mark(bytes)));
  }

  private static String verdict(Mark mark) {
    return mark.target() + ": " + mark.verdict();
  }
}
