package dev.hammy.app.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The classes of a start as this very JVM wants them in memory, kept in a file: whoever gives it to
 * the JVM by {@code -XX:SharedArchiveFile} starts with half the work. It fits this Java, this jar
 * at this path and as old as it is; with any other the JVM does without by itself.
 *
 * <p>One file for all classes, the JDK's own among them. Since Java 25 it also holds what a start
 * has linked (an AOT cache); before, a list of classes that were seen is dumped.
 */
public final class ClassArchive {
  /** The first Java that keeps what is linked in two plain steps. */
  private static final int LINKED_SINCE = 25;

  static final int PATIENCE_MINUTES = 5;

  private final String jar;

  /**
   * @param jar the program, named exactly as it will be when it is started
   */
  public ClassArchive(String jar) {
    this.jar = jar;
  }

  /**
   * Has the program start in a JVM of its own, exactly as it will be started, and writes the file.
   * So nothing is kept that a start does not need: what is kept takes memory in every one.
   *
   * @param command what will be started: {@code chat} or {@code run}
   * @param rehearsal the platforms for {@code run}
   * @return whether it could be made
   * @throws IOException if no process can be started, or a file cannot be written beside it
   */
  public boolean make(Path file, String command, Rehearsal rehearsal)
      throws IOException, InterruptedException {
    Path seen = file.resolveSibling(file.getFileName() + ".seen");
    try (ScratchFolder home = ScratchFolder.make("hammy-rehearse")) {
      boolean linked = Runtime.version().feature() >= LINKED_SINCE;
      Performance performance = new Performance(rehearsal, home.path());
      boolean seenAll = performance.of(command, java(linked ? linking(seen) : listing(seen)));
      return seenAll
          && ended(java(linked ? linked(seen, file) : listed(seen, file)))
          && Files.size(file) > 0;
    } finally {
      Files.deleteIfExists(seen);
    }
  }

  private List<String> listing(Path seen) {
    return List.of("-XX:DumpLoadedClassList=" + seen, "-XX:+UseSerialGC", "-jar", jar);
  }

  // Objects of the JDK's own can be kept as well, but only this collector can write them.
  private List<String> listed(Path seen, Path file) {
    return List.of(
        "-Xshare:dump",
        "-XX:+UseG1GC",
        "-XX:SharedClassListFile=" + seen,
        "-XX:SharedArchiveFile=" + file,
        "-cp",
        jar);
  }

  private List<String> linking(Path seen) {
    return List.of(
        "-XX:AOTMode=record", "-XX:AOTConfiguration=" + seen, "-XX:+UseSerialGC", "-jar", jar);
  }

  private List<String> linked(Path seen, Path file) {
    return List.of(
        "-XX:AOTMode=create",
        "-XX:AOTConfiguration=" + seen,
        "-XX:AOTCache=" + file,
        "-XX:+UseSerialGC",
        "-cp",
        jar);
  }

  private static List<String> java(List<String> words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(words);
    return command;
  }

  private static boolean ended(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      return process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
    } finally {
      process.destroyForcibly();
    }
  }
}
