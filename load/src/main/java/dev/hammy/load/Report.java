package dev.hammy.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Prints figures, for people or for programs. */
final class Report {
  private static final String ROW = "%-6s %7s %9s %8s %16s %22s %9s %18s %6s %6s%n";

  private Report() {}

  static void json(List<?> all, PrintStream out) {
    try {
      out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static void heading(PrintStream out) {
    out.printf(
        Locale.ROOT,
        ROW,
        "bot",
        "people",
        "turns",
        "turns/s",
        "own p50/p99 ms",
        "seen p50/p99/p99.9 ms",
        "CPU s/1k",
        "MiB idle/after/peak",
        "start",
        "stand-in");
  }

  static void row(Figures run, PrintStream out) {
    Figures.Memory memory = run.memory();
    out.printf(
        Locale.ROOT,
        ROW,
        run.bot(),
        run.people(),
        run.turns(),
        number("%.0f", run.turnsASecond()),
        numbers("%.2f", run.own().p50(), run.own().p99()),
        numbers("%.1f", run.seen().p50(), run.seen().p99(), run.seen().p999()),
        number("%.3f", run.cpuPerThousand()),
        numbers("%.0f", memory.idle(), memory.after(), memory.peak()),
        number("%.1f s", run.startSeconds()),
        number("%.0f %%", run.standInBusy() * 100));
    run.problems().forEach(problem -> out.println("WRONG: " + problem));
  }

  private static String numbers(String form, double... values) {
    return DoubleStream.of(values)
        .mapToObj(value -> number(form, value))
        .collect(Collectors.joining(" / "));
  }

  private static String number(String form, double value) {
    return String.format(Locale.ROOT, form, value);
  }
}
