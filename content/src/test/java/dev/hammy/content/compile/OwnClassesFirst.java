package dev.hammy.content.compile;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * A program of its own beside the one that is tested: it takes content and compiler from one jar or
 * folder, and everything else from here.
 */
final class OwnClassesFirst extends URLClassLoader {
  OwnClassesFirst(Path classes) throws MalformedURLException {
    super(new URL[] {classes.toUri().toURL()}, OwnClassesFirst.class.getClassLoader());
  }

  /** The version of the content that this program finds. */
  String version(String method) throws ReflectiveOperationException {
    Class<?> content = loadClass(Content.class.getName());
    return String.valueOf(
        content.getMethod("version").invoke(content.getMethod(method).invoke(null)));
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

  /** A jar of everything in a folder. */
  static Path jarOf(Path classes, Path jar) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        out.write(Files.readAllBytes(file));
      }
    }
    return jar;
  }
}
