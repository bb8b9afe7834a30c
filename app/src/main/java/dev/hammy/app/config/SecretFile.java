package dev.hammy.app.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** A file that holds a secret and that only its owner can read. */
final class SecretFile {
  private static final int MOST_BYTES = 4096;
  private static final Set<PosixFilePermission> OWNERS =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private SecretFile() {}

  /** The words in the file, without space around them. */
  static String read(String where, Path file) throws MistakeException {
    if (!Files.isRegularFile(file)) {
      String found =
          Files.exists(file) ? file + ", which is no file" : file + ", which is not there";
      throw new MistakeException(
          where, found, "a file with the token or key in it", "name the right file");
    }
    try {
      requireOwnerOnly(where, file);
      byte[] bytes = firstBytes(file);
      String words = new String(bytes, StandardCharsets.UTF_8).strip();
      if (words.isEmpty() || bytes.length > MOST_BYTES) {
        String found = file + (words.isEmpty() ? ", which is empty" : ", which is far too long");
        throw new MistakeException(
            where, found, "a file with just the token or key in it", "put it in there");
      }
      return words;
    } catch (IOException e) {
      throw new MistakeException(
          where,
          file + ", which cannot be read (" + e.getClass().getSimpleName() + ")",
          "a file that the bot's user can read",
          "run: chmod 600 " + file + ", as the user that runs the bot");
    }
  }

  private static byte[] firstBytes(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(MOST_BYTES + 1);
    }
  }

  private static void requireOwnerOnly(String where, Path file)
      throws IOException, MistakeException {
    if (!isPosix(file)) {
      return;
    }
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
    boolean othersRead =
        permissions.contains(PosixFilePermission.GROUP_READ)
            || permissions.contains(PosixFilePermission.OTHERS_READ);
    if (othersRead) {
      String mode = PosixFilePermissions.toString(permissions);
      throw new MistakeException(
          where,
          file + ", which others can read (" + mode + ")",
          "a file that only its owner can read (" + PosixFilePermissions.toString(OWNERS) + ")",
          "run: chmod 600 " + file);
    }
  }

  /** Windows keeps its files in other ways; there the folder of the user has to do. */
  static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
