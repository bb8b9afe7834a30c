package dev.hammy.load;

import dev.hammy.app.rehearsal.ScratchFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bot that is measured, as a process of its own. */
final class BotProcess implements AutoCloseable {
  private static final Pattern METRICS = Pattern.compile("health and metrics: (http://\\S+)");
  private static final Duration STOPPING = Duration.ofSeconds(30);

  private final Process process;
  private final ScratchFolder home;
  private final Duration started;
  private final String metrics;

  private BotProcess(Process process, ScratchFolder home, Duration started, String metrics) {
    this.process = process;
    this.home = home;
    this.started = started;
    this.metrics = metrics;
  }

  /**
   * Starts it and waits until it is ready.
   *
   * @param command what to run
   * @param environment what it is told, besides where its home is
   * @throws LoadException if it ends instead; nothing is left of it then
   */
  static BotProcess start(List<String> command, Map<String, String> environment)
      throws IOException {
    ScratchFolder home = ScratchFolder.make("hammy-load");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.environment().put("HOME", home.path().toString());
    builder.redirectError(home.path().resolve("log").toFile());
    long began = System.nanoTime();
    Process process = builder.start();
    try {
      String metrics = awaitReady(process, home);
      return new BotProcess(process, home, Duration.ofNanos(System.nanoTime() - began), metrics);
    } catch (IOException | LoadException failed) {
      end(process, home);
      throw failed;
    }
  }

  /** Where its metrics are; empty if it shows none. */
  private static String awaitReady(Process process, ScratchFolder home) throws IOException {
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    String metrics = "";
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher shown = METRICS.matcher(line);
      metrics = shown.matches() ? shown.group(1) : metrics;
      if (line.equals("ready")) {
        return metrics;
      }
    }
    throw new LoadException(
        "the bot did not start:\n" + Files.readString(home.path().resolve("log")));
  }

  /** From the start of the process until it said that it is ready. */
  Duration started() {
    return started;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** What it has logged, warnings and worse. */
  List<String> complaints() throws IOException {
    try (var lines = Files.lines(home.path().resolve("log"))) {
      return lines.filter(line -> line.contains("WARN") || line.contains("ERROR")).toList();
    }
  }

  /** The processor's time that it has used so far. */
  Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Its memory now, in bytes; 0 where the system does not say. */
  long memory() throws IOException {
    return status("VmRSS");
  }

  /** The part of it that no file lies behind, in bytes; 0 where the system does not say. */
  long ownMemory() throws IOException {
    return status("RssAnon");
  }

  /** Waits a while, or less if it ends. */
  void awaitEnd(Duration atMost) throws InterruptedException {
    process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** The most memory that it has had, in bytes; 0 where the system does not say. */
  long mostMemory() throws IOException {
    return status("VmHWM");
  }

  private long status(String name) throws IOException {
    Path file = Path.of("/proc", String.valueOf(process.pid()), "status");
    if (!Files.isReadable(file)) {
      return 0;
    }
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(name + ":"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1_024)
        .findFirst()
        .orElse(0);
  }

  /** How long its own part of each turn took so far; empty if it does not say. */
  Histogram own() throws IOException, InterruptedException {
    return Histogram.read(metrics(), "hammy_turn_own_seconds");
  }

  private String metrics() throws IOException, InterruptedException {
    if (metrics.isEmpty()) {
      return "";
    }
    HttpRequest request = HttpRequest.newBuilder(URI.create(metrics + "/metrics")).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  @Override
  public void close() throws IOException {
    end(process, home);
  }

  private static void end(Process process, ScratchFolder home) throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(STOPPING.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    home.close();
  }
}
