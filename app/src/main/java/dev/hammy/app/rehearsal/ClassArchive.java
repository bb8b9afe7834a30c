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

  private static final int PATIENCE_MINUTES = 5;

  private final String jar;

  /**
   * @param jar the program, named exactly as it will be when it is started
   */
  public ClassArchive(String jar) {
    this.jar = jar;
  }

  /**
   * Rehearses starts in a JVM of its own, and writes the file.
   *
   * @param starts what will be started
   * @return whether it could be made
   * @throws IOException if no process can be started, or a file cannot be written beside it
   */
  public boolean make(Path file, List<String> starts) throws IOException, InterruptedException {
    Path seen = file.resolveSibling(file.getFileName() + ".seen");
    try {
      boolean linked = Runtime.version().feature() >= LINKED_SINCE;
      return (linked ? link(seen, file, starts) : list(seen, file, starts)) && Files.size(file) > 0;
    } finally {
      Files.deleteIfExists(seen);
    }
  }

  private boolean list(Path seen, Path file, List<String> starts)
      throws IOException, InterruptedException {
    return java(rehearsal(starts, "-XX:DumpLoadedClassList=" + seen))
        // Objects of the JDK's own can be kept as well, but only this collector can write them.
        && java(
            List.of(
                "-Xshare:dump",
                "-XX:+UseG1GC",
                "-XX:SharedClassListFile=" + seen,
                "-XX:SharedArchiveFile=" + file,
                "-cp",
                jar));
  }

  private boolean link(Path seen, Path file, List<String> starts)
      throws IOException, InterruptedException {
    String configuration = "-XX:AOTConfiguration=" + seen;
    return java(rehearsal(starts, "-XX:AOTMode=record", configuration))
        && java(
            List.of(
                "-XX:AOTMode=create",
                configuration,
                "-XX:AOTCache=" + file,
                "-XX:+UseSerialGC",
                "-cp",
                jar));
  }

  private List<String> rehearsal(List<String> starts, String... flags) {
    List<String> words = new ArrayList<>(List.of(flags));
    words.addAll(List.of("-XX:+UseSerialGC", "-jar", jar, "rehearse"));
    words.addAll(starts);
    return words;
  }

  private static boolean java(List<String> words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(words);
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
