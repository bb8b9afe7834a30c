package dev.hammy.content.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The good content that tests start from, and the bad cases that are laid over it. */
final class Cases {
  static final Path RESOURCES = Path.of("src", "test", "resources");
  static final Path BASE = RESOURCES.resolve("base");
  static final Path BAD = RESOURCES.resolve("bad");
  static final String EXPECTED = "expected.txt";

  /** A file of this name in a case lists files of the base, one a line, that the case lacks. */
  private static final String WITHOUT = "without.txt";

  private Cases() {}

  /** The names of all bad cases. */
  static List<String> all() {
    try (Stream<Path> folders = Files.list(BAD)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of a bad case, laid over those of the base. */
  static Folder folder(String name) throws IOException {
    NavigableMap<String, byte[]> files = new TreeMap<>(Folder.at(BASE).files());
    NavigableMap<String, byte[]> changed = new TreeMap<>(Folder.at(BAD.resolve(name)).files());
    changed.remove(EXPECTED);
    byte[] without = changed.remove(WITHOUT);
    files.putAll(changed);
    if (without != null) {
      Files.readAllLines(BAD.resolve(name).resolve(WITHOUT)).forEach(files::remove);
    }
    return new Folder("knee", files);
  }
}
