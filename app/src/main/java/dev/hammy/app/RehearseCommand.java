package dev.hammy.app;

import dev.hammy.app.config.OperatorException;
import dev.hammy.app.rehearsal.ClassArchive;
import dev.hammy.app.rehearsal.PretendedDiscord;
import dev.hammy.app.rehearsal.PretendedTelegram;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code hammy rehearse}: goes as far as every command that is started often can go with nobody
 * there, so that the JVM sees which classes a start needs and can keep them. The launcher and the
 * container's build run it; people have no use for it.
 */
@Command(name = "rehearse", hidden = true, description = "Load what a start needs, and end.")
final class RehearseCommand implements Callable<Integer> {
  private static final String TELEGRAM = "HAMMY_TELEGRAM_TOKEN";

  /** What can be rehearsed. */
  enum Start {
    CHAT,
    TELEGRAM,
    DISCORD
  }

  @Parameters(
      paramLabel = "WHAT",
      arity = "1..*",
      description = "${COMPLETION-CANDIDATES}: what will be started.")
  private final List<Start> starts = new ArrayList<>();

  @Option(
      names = "--keep",
      paramLabel = "FILE",
      description = "Do so in another JVM, which keeps the classes for -XX:SharedArchiveFile=FILE.")
  private @Nullable Path kept;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (kept != null) {
      return keep(kept);
    }
    Path home = Files.createTempDirectory("hammy-rehearse");
    try {
      if (starts.contains(Start.CHAT)) {
        Main.run(silent(home, Map.of()), "chat");
      }
      run(home);
      return ExitCode.OK;
    } finally {
      delete(home);
    }
  }

  /** The class path is the jar's name, as it was given to the JVM. */
  private int keep(Path file) throws IOException, InterruptedException {
    ClassArchive archive = new ClassArchive(System.getProperty("java.class.path", ""));
    if (!archive.make(file, starts.stream().map(Start::name).toList())) {
      throw new OperatorException(
          "The classes of a start could not be kept in " + file + "; a start goes without.");
    }
    return ExitCode.OK;
  }

  /** All platforms at once, as they will be. */
  private void run(Path home) throws IOException, InterruptedException {
    try (PretendedTelegram telegram = PretendedTelegram.open();
        PretendedDiscord discord = PretendedDiscord.open()) {
      Map<String, String> settings = new HashMap<>();
      if (starts.contains(Start.TELEGRAM)) {
        settings.putAll(platform("TELEGRAM", "1:rehearsal", telegram.url()));
      }
      if (starts.contains(Start.DISCORD)) {
        settings.putAll(platform("DISCORD", "a.rehearsals.token", discord.url()));
      }
      if (!settings.isEmpty()) {
        RunCommand.End end = settings.containsKey(TELEGRAM) ? telegram::awaitStart : () -> {};
        new RunCommand(silent(home, settings), end).call();
      }
    }
  }

  private static Map<String, String> platform(String name, String token, URI url) {
    String setting = "HAMMY_" + name;
    return Map.of(setting + "_TOKEN", token, setting + "_API_URL", url.toString());
  }

  /** A shell in which nothing is typed and nothing is seen. */
  private static Shell silent(Path home, Map<String, String> environment) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Shell(
        new ByteArrayInputStream(new byte[0]), nowhere, nowhere, environment, home, false);
  }

  /** The key that was made. */
  private static void delete(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
        Files.delete(file);
      }
    }
  }
}
