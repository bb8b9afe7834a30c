package dev.hammy.benchmarks;

import dev.hammy.benchmarks.table.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One row of the table: something that is measured, beside its yardstick.
 *
 * @param name what it is, to a reader
 * @param benchmark the class and method that measure it
 * @param yardstick the class and method that it is a multiple of
 * @param most the target as such a multiple; 0 if there is none
 * @param nanos the target as a time; 0 if there is none
 * @param bytes the target as bytes allocated; 0 if there is none
 */
record Row(
    String name, String benchmark, String yardstick, double most, double nanos, double bytes) {
  private static final String TABLE = "StepBenchmark.decisionTable";
  private static final String LOOK_UP = "StepBenchmark.hashMapLookUp";
  private static final String CIPHER = "TurnBenchmark.cipherSeal";

  /** What the yardsticks are to a reader. */
  private static final Map<String, String> STICKS =
      Map.of(TABLE, "the decision table", LOOK_UP, "a look-up", CIPHER, "one seal");

  /** Two seals, four times. */
  private static final double EIGHT_SEALS = 8;

  /** In milliseconds: what is measured but for the content, which takes seconds. */
  static final List<Row> QUICK =
      List.of(
          new Row("next step: a question", "StepBenchmark.asks", TABLE, 20, 500, 0),
          new Row("next step: the result", "StepBenchmark.concludes", TABLE, 20, 500, 0),
          turn("a whole turn to a question", "TurnBenchmark.toQuestion"),
          turn("a whole turn to a result", "TurnBenchmark.toResult"),
          new Row("one ticket sealed", "TurnBenchmark.seal", CIPHER, 0, 0, 0),
          new Row("one token opened", "TurnBenchmark.open", CIPHER, 0, 0, 0),
          new Row("300 typed characters read", "ReadingBenchmark.read", CIPHER, 0, 200_000, 0),
          rendering("Telegram: a question", "TelegramRenderingBenchmark.question"),
          rendering("Telegram: a result", "TelegramRenderingBenchmark.result"),
          rendering("Discord: a question", "DiscordRenderingBenchmark.question"),
          rendering("Discord: a result", "DiscordRenderingBenchmark.result"),
          new Row("yardstick: decision table", TABLE, LOOK_UP, 0, 0, 0));

  static final List<Row> SLOW =
      List.of(
          new Row("the content compiled", "ContentBenchmark.compile", CIPHER, 0, 0, 0),
          new Row("the content proved, cold", "ContentBenchmark.proof", CIPHER, 0, 1e10, 0));

  /** Those of one class that have targets. */
  static List<Row> aimed(List<Row> rows, Class<?> benchmarks) {
    return rows.stream()
        .filter(row -> row.benchmark().startsWith(benchmarks.getSimpleName() + "."))
        .filter(row -> row.most() + row.nanos() + row.bytes() > 0)
        .toList();
  }

  /**
   * What was seen beside each target that there is.
   *
   * @param cost what it costs
   * @param times the same as a multiple of its yardstick
   */
  List<Mark> targets(Cost cost, double times) {
    List<Mark> marks = new ArrayList<>();
    add(nanos, cost.nanos(), "ns", marks);
    add(bytes, cost.bytes(), "B", marks);
    add(most, times, "× " + STICKS.get(yardstick), marks);
    return marks;
  }

  private static void add(double target, double seen, String unit, List<Mark> marks) {
    if (target > 0) {
      marks.add(Mark.atMost(target, seen, unit));
    }
  }

  private static Row turn(String name, String benchmark) {
    return new Row(name, benchmark, CIPHER, EIGHT_SEALS, 10_000, 8192);
  }

  private static Row rendering(String name, String benchmark) {
    return new Row(name, benchmark, CIPHER, 0, 0, 0);
  }
}
