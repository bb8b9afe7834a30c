package dev.hammy.content.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderTest {
  @TempDir Path temporary;

  @Test
  void theContentOfTheProgramCompiles() {
    Content content = Content.bundled();

    assertEquals("hamstring", content.topic().name());
    assertTrue(content.vignettes().size() > 5, "there are vignettes to hold it to");
    assertEquals(Content.in(Path.of("hamstring")).lines(), content.lines());
    assertEquals(Content.in(Path.of("hamstring")).version(), content.version());
  }

  /** The program is run from one jar, whose folders cannot be listed like those on disk. */
  @Test
  void theContentIsFoundInsideAJar() throws Exception {
    Path jar = jarOf(Path.of("target", "classes"));
    URL[] path = {jar.toUri().toURL()};
    ClassLoader outside = getClass().getClassLoader();

    try (URLClassLoader inside = new OwnClassesFirst(path, outside)) {
      Class<?> content = inside.loadClass(Content.class.getName());
      Object found = content.getMethod("version").invoke(content.getMethod("bundled").invoke(null));

      assertEquals(inside, content.getClassLoader());
      assertEquals(Content.bundled().version(), found);
    }
  }

  /** Takes what is in its own path from there and everything else from outside. */
  private static final class OwnClassesFirst extends URLClassLoader {
    OwnClassesFirst(URL[] path, ClassLoader outside) {
      super(path, outside);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      boolean isOwn = name.startsWith(Content.class.getPackageName() + ".");
      Class<?> loaded = isOwn ? findLoadedClass(name) : super.loadClass(name, resolve);
      return loaded != null ? loaded : findClass(name);
    }

    @Override
    public URL getResource(String name) {
      return findResource(name);
    }
  }

  private Path jarOf(Path classes) throws IOException {
    Path jar = temporary.resolve("hammy.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        out.write(Files.readAllBytes(file));
      }
    }
    return jar;
  }

  @Test
  void whatEditorsAndSystemsLeaveInAFolderIsNoContent() throws IOException {
    for (String name : List.of(".DS_Store", "safety.yaml~", "README.md", ".idea/x.xml")) {
      Path file = temporary.resolve("knee").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }

    assertEquals(List.of(), List.copyOf(Folder.at(temporary.resolve("knee")).files().keySet()));
  }

  @Test
  void theVersionChangesWithEveryByteAndWithNothingElse() throws IOException {
    NavigableMap<String, byte[]> files = new TreeMap<>(Folder.at(Cases.BASE).files());
    String version = new Folder("knee", files).version();
    assertEquals(version, Folder.at(Cases.BASE).version());
    assertTrue(version.matches("[0-9a-f]{12}"));

    byte[] bytes = Files.readAllBytes(Cases.BASE.resolve("safety.yaml"));
    bytes[bytes.length - 1]++;
    files.put("safety.yaml", bytes);

    assertNotEquals(version, new Folder("knee", files).version());
  }
}
