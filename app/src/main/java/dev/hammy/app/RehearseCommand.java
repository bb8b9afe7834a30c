package dev.hammy.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * {@code hammy rehearse}: goes as far as every command that is started often can go with nobody
 * there, so that the JVM sees which classes a start needs and can keep them in a class-data
 * archive. The launcher and the container's build run it; people have no use for it.
 */
@Command(name = "rehearse", hidden = true, description = "Load what a start needs, and end.")
final class RehearseCommand implements Callable<Integer> {
  /** Nothing listens there, so each platform refuses at its first call. */
  private static final String NOBODY = "http://127.0.0.1:1";

  @Override
  public Integer call() throws IOException {
    Path home = Files.createTempDirectory("hammy-rehearse");
    try {
      Main.run(silent(home, Map.of()), "chat");
      Main.run(silent(home, platform("TELEGRAM", "1:rehearsal")), "run");
      return ExitCode.OK;
    } finally {
      delete(home);
    }
  }

  private static Map<String, String> platform(String name, String token) {
    return Map.of("HAMMY_" + name + "_TOKEN", token, "HAMMY_" + name + "_API_URL", NOBODY);
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
