package dev.hammy.app;

import dev.hammy.app.config.OperatorException;
import dev.hammy.app.rehearsal.ClassArchive;
import dev.hammy.app.rehearsal.Rehearsal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code hammy rehearse}: has what is started often start with nobody there, so that the JVM sees
 * which classes that needs and can keep them. The launcher and the container's build run it; people
 * have no use for it.
 */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Keep the classes of a start in a file, for -XX:SharedArchiveFile.")
final class RehearseCommand implements Callable<Integer> {

  /** What can be rehearsed. */
  enum Start {
    /** By itself: nobody starts it together with a platform. */
    CHAT,
    TELEGRAM,
    DISCORD
  }

  @Parameters(
      paramLabel = "WHAT",
      arity = "1..*",
      description = "${COMPLETION-CANDIDATES}: what will be started; chat by itself.")
  private final List<Start> starts = new ArrayList<>();

  @Option(names = "--keep", required = true, paramLabel = "FILE", description = "Where to.")
  private @Nullable Path kept;

  @Override
  public Integer call() throws IOException, InterruptedException {
    boolean chat = starts.contains(Start.CHAT);
    Set<Rehearsal.Platform> platforms = platforms();
    if (chat && !platforms.isEmpty()) {
      throw new OperatorException("chat is rehearsed by itself.");
    }
    Path file = kept;
    if (file == null || !keep(file, chat ? "chat" : "run", platforms)) {
      throw new OperatorException(
          "The classes of a start could not be kept in " + file + "; a start goes without.");
    }
    return ExitCode.OK;
  }

  /** The class path is the jar's name, as it was given to the JVM. */
  private static boolean keep(Path file, String command, Set<Rehearsal.Platform> platforms)
      throws IOException, InterruptedException {
    ClassArchive archive = new ClassArchive(System.getProperty("java.class.path", ""));
    try (Rehearsal rehearsal = Rehearsal.on(platforms)) {
      return archive.make(file, command, rehearsal);
    }
  }

  private Set<Rehearsal.Platform> platforms() {
    Set<Rehearsal.Platform> platforms = EnumSet.noneOf(Rehearsal.Platform.class);
    if (starts.contains(Start.TELEGRAM)) {
      platforms.add(Rehearsal.Platform.TELEGRAM);
    }
    if (starts.contains(Start.DISCORD)) {
      platforms.add(Rehearsal.Platform.DISCORD);
    }
    return platforms;
  }
}
