package dev.hammy.discord.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The settings of every server, in memory and in a folder with one small file for each server that
 * has decided something; so a change writes little, and bots that share the work by shards can
 * share the folder. A change is on disk before it counts. Thread-safe.
 */
public final class Servers {
  private static final String ENDING = ".server";

  private final Path folder;
  private final Map<ServerId, ServerSettings> settings = new ConcurrentHashMap<>();

  private Servers(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads what is in the folder; makes the folder if there is none.
   *
   * @throws BrokenServersException with everything that is wrong
   */
  public static Servers in(Path folder) throws BrokenServersException {
    Servers servers = new Servers(folder);
    List<String> problems = new ArrayList<>();
    try {
      Files.createDirectories(folder, onlyOwner(folder, "rwx------"));
      servers.readAll(problems);
    } catch (IOException | UncheckedIOException e) {
      problems.add(
          BrokenServersException.problem(
              folder.toString(),
              "a folder that cannot be used (" + e.getClass().getSimpleName() + ")",
              "a folder that the bot's user can read and write",
              "give it to that user, or name another in HAMMY_DISCORD_SERVERS"));
    }
    if (!problems.isEmpty()) {
      throw new BrokenServersException(problems);
    }
    return servers;
  }

  private void readAll(List<String> problems) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> ours = files.filter(file -> name(file).endsWith(ENDING)).sorted().toList();
      for (Path file : ours) {
        read(file, problems);
      }
    }
  }

  private void read(Path file, List<String> problems) throws IOException {
    String id = name(file).substring(0, name(file).length() - ENDING.length());
    if (!ServerId.isId(id)) {
      problems.add(
          BrokenServersException.problem(
              file.toString(),
              "a name that is no server's id",
              "digits, as in 123456789012345678" + ENDING,
              "name it after the server, or move it away"));
      return;
    }
    settings.put(new ServerId(id), SettingsText.read(file.toString(), text(file), problems));
  }

  /** The words in the file; of bytes that are no words, something that cannot be read either. */
  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException noText) {
      return "bytes that are no text";
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** What a server has decided, or what holds for one that has not. */
  public ServerSettings of(ServerId server) {
    return settings.getOrDefault(server, ServerSettings.DEFAULT);
  }

  /**
   * Changes what holds for a server and keeps it. Blocks while it writes.
   *
   * @return what holds now
   * @throws IOException if it cannot be written; then what held before goes on to hold
   */
  public synchronized ServerSettings change(ServerId server, UnaryOperator<ServerSettings> change)
      throws IOException {
    ServerSettings decided = change.apply(of(server));
    write(server, decided);
    settings.put(server, decided);
    return decided;
  }

  private void write(ServerId server, ServerSettings decided) throws IOException {
    Path draft =
        Files.createTempFile(folder, server.digits(), ".new", onlyOwner(folder, "rw-------"));
    try {
      Files.writeString(
          draft, SettingsText.write(decided), StandardOpenOption.WRITE, StandardOpenOption.SYNC);
      // Whole or not at all, also if the machine stops in the middle.
      Files.move(draft, file(server), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /**
   * Drops what is kept of a server, as when it has thrown the bot out. Blocks while it deletes.
   *
   * @throws IOException if the file cannot be deleted; it is no longer heeded before the next start
   */
  public synchronized void forget(ServerId server) throws IOException {
    settings.remove(server);
    Files.deleteIfExists(file(server));
  }

  private Path file(ServerId server) {
    return folder.resolve(server.digits() + ENDING);
  }

  private static FileAttribute<?>[] onlyOwner(Path path, String mode) {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
        }
        : new FileAttribute<?>[0];
  }
}
