package dev.hammy.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints what was measured: each row's time, as a multiple of its yardstick, and its bytes. */
final class Report {
  private static final String LINE = "%-28s %14s %10s %-30s %12s  %s%n";

  private static final int MOST_PARKED = 120;

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
          verdict(row, cost, times));
    }
  }

  /** One line about what waits in the session cache. */
  static void parked(int count, double bytes, PrintStream out) {
    List<String> verdict = new ArrayList<>();
    judge("bytes", bytes, MOST_PARKED, verdict);
    out.printf(
        Locale.ROOT,
        "%,d conversations parked: %.0f bytes each; %s%n",
        count,
        bytes,
        verdict.get(0));
  }

  private static String verdict(Row row, Cost cost, double times) {
    List<String> verdicts = new ArrayList<>();
    judge("times", times, row.most(), verdicts);
    judge("ns", cost.nanos(), row.nanos(), verdicts);
    judge("bytes", cost.bytes(), row.bytes(), verdicts);
    return String.join(", ", verdicts);
  }

  private static void judge(String unit, double seen, double target, List<String> verdicts) {
    if (target > 0) {
      String verdict =
          seen <= target ? "met" : "missed by %.0f %%".formatted(100 * (seen / target - 1));
      verdicts.add(String.format(Locale.ROOT, "%,.0f %s: %s", target, unit, verdict));
    }
  }
}
