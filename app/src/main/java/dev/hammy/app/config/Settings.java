package dev.hammy.app.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The environment variables, and the mistakes found in them so far. */
final class Settings {
  private final Map<String, String> environment;
  private final List<Mistake> mistakes;

  Settings(Map<String, String> environment, List<Mistake> mistakes) {
    this.environment = environment;
    this.mistakes = mistakes;
  }

  /** A variable's value without space around it; one that is blank counts as not set. */
  Optional<String> value(String name) {
    return Optional.ofNullable(environment.get(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /** A secret, from the variable or from the file that the same name with _FILE holds. */
  Optional<Secret> secret(String name) {
    String fileName = name + "_FILE";
    Optional<String> file = value(fileName);
    if (file.isEmpty()) {
      return value(name).map(words -> new Secret(name, words));
    }
    if (value(name).isPresent()) {
      mistake(name, "also " + fileName, "one of the two", "unset one of the two");
      return Optional.empty();
    }
    return path(fileName, file.get()).flatMap(path -> secret(fileName, path));
  }

  /** A secret in a file. */
  Optional<Secret> secret(String where, Path file) {
    try {
      return Optional.of(new Secret(where + " (" + file + ")", SecretFile.read(where, file)));
    } catch (MistakeException found) {
      mistakes.add(found.mistake());
      return Optional.empty();
    }
  }

  /** The path in a variable. */
  Optional<Path> path(String name) {
    return value(name).flatMap(value -> path(name, value));
  }

  void mistake(String where, String found, String expected, String mend) {
    mistakes.add(new Mistake(where, found, expected, mend));
  }

  private Optional<Path> path(String name, String value) {
    try {
      return Optional.of(Path.of(value));
    } catch (InvalidPathException e) {
      mistake(name, "'" + value + "'", "the path of a file", "name a file that exists");
      return Optional.empty();
    }
  }

  /**
   * Words that must not be printed.
   *
   * @param where which variable or file they come from
   */
  record Secret(String where, String words) {
    @Override
    public String toString() {
      return where;
    }
  }
}
