package dev.hammy.content.compile;

import static java.util.stream.Collectors.joining;

import dev.hammy.message.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The good content that tests start from, and the bad cases that are laid over it. */
final class Cases {
  static final Path RESOURCES = Path.of("src", "test", "resources");
  static final Path BASE = RESOURCES.resolve("base");
  static final Path BAD = RESOURCES.resolve("bad");
  static final String EXPECTED = "expected.txt";

  /**
   * A file of this name lists what a case lacks of the base, one a line: files, or phrases as in
   * {@code phrase.done}.
   */
  private static final String WITHOUT = "without.txt";

  private static final String LAST_READ = "last-read: {on: 2026-11-22, for: [calm]}\n";

  private static final String PHRASES = "phrases.yaml";

  private Cases() {}

  /** The names of all bad cases. */
  static List<String> all() {
    try (Stream<Path> folders = Files.list(BAD)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The good content. */
  static Folder base() {
    return laidOver(BASE, Set.of());
  }

  /** The files of a bad case, laid over those of the base. */
  static Folder folder(String name) {
    Path folder = BAD.resolve(name);
    Path without = folder.resolve(WITHOUT);
    try {
      return laidOver(
          folder, Files.exists(without) ? Set.copyOf(Files.readAllLines(without)) : Set.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Folder laidOver(Path changes, Set<String> without) {
    NavigableMap<String, byte[]> files = new TreeMap<>(Folder.at(BASE).files());
    files.putAll(Folder.at(changes).files());
    files.keySet().removeAll(Set.of(EXPECTED, WITHOUT));
    String changed = new String(files.getOrDefault(PHRASES, new byte[0]), StandardCharsets.UTF_8);
    files.put(PHRASES, phrases(changed, without).getBytes(StandardCharsets.UTF_8));
    files.keySet().removeAll(without);
    return new Folder("knee", files);
  }

  /**
   * Words for every phrase there is, so that a new one needs no change here; the words that a case
   * gives come first, so that they keep their lines.
   */
  private static String phrases(String changed, Set<String> without) {
    StringBuilder yaml = new StringBuilder(changed.isEmpty() ? "phrases:\n" : changed);
    Phrase.uses().stream()
        .filter(phrase -> !changed.contains("\n  " + phrase.word() + ":"))
        .filter(phrase -> !without.contains("phrase." + phrase.word()))
        .map(Cases::words)
        .forEach(yaml::append);
    return yaml.append(LAST_READ).toString();
  }

  private static String words(Phrase.Use phrase) {
    String slots = phrase.slots().stream().map(slot -> " {" + slot + "}").collect(joining());
    return "  " + phrase.word() + ": \"Words for " + phrase.word() + slots + ".\"\n";
  }
}
