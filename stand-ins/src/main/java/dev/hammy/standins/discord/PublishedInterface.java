package dev.hammy.standins.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Discord's published description of its REST interface: which calls there are, and what their
 * bodies may hold. Thread-safe.
 *
 * <p>A body counts as described if the description's schema for the call takes it. In four fields
 * JDA sends a number as text or the other way round, as Discord's own examples do too and Discord
 * takes: the contexts, installations and permissions of a command, and the id of an attachment.
 * Fields that the description does not name are let pass, as Discord does. Files are not in it; the
 * JSON that comes with them is.
 */
final class PublishedInterface {
  private static final String FILE = "discord-openapi.json";
  private static final String HOME = "https://discord.invalid/" + FILE;
  private static final String DEFINITIONS = "#/$defs/";

  /** Fields that JDA sends as text. */
  private static final List<String> NUMBERS_AS_TEXT =
      List.of("contexts", "integration_types", "default_member_permissions");

  /** A path has other things said about it too. */
  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

  private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,18}");

  /** A body that fits no branch of a choice would be told of once for each branch. */
  private static final int MOST_PROBLEMS = 5;

  private static final Map<Path, PublishedInterface> READ = new ConcurrentHashMap<>();

  /**
   * @param body the name of the schema for its body; empty if it has none
   */
  private record Operation(String method, Pattern path, String body) {}

  private final ObjectNode definitions;
  private final SchemaRegistry schemas;
  private final List<Operation> operations = new ArrayList<>();

  /**
   * @param text what is read as one JSON Schema: the named schemas are its definitions, and so are
   *     those of the bodies, which have no name of their own
   */
  private PublishedInterface(String text) {
    JsonNode description = Json.read(text.replace("#/components/schemas/", DEFINITIONS));
    dropExtensions(description);
    this.definitions = (ObjectNode) description.path("components").path("schemas");
    for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (METHODS.contains(method.getKey())) {
          operations.add(operation(method.getKey(), path.getKey(), method.getValue()));
        }
      }
    }
    String all = Json.object().set("$defs", definitions).toString();
    this.schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(HOME, all)));
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
        .map(file -> READ.computeIfAbsent(file, PublishedInterface::read));
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
      return new PublishedInterface(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What Discord says for its own tools means nothing to a validator, which would warn of it. */
  private static void dropExtensions(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.properties().removeIf(field -> field.getKey().startsWith("x-"));
    }
    node.forEach(PublishedInterface::dropExtensions);
  }

  private Operation operation(String method, String template, JsonNode described) {
    JsonNode body = described.path("requestBody").path("content").path("application/json");
    String name = body.isMissingNode() ? "" : "body-" + operations.size();
    if (!name.isEmpty()) {
      definitions.set(name, body.path("schema"));
    }
    String path = Pattern.compile("\\{\\w+}").matcher(template).replaceAll("[^/]+");
    return new Operation(method.toUpperCase(Locale.ROOT), Pattern.compile(path), name);
  }

  /** Whether there is such an operation; the path starts after the version. */
  boolean has(String method, String path) {
    return find(method, path).isPresent();
  }

  /**
   * What is wrong with the JSON body of a call; empty if nothing is, or if the description says
   * nothing about it.
   */
  List<String> problems(String method, String path, JsonNode body) {
    return find(method, path)
        .map(Operation::body)
        .filter(schema -> !schema.isEmpty())
        .map(schema -> problems(kind(schema, body), body))
        .orElse(List.of());
  }

  private Optional<Operation> find(String method, String path) {
    return operations.stream()
        .filter(one -> one.method.equals(method) && one.path.matcher(path).matches())
        .findFirst();
  }

  /**
   * The kind of body that it says it is, where the description takes several: only what is wrong
   * with that one is worth telling.
   */
  private String kind(String schema, JsonNode body) {
    for (JsonNode kind : definitions.path(schema).path("anyOf")) {
      String named = kind.path("$ref").asText().replace(DEFINITIONS, "");
      JsonNode types = definitions.path(named).path("properties").path("type").path("enum");
      for (JsonNode type : types) {
        if (type.equals(body.path("type"))) {
          return named;
        }
      }
    }
    return schema;
  }

  private List<String> problems(String named, JsonNode body) {
    Schema schema = schemas.getSchema(SchemaLocation.of(HOME + DEFINITIONS + named));
    return schema.validate(asDescribed(body)).stream()
        .map(Error::toString)
        .limit(MOST_PROBLEMS)
        .toList();
  }

  /** The same with numbers and texts where JDA sends the other, and Discord takes both. */
  private static JsonNode asDescribed(JsonNode sent) {
    JsonNode body = sent.deepCopy();
    if (body.isArray()) {
      body.forEach(command -> NUMBERS_AS_TEXT.forEach(field -> replace(command, field, true)));
    }
    JsonNode message = body.has("data") ? body.path("data") : body;
    message.path("attachments").forEach(attachment -> replace(attachment, "id", false));
    return body;
  }

  private static void replace(JsonNode object, String field, boolean withNumber) {
    if (object.has(field)) {
      JsonNode given = object.path(field);
      ((ObjectNode) object).set(field, withNumber ? number(given) : text(given));
    }
  }

  private static JsonNode text(JsonNode given) {
    return given.isIntegralNumber() ? TextNode.valueOf(given.asText()) : given;
  }

  private static JsonNode number(JsonNode given) {
    if (given.isArray()) {
      ArrayNode numbers = Json.MAPPER.createArrayNode();
      given.forEach(one -> numbers.add(number(one)));
      return numbers;
    }
    boolean isNumber = given.isTextual() && WHOLE_NUMBER.matcher(given.asText()).matches();
    return isNumber ? LongNode.valueOf(given.asLong()) : given;
  }
}
