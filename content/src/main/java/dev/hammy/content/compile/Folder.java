package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Spot;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The files of one topic, read once.
 *
 * @param topic the name of the topic, which is that of the folder
 * @param files the bytes by path within the folder, with {@code /} between names, sorted
 */
record Folder(String topic, NavigableMap<String, byte[]> files) {
  private static final String ENTRY = "questions.yaml";
  private static final int VERSION_LENGTH = 12;

  Folder {
    files = Collections.unmodifiableNavigableMap(new TreeMap<>(files));
  }

  /**
   * A folder on disk.
   *
   * @throws ContentException if there is no such folder, or a file in it cannot be read
   */
  static Folder at(Path folder) {
    Path place = folder.toAbsolutePath().normalize();
    String topic = String.valueOf(place.getFileName());
    Problems problems = new Problems();
    if (!Files.isDirectory(place)) {
      problems.add(Kind.NO_FOLDER, new Spot(folder.toString(), 0), "the content");
      problems.refuseIfAny();
    }
    NavigableMap<String, byte[]> files = new TreeMap<>();
    for (String path : paths(place)) {
      try {
        files.put(path, Files.readAllBytes(place.resolve(path)));
      } catch (IOException e) {
        problems.add(Kind.UNREADABLE_FILE, new Spot(topic + "/" + path, 0), "the file");
      }
    }
    problems.refuseIfAny();
    return new Folder(topic, files);
  }

  private static List<String> paths(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> !Files.isDirectory(path))
          .map(path -> folder.relativize(path).toString().replace(File.separatorChar, '/'))
          .filter(path -> !isNoContent(path))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("the content folder changed while it was read", e);
    }
  }

  /** What editors, systems and readers of the repository leave beside the content. */
  private static boolean isNoContent(String path) {
    return path.startsWith(".")
        || path.contains("/.")
        || path.endsWith("~")
        || path.endsWith(".md");
  }

  /**
   * A folder that is packed with the program: in its jar, or beside its classes while it is being
   * built.
   *
   * @throws IllegalStateException if the program was packed without it
   */
  static Folder bundled(String topic) {
    URL entry = Folder.class.getResource("/" + topic + "/" + ENTRY);
    if (entry == null) {
      throw new IllegalStateException("the program was packed without its content " + topic);
    }
    try {
      URLConnection connection = entry.openConnection();
      return connection instanceof JarURLConnection jar
          ? packed(topic, Path.of(jar.getJarFileURL().toURI()))
          : at(Path.of(URI.create(entry.toString())).resolveSibling(""));
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the content packed with the program is not readable", e);
    }
  }

  private static Folder packed(String topic, Path jar) throws IOException {
    String prefix = topic + "/";
    NavigableMap<String, byte[]> files = new TreeMap<>();
    try (JarFile open = new JarFile(jar.toFile(), false)) {
      for (JarEntry entry : Collections.list(open.entries())) {
        String path = entry.getName();
        if (path.startsWith(prefix) && !entry.isDirectory()) {
          try (InputStream bytes = open.getInputStream(entry)) {
            files.put(path.substring(prefix.length()), bytes.readAllBytes());
          }
        }
      }
    }
    files.keySet().removeIf(Folder::isNoContent);
    return new Folder(topic, files);
  }

  /**
   * A short name for exactly these files, but for what the build draws after them: a folder and the
   * program that was built from it have the same.
   */
  String version() {
    MessageDigest digest = Digest.begin();
    files.forEach(
        (path, bytes) -> {
          if (path.endsWith(".png")) {
            return;
          }
          // The length of each part first, so that no two folders read the same.
          digest.update((path + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
          digest.update(bytes);
        });
    return Digest.end(digest).substring(0, VERSION_LENGTH);
  }
}
