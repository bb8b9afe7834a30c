package dev.hammy.standins.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Discord's published description of its REST interface, as far as paths and methods go. */
final class PublishedInterface {
  private static final String FILE = "discord-openapi.json";

  private record Operation(String method, Pattern path) {}

  private final List<Operation> operations = new ArrayList<>();

  private PublishedInterface(JsonNode description) {
    description
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(method -> operations.add(operation(method, path.getKey()))));
  }

  /**
   * The description from the folder that the system property {@code hammy.api-specs} names, else
   * from {@code shared/api-specs} in the working directory or above it. Empty if there is none: the
   * stand-in works without.
   */
  static Optional<PublishedInterface> find() {
    return folders()
        .map(folder -> folder.resolve(FILE))
        .filter(Files::isRegularFile)
        .findFirst()
        .map(PublishedInterface::read);
  }

  private static Stream<Path> folders() {
    @Nullable String named = System.getProperty("hammy.api-specs");
    if (named != null) {
      return Stream.of(Path.of(named));
    }
    return Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
        .map(at -> at.resolve("shared").resolve("api-specs"));
  }

  private static PublishedInterface read(Path file) {
    try {
      return new PublishedInterface(Json.MAPPER.readTree(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Operation operation(String method, String template) {
    String path = Pattern.compile("\\{\\w+}").matcher(template).replaceAll("[^/]+");
    return new Operation(method.toUpperCase(Locale.ROOT), Pattern.compile(path));
  }

  /** Whether there is such an operation; the path starts after the version. */
  boolean has(String method, String path) {
    return operations.stream()
        .anyMatch(one -> one.method.equals(method) && one.path.matcher(path).matches());
  }
}
