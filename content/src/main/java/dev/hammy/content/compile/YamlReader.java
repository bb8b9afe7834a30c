package dev.hammy.content.compile;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.hammy.content.compile.Node.Field;
import dev.hammy.content.compile.Node.Fields;
import dev.hammy.content.compile.Node.Items;
import dev.hammy.content.compile.Node.Nothing;
import dev.hammy.content.compile.Node.Scalar;
import dev.hammy.content.compile.Node.Spot;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads one YAML file into a tree that knows its lines. Narrower than YAML on purpose: one
 * document, no anchors, no aliases, no tags, no key twice, so that what stands in a file is what it
 * says.
 */
final class YamlReader {
  private static final YAMLFactory FACTORY = new YAMLFactory();
  private static final Pattern PLACE = Pattern.compile("line ([0-9]{1,9}), column");
  private static final String WHOLE_FILE = "the file";

  private final String file;
  private final Problems problems;
  private final YAMLParser parser;

  private YamlReader(String file, Problems problems, YAMLParser parser) {
    this.file = file;
    this.problems = problems;
    this.parser = parser;
  }

  /** The tree of a file; empty, and a problem noted, if it cannot be read as YAML at all. */
  static Optional<Node> read(String file, byte[] bytes, Problems problems) {
    Optional<String> text = decode(bytes);
    if (text.isEmpty()) {
      problems.add(Kind.NOT_UTF8, new Spot(file, 0), WHOLE_FILE);
      return Optional.empty();
    }
    try (YAMLParser parser = FACTORY.createParser(text.get())) {
      return new YamlReader(file, problems, parser).document();
    } catch (JacksonException e) {
      notYaml(file, text.get(), e, problems);
      return Optional.empty();
    } catch (IOException e) {
      throw new IllegalStateException("text in memory was not readable", e);
    }
  }

  private static Optional<String> decode(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static void notYaml(String file, String text, JacksonException e, Problems problems) {
    int line = line(e);
    String words = text.lines().skip(Math.max(0, line - 1)).findFirst().orElse("").strip();
    String why =
        e.getOriginalMessage()
            .lines()
            .filter(part -> !part.isBlank() && !part.startsWith(" "))
            .reduce("", (before, last) -> last);
    problems.add(
        Kind.NOT_YAML, new Spot(file, line), WHOLE_FILE, Scalar.shown(words), Scalar.shown(why));
  }

  /** The message's last place is the fault; the exception's own may be where a value began. */
  private static int line(JacksonException e) {
    return PLACE
        .matcher(e.getOriginalMessage())
        .results()
        .map(place -> Integer.parseInt(place.group(1)))
        .reduce((before, last) -> last)
        .orElse(e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr()));
  }

  private Optional<Node> document() throws IOException {
    if (parser.nextToken() == null) {
      problems.add(Kind.EMPTY_FILE, new Spot(file, 0), WHOLE_FILE);
      return Optional.empty();
    }
    Node root = node();
    if (parser.nextToken() != null) {
      problems.add(Kind.SEVERAL_DOCUMENTS, spot(), WHOLE_FILE);
    }
    return Optional.of(root);
  }

  private Node node() throws IOException {
    refuseReferences();
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return fields();
    }
    if (token == JsonToken.START_ARRAY) {
      return items();
    }
    String text = parser.getText();
    return token == JsonToken.VALUE_NULL || text.isBlank()
        ? new Nothing(spot())
        : new Scalar(spot(), text);
  }

  private Node items() throws IOException {
    Spot spot = spot();
    List<Node> nodes = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      nodes.add(node());
    }
    return new Items(spot, nodes);
  }

  private Node fields() throws IOException {
    Spot spot = spot();
    Map<String, Field> byKey = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Spot keySpot = spot();
      parser.nextToken();
      Field before = byKey.putIfAbsent(key, new Field(keySpot, node()));
      if (before != null) {
        problems.add(Kind.DUPLICATE_KEY, keySpot, WHOLE_FILE, key, before.key());
      }
    }
    return new Fields(spot, byKey);
  }

  private void refuseReferences() throws IOException {
    if (parser.isCurrentAlias()) {
      problems.add(Kind.NOT_PLAIN_YAML, spot(), WHOLE_FILE, "*" + parser.getText());
    } else if (parser.getObjectId() != null) {
      problems.add(Kind.NOT_PLAIN_YAML, spot(), WHOLE_FILE, "&" + parser.getObjectId());
    } else if (parser.getTypeId() != null) {
      String tag = parser.getTypeId().replace("tag:yaml.org,2002:", "!");
      problems.add(Kind.NOT_PLAIN_YAML, spot(), WHOLE_FILE, "!" + tag);
    }
  }

  private Spot spot() {
    return new Spot(file, parser.currentTokenLocation().getLineNr());
  }
}
