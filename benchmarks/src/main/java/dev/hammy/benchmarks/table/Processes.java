package dev.hammy.benchmarks.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** Programs as processes of this machine, started in the folder of this build. */
public final class Processes implements Programs {
  private static final String LAUNCHER = "./hammy";
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final int COMPLAINTS = 500;

  /** The unit of {@code /proc}, a hundredth of a second on every Linux that one meets. */
  private static final double TICKS_A_SECOND = 100;

  /** Where in {@code /proc/…/stat}, behind the name, a process's and its children's times stand. */
  private static final int FIRST_TIME = 12;

  private static final int TIMES = 4;

  private final Path launcher;

  /**
   * @param launcher the {@code hammy} at the root of this build
   */
  public Processes(Path launcher) {
    this.launcher = launcher.toAbsolutePath();
  }

  @Override
  public Said run(List<String> command) throws IOException, InterruptedException {
    Path out = Files.createTempFile("hammy-table", ".out");
    Path err = Files.createTempFile("hammy-table", ".err");
    try {
      ProcessBuilder builder = builder(command).redirectOutput(out.toFile());
      long began = System.nanoTime();
      int exitCode = await(start(builder.redirectError(err.toFile())), command);
      double seconds = (System.nanoTime() - began) / 1e9;
      return new Said(exitCode, Files.readString(out), end(Files.readString(err)), seconds);
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static int await(Process process, List<String> command) throws InterruptedException {
    try {
      if (process.waitFor(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
        return process.exitValue();
      }
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
    throw new TrialException(
        "not over after " + LONGEST.toMinutes() + " minutes: " + String.join(" ", command));
  }

  private ProcessBuilder builder(List<String> command) {
    List<String> words = new ArrayList<>(command);
    words.replaceAll(word -> word.equals(LAUNCHER) ? launcher.toString() : word);
    Path home = launcher.resolveSibling("");
    return new ProcessBuilder(words).directory(home.toFile());
  }

  private static Process start(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException none) {
      throw new TrialException("cannot run " + builder.command().get(0) + " here");
    }
  }

  private static String end(String words) {
    String whole = words.strip();
    return whole.substring(Math.max(0, whole.length() - COMPLAINTS));
  }

  @Override
  public double secondsToFirstQuestion() throws IOException, InterruptedException {
    ProcessBuilder builder = builder(List.of(LAUNCHER, "chat", "--language", "en"));
    Process chat = start(builder.redirectError(ProcessBuilder.Redirect.DISCARD));
    try (var in = chat.outputWriter(StandardCharsets.UTF_8);
        BufferedReader out = chat.inputReader(StandardCharsets.UTF_8)) {
      in.write("I understand, let us start\n");
      in.flush();
      String line = out.readLine();
      while (line != null && !line.contains("Question 1 of")) {
        line = out.readLine();
      }
      if (line == null) {
        throw new TrialException("no first question; ./hammy chat tells why");
      }
      return cpuSeconds(chat.pid());
    } finally {
      chat.destroy();
    }
  }

  /** What a process and the children that it has outlived have used; the launcher becomes Java. */
  private static double cpuSeconds(long pid) throws IOException {
    Path stat = Path.of("/proc", String.valueOf(pid), "stat");
    if (!Files.isReadable(stat)) {
      throw new TrialException("the system does not tell a process's time in " + stat.getParent());
    }
    String all = Files.readString(stat);
    String[] fields = all.substring(all.lastIndexOf(')')).split(" ", -1);
    return LongStream.range(FIRST_TIME, FIRST_TIME + TIMES)
            .map(field -> Long.parseLong(fields[(int) field]))
            .sum()
        / TICKS_A_SECOND;
  }
}
