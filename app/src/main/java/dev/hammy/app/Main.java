package dev.hammy.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program's entrance: finds the command, runs it, and ends with its exit code. */
@Command(
    name = "hammy",
    description = "A chat bot for people who deadlift and whose hamstring hurts.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went as asked",
      "1:the content is wrong",
      "2:a setting, a file or the command line is wrong",
      "70:a fault in Hammy"
    })
public final class Main implements Runnable {
  // Given by picocli before anything else happens.
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  private Main() {}

  /** Runs one command. */
  public static void main(String[] args) {
    Shell shell = Shell.ofThisProcess();
    int exitCode = run(shell, args);
    shell.out().flush();
    shell.err().flush();
    System.exit(exitCode);
  }

  /** Runs one command and says how it ended. */
  static int run(Shell shell, String... args) {
    try {
      Optional<Callable<Integer>> plain = plain(shell, args);
      return plain.isPresent() ? plain.get().call() : parsed(shell, args);
    } catch (Throwable failure) {
      // Whatever a command ends by has to become words and a number; picocli lets errors through.
      return ExitCode.explain(failure, shell.err());
    }
  }

  /**
   * The two commands that are started most, where nothing but their name is said: there is nothing
   * to parse then, and making the parser would take as long as half of all else until they are
   * ready.
   */
  private static Optional<Callable<Integer>> plain(Shell shell, String... args) {
    if (Arrays.equals(args, new String[] {"run"})) {
      return Optional.of(new RunCommand(shell));
    }
    return Arrays.equals(args, new String[] {"chat"})
        ? Optional.of(new ChatCommand(shell))
        : Optional.empty();
  }

  private static int parsed(Shell shell, String... args) {
    return new CommandLine(new Main())
        .addSubcommand(new ChatCommand(shell))
        .addSubcommand(new RunCommand(shell))
        .addSubcommand(new CheckCommand(shell))
        .addSubcommand(new TriageCommand(shell))
        .addSubcommand(new ReadCommand(shell))
        .addSubcommand(new DrawCommand(shell))
        .addSubcommand(new TranslateCommand(shell))
        .addSubcommand(new RehearseCommand())
        .addSubcommand(new CommandLine.HelpCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(shell.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler((mistake, given) -> explain(mistake))
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> ExitCode.explain(failure, shell.err()))
        .execute(args);
  }

  private static int explain(ParameterException mistake) {
    CommandLine command = mistake.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(mistake.getMessage());
    UnmatchedArgumentException.printSuggestions(mistake, err);
    command.usage(err);
    return ExitCode.OPERATOR;
  }

  /** Only ever reached when no command is named. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command.");
  }

  /** The version that the jar was built as. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String built = Main.class.getPackage().getImplementationVersion();
      return new String[] {"hammy " + (built == null ? "(not from its jar)" : built)};
    }
  }
}
