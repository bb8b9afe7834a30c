package dev.hammy.benchmarks;

import java.util.List;

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

  private static Row turn(String name, String benchmark) {
    return new Row(name, benchmark, CIPHER, EIGHT_SEALS, 10_000, 8192);
  }

  private static Row rendering(String name, String benchmark) {
    return new Row(name, benchmark, CIPHER, 0, 0, 0);
  }
}
