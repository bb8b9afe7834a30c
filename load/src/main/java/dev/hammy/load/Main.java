package dev.hammy.load;

import picocli.CommandLine;

/** The entrance of the load run's own program. */
public final class Main {
  private Main() {}

  /** Runs the command and ends with its exit code: 0, 1 if an answer was wrong, 2 if it cannot. */
  public static void main(String[] args) {
    System.exit(
        new CommandLine(new LoadCommand(System.out))
            .addSubcommand(new IdleCommand(System.out))
            .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command))
            .execute(args));
  }

  private static int explain(Exception failure, CommandLine command) throws Exception {
    if (failure instanceof LoadException cannot) {
      command.getErr().println(cannot.getMessage());
      return 2;
    }
    throw failure;
  }
}
