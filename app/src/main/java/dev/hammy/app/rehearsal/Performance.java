package dev.hammy.app.rehearsal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * The program started in a process of its own, with nobody there, and ended.
 *
 * @param home what it takes for the home of whoever started it
 */
record Performance(Rehearsal rehearsal, Path home) {
  private static final Executor LATER =
      CompletableFuture.delayedExecutor(ClassArchive.PATIENCE_MINUTES, TimeUnit.MINUTES);

  /**
   * Starts a command of the program and lets it come to its end.
   *
   * @param java starts the program
   * @return whether it went as it should
   */
  boolean of(String command, List<String> java) throws IOException, InterruptedException {
    Process process = start(command, java);
    LATER.execute(process::destroyForcibly);
    try {
      process.getOutputStream().close();
      return command.equals("run") ? stopped(process) : process.waitFor() == 0;
    } finally {
      process.destroyForcibly();
    }
  }

  private Process start(String command, List<String> java) throws IOException {
    List<String> words = new ArrayList<>(java);
    words.add(command);
    ProcessBuilder builder =
        new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
    if (!command.equals("run")) {
      builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }
    // Whoever rehearses may have a bot of their own.
    builder.environment().keySet().removeIf(name -> name.startsWith("HAMMY_"));
    builder.environment().putAll(rehearsal.settings());
    builder.environment().put("HOME", home.toString());
    return builder.start();
  }

  /** A bot that is asked to stop does so in order, and then the JVM writes down what it saw. */
  private boolean stopped(Process process) throws IOException, InterruptedException {
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    String line = out.readLine();
    while (line != null && !line.equals("ready")) {
      line = out.readLine();
    }
    if (line == null) {
      return false;
    }
    rehearsal.awaitEnd();
    process.destroy();
    process.waitFor();
    return true;
  }
}
