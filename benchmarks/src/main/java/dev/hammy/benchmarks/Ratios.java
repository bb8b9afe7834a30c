package dev.hammy.benchmarks;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was recorded of each row: how many times its yardstick it took, and how many bytes. Kept in
 * the repository, so that a change that costs shows.
 */
final class Ratios {
  /** A row may cost so many times what was recorded before a run fails. */
  static final double MOST = 1.5;

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private final Map<String, Recorded> byBenchmark;

  /**
   * What a row was recorded with.
   *
   * @param times its yardstick's time
   * @param bytes what it allocated
   */
  record Recorded(double times, double bytes) {}

  private Ratios(Map<String, Recorded> byBenchmark) {
    this.byBenchmark = byBenchmark;
  }

  static Ratios of(List<Row> rows, Map<String, Cost> costs) {
    Map<String, Recorded> ratios = new TreeMap<>();
    for (Row row : rows) {
      Cost cost = Report.cost(costs, row.benchmark());
      double times = cost.nanos() / Report.cost(costs, row.yardstick()).nanos();
      ratios.put(row.benchmark(), new Recorded(rounded(times), Math.rint(cost.bytes())));
    }
    return new Ratios(ratios);
  }

  private static double rounded(double times) {
    return Math.rint(times * 100) / 100;
  }

  static Ratios read(Path file) throws IOException {
    return new Ratios(JSON.readValue(Files.readString(file), new TypeReference<>() {}));
  }

  void write(Path file) throws IOException {
    Files.writeString(file, JSON.writeValueAsString(byBenchmark) + "\n");
  }

  /** What costs so much more here than in what was recorded that it is no accident. */
  List<String> worseThan(Ratios recorded) {
    List<String> worse = new ArrayList<>();
    byBenchmark.forEach(
        (benchmark, now) -> {
          Recorded then = recorded.byBenchmark.get(benchmark);
          if (then == null) {
            worse.add(benchmark + " is not recorded");
          } else {
            compare(
                benchmark + " takes, in times its yardstick,", now.times(), then.times(), worse);
            compare(benchmark + " allocates, in bytes,", now.bytes(), then.bytes(), worse);
          }
        });
    return worse;
  }

  private static void compare(String what, double now, double then, List<String> worse) {
    if (now > then * MOST) {
      worse.add(String.format(Locale.ROOT, "%s %.2f; recorded are %.2f", what, now, then));
    }
  }
}
