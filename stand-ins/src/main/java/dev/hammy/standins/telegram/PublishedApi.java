package dev.hammy.standins.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The machine-readable description of the Bot API, and the check of a call against it: every
 * parameter known, of its type, within its {@link WrittenLimits}, and none missing that is
 * required. Without the description nothing is checked.
 */
final class PublishedApi {
  /** Names the folder with the description. */
  static final String FOLDER_PROPERTY = "hammy.api-specs";

  private static final String FILE = "telegram-bot-api.json";

  private final JsonNode description;

  private PublishedApi(JsonNode description) {
    this.description = description;
  }

  /**
   * The description in the folder that the property {@value #FOLDER_PROPERTY} names, else in {@code
   * shared/api-specs} in or above the working directory.
   */
  static PublishedApi found() {
    return candidates()
        .map(folder -> folder.resolve(FILE))
        .filter(Files::isRegularFile)
        .findFirst()
        .map(PublishedApi::read)
        .orElseGet(() -> new PublishedApi(MissingNode.getInstance()));
  }

  private static Stream<Path> candidates() {
    String named = System.getProperty(FOLDER_PROPERTY);
    if (named != null) {
      return Stream.of(Path.of(named));
    }
    return Stream.iterate(
            Optional.of(Path.of("").toAbsolutePath()),
            Optional::isPresent,
            folder -> folder.map(Path::getParent))
        .map(folder -> folder.orElseThrow().resolve("shared").resolve("api-specs"));
  }

  private static PublishedApi read(Path file) {
    try {
      return new PublishedApi(new ObjectMapper().readTree(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with a call; empty if nothing is. */
  List<String> problems(String method, JsonNode parameters) {
    JsonNode described = method(method);
    List<String> problems = new ArrayList<>();
    if (!described.isMissingNode()) {
      checkFields(described.path("fields"), parameters, method, problems);
    } else if (!description.isMissingNode()) {
      problems.add(method + ": no such method");
    }
    return problems;
  }

  private JsonNode method(String name) {
    return stream(description.path("methods"))
        .filter(method -> method.path("name").asText().equalsIgnoreCase(name))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  private void checkFields(JsonNode fields, JsonNode object, String path, List<String> problems) {
    for (JsonNode field : fields) {
      boolean absent = object.path(field.path("name").asText()).isMissingNode();
      if (absent && field.path("required").asBoolean()) {
        problems.add(path + ": '" + field.path("name").asText() + "' is missing");
      }
    }
    for (Map.Entry<String, JsonNode> given : object.properties()) {
      String where = path + "." + given.getKey();
      stream(fields)
          .filter(field -> field.path("name").asText().equals(given.getKey()))
          .findFirst()
          .ifPresentOrElse(
              field -> checkField(field, given.getValue(), where, problems),
              () -> problems.add(where + ": no such field"));
    }
  }

  private void checkField(JsonNode field, JsonNode value, String path, List<String> problems) {
    checkAny(field.path("types"), value, path, problems);
    WrittenLimits.problems(field.path("description").asText(), value)
        .forEach(problem -> problems.add(path + ": " + problem));
  }

  private void checkAny(JsonNode types, JsonNode value, String path, List<String> problems) {
    List<String> first = new ArrayList<>();
    for (JsonNode type : types) {
      List<String> found = new ArrayList<>();
      check(type.asText(), value, path, found);
      if (found.isEmpty()) {
        return;
      }
      first = first.isEmpty() ? found : first;
    }
    problems.addAll(first);
  }

  private void check(String type, JsonNode value, String path, List<String> problems) {
    String array = "Array of ";
    if (type.startsWith(array)) {
      if (!value.isArray()) {
        problems.add(path + ": no array");
      }
      value.forEach(one -> check(type.substring(array.length()), one, path + "[]", problems));
    } else if (!isPlain(type)) {
      checkObject(type, value, path, problems);
    } else if (!isOf(type, value)) {
      problems.add(path + ": no " + type);
    }
  }

  private void checkObject(String type, JsonNode value, String path, List<String> problems) {
    JsonNode described = description.path("types").path(type);
    if (!value.isObject()) {
      problems.add(path + ": no " + type);
    } else if (described.has("subtypes")) {
      checkAny(described.path("subtypes"), value, path, problems);
    } else {
      checkFields(described.path("fields"), value, path, problems);
      WrittenLimits.problems(described.path("description"), value)
          .forEach(problem -> problems.add(path + ": " + problem));
    }
  }

  private static boolean isPlain(String type) {
    return List.of("Integer", "Float", "String", "Boolean", "True").contains(type);
  }

  private static boolean isOf(String type, JsonNode value) {
    return switch (type) {
      case "Integer" -> value.isIntegralNumber();
      case "Float" -> value.isNumber();
      case "String" -> value.isTextual();
      default -> value.isBoolean();
    };
  }

  private static Stream<JsonNode> stream(JsonNode nodes) {
    return StreamSupport.stream(nodes.spliterator(), false);
  }
}
