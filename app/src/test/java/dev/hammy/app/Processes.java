package dev.hammy.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code hammy run} in processes of its own; none outlives this. */
final class Processes implements AutoCloseable {
  private final Path home;
  private final Map<String, String> settings;
  private final List<Process> processes = new ArrayList<>();

  /**
   * For one home, which keeps the key.
   *
   * @param settings the environment, beside the home
   */
  Processes(Path home, Map<String, String> settings) {
    this.home = home;
    this.settings = Map.copyOf(settings);
  }

  /** Starts another, and returns when it is ready. */
  Process start() throws IOException {
    Process process = launch();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    String line = out.readLine();
    while (line != null && !line.equals("ready")) {
      line = out.readLine();
    }
    assertEquals("ready", line);
    return process;
  }

  /** Starts another, and returns at once; what it says on standard error is in {@code err}. */
  Process launch() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path", ""),
            Main.class.getName(),
            "run");
    builder.environment().clear();
    builder.environment().put("HOME", home.toString());
    builder.environment().putAll(settings);
    builder.redirectError(home.resolve("err").toFile());
    Process process = builder.start();
    processes.add(process);
    return process;
  }

  @Override
  public void close() {
    processes.forEach(Process::destroyForcibly);
  }
}
