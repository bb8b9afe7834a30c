package dev.hammy.content.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
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
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the JSON Schemas, which editors check and complete content by, to the compiler: the same
 * keys, the same words, and no objection where the compiler has none.
 */
final class SchemaTest {
  private static final Path FOLDER = Path.of("schema");
  private static final String HOME = "https://hammy.invalid/schema/";
  private static final String ENDING = ".schema.json";
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts()));
  private static final YAMLMapper YAML = new YAMLMapper();

  /** The files of words that are about a language; the others are about one question each. */
  private static final Set<String> OF_LANGUAGE =
      Set.of("rules", "groups", "examples", "elsewhere", "commands");

  private static Map<String, String> texts() {
    Map<String, String> texts = new HashMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        texts.put(HOME + file.getFileName(), Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode at(String schema, String pointer) throws IOException {
    return new JsonMapper().readTree(FOLDER.resolve(schema + ENDING).toFile()).at(pointer);
  }

  private static Set<String> strings(JsonNode list) {
    Set<String> strings = new LinkedHashSet<>();
    list.forEach(node -> strings.add(node.asText()));
    return strings;
  }

  static Stream<Arguments> shapes() {
    return Stream.of(
        Arguments.of("questions", "", Shapes.QUESTIONS),
        Arguments.of("questions", "/$defs/question", Shapes.QUESTION),
        Arguments.of("questions", "/$defs/choice", Shapes.CHOICE),
        Arguments.of("safety", "", Shapes.SAFETY),
        Arguments.of("safety", "/$defs/rule", Shapes.RULE),
        Arguments.of("safety", "/$defs/otherwise", Shapes.OTHERWISE),
        Arguments.of("safety", "/$defs/levels", Shapes.LEVELS),
        Arguments.of("safety", "/$defs/advice", Shapes.ADVICE),
        Arguments.of("common", "/$defs/last-read", Shapes.LAST_READ),
        Arguments.of("common", "/$defs/condition", Shapes.CONDITION),
        Arguments.of("pattern", "", Shapes.PATTERN),
        Arguments.of("pattern", "/$defs/fits", Shapes.FITS),
        Arguments.of("pattern", "/$defs/argument", Shapes.ARGUMENT),
        Arguments.of("plan-item", "", Shapes.PLAN_ITEM),
        Arguments.of("plan-item", "/$defs/offered", Shapes.OFFERED),
        Arguments.of("plan-item", "/$defs/offer", Shapes.OFFER),
        Arguments.of("plan-item", "/$defs/withheld", Shapes.WITHHELD),
        Arguments.of("guide", "", Shapes.GUIDE),
        Arguments.of("guide", "/$defs/finding", Shapes.FINDING),
        Arguments.of("guide", "/$defs/stage", Shapes.STAGE),
        Arguments.of("guide", "/$defs/way", Shapes.WAY),
        Arguments.of("elsewhere", "", Shapes.ELSEWHERE),
        Arguments.of("elsewhere", "/$defs/entry", Shapes.ELSEWHERE_ENTRY),
        Arguments.of("pictures", "", Shapes.PICTURES),
        Arguments.of("pictures", "/$defs/picture", Shapes.PICTURE),
        Arguments.of("sources", "", Shapes.SOURCES),
        Arguments.of("sources", "/$defs/source", Shapes.SOURCE),
        Arguments.of("vignette", "/$defs/vignette", Shapes.VIGNETTE),
        Arguments.of("words", "", Shapes.WORDS),
        Arguments.of("words", "/$defs/choice", Shapes.WORDS_OF_CHOICE),
        Arguments.of("words-rules", "", Shapes.WORD_RULES),
        Arguments.of("words-rules", "/$defs/cues", Shapes.CUES),
        Arguments.of("words-groups", "", Shapes.WORD_GROUPS),
        Arguments.of("words-examples", "", Shapes.WORD_EXAMPLES),
        Arguments.of("words-examples", "/$defs/example", Shapes.WORD_EXAMPLE),
        Arguments.of("words-elsewhere", "", Shapes.ELSEWHERE_WORDS),
        Arguments.of("words-elsewhere", "/$defs/entry", Shapes.WORDS_OF_ELSEWHERE),
        Arguments.of("words-commands", "", Shapes.COMMANDS),
        Arguments.of("words-commands", "/$defs/requests", Shapes.REQUESTS));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void aSchemaHasExactlyTheKeysThatTheCompilerReads(String schema, String pointer, Shape shape)
      throws IOException {
    JsonNode object = at(schema, pointer);
    Set<String> properties = new LinkedHashSet<>();
    object.path("properties").fieldNames().forEachRemaining(properties::add);

    assertEquals(Set.copyOf(shape.keys()), properties);
    assertEquals(Set.copyOf(shape.needed()), strings(object.path("required")));
    assertFalse(object.path("additionalProperties").asBoolean(true));
  }

  static Stream<Arguments> closedWords() {
    return Stream.of(
        Arguments.of("questions", "/$defs/question/properties/layer", Shapes.LAYERS),
        Arguments.of("questions", "/$defs/question/properties/pick", Shapes.PICKS),
        Arguments.of("questions", "/$defs/choice/properties/kind", Shapes.CHOICE_KINDS),
        Arguments.of("common", "/$defs/last-read/properties/for/items", Shapes.AIMS),
        Arguments.of("common", "/$defs/level", Shapes.CARE_LEVELS),
        Arguments.of("elsewhere", "/$defs/entry/properties/heard", Shapes.HEARD),
        Arguments.of("plan-item", "/properties/limit", Shapes.PAIN_LIMITS),
        Arguments.of("pattern", "/properties/limit", Shapes.PAIN_LIMITS),
        Arguments.of("plan-item", "/properties/kind", Shapes.ITEM_KINDS));
  }

  @ParameterizedTest
  @MethodSource("closedWords")
  void aSchemaHasExactlyTheWordsThatTheCompilerKnows(
      String schema, String pointer, Map<String, ?> words) throws IOException {
    assertEquals(words.keySet(), strings(at(schema, pointer + "/enum")));
  }

  /** What the schemas say against the files of a folder, by file. */
  private static List<String> objections(Folder folder) throws IOException {
    List<String> objections = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : folder.files().entrySet()) {
      String name = schemaOf(file.getKey());
      if (!name.isEmpty()) {
        Schema schema = REGISTRY.getSchema(SchemaLocation.of(HOME + name + ENDING));
        JsonNode tree = YAML.readTree(file.getValue());
        schema.validate(tree).stream()
            .map(Error::toString)
            .map(error -> file.getKey() + " " + error)
            .forEach(objections::add);
      }
    }
    return objections;
  }

  private static String schemaOf(String path) {
    if (!path.endsWith(".yaml")) {
      return "";
    }
    String head = path.split("[/.]", 2)[0];
    return switch (head) {
      case "patterns" -> "pattern";
      case "guides" -> "guide";
      case "plan" -> "plan-item";
      case "vignettes" -> "vignette";
      case "words" -> schemaOfWords(path.substring(path.lastIndexOf('/') + 1, path.length() - 5));
      case "questions", "safety", "sources", "pictures", "elsewhere" -> head;
      default -> "";
    };
  }

  private static String schemaOfWords(String stem) {
    if (stem.startsWith("examples-")) {
      return "words-examples";
    }
    return OF_LANGUAGE.contains(stem) ? "words-" + stem : "words";
  }

  @Test
  void theSchemasHaveNoObjectionToGoodContent() throws IOException {
    assertEquals(List.of(), objections(Cases.base()));
  }

  @Test
  void theSchemasHaveNoObjectionToTheContentOfTheProgram() throws IOException {
    assertEquals(List.of(), objections(Folder.bundled("hamstring")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "choices-count",
        "empty-condition",
        "empty-list",
        "line-too-long",
        "link-not-https",
        "link-not-to-the-thing",
        "missing-key",
        "named-twice",
        "never-offered",
        "never-withheld",
        "not-a-day",
        "not-a-fact",
        "not-a-name",
        "not-a-number",
        "not-a-season",
        "not-days",
        "not-one-way",
        "otherwise-not-clinic",
        "out-of-range",
        "several-questions",
        "unknown-key",
        "unknown-word",
        "urgent-switched-off",
        "ways-count",
        "wrong-form",
        "yes-or-no"
      })
  void anEditorMarksWhatASchemaCanSee(String name) throws IOException {
    assertFalse(objections(Cases.folder(name)).isEmpty());
  }

  @Test
  void everySchemaIsHeld() {
    Set<String> used =
        Stream.concat(Stream.of("common"), shapes().map(shape -> (String) shape.get()[0]))
            .collect(Collectors.toSet());
    Set<String> there =
        texts().keySet().stream()
            .map(iri -> iri.substring(HOME.length(), iri.length() - ENDING.length()))
            .collect(Collectors.toSet());

    assertEquals(there, used);
  }
}
