package dev.hammy.benchmarks;

import picocli.CommandLine;

/** The entrance of the benchmarks' own program. */
public final class Main {
  private Main() {}

  /** Runs the command and ends with its exit code: 0, or 1 if something costs too much. */
  public static void main(String[] args) {
    System.exit(
        new CommandLine(new BenchCommand(System.out))
            .addSubcommand(new TableCommand(System.out, System.err))
            .execute(args));
  }
}
