package dev.hammy.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.hammy.protocol.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people write in their own words, with what a careful reader takes from it ({@code
 * reading/README.md}): every label names a question and a choice that there is.
 */
final class ReadingDataTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "reading");

  private final Topic topic = Bundled.CONTENT.topic();

  /** The tuned files that there are, and whatever halves are measured just now. */
  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".jsonl"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyLabelNamesAChoiceThatThereIs(String file) throws IOException {
    List<String> lines = Files.readAllLines(FOLDER.resolve(file));
    List<String> unknown = new ArrayList<>();
    for (String line : lines) {
      JsonNode entry = new JsonMapper().readTree(line);
      labels(entry).stream()
          .filter(label -> !isKnown(label))
          .forEach(label -> unknown.add(entry.path("id").asText() + ": " + label));
    }
    assertEquals(List.of(), unknown);
    assertTrue(lines.size() >= (file.endsWith("messages.jsonl") ? 30 : 240), file);
  }

  /** As {@code question:choice}. */
  private static List<String> labels(JsonNode entry) {
    List<String> labels = new ArrayList<>();
    for (String key : List.of("answers", "unsure")) {
      entry
          .path(key)
          .properties()
          .forEach(
              answer ->
                  answer
                      .getValue()
                      .forEach(choice -> labels.add(answer.getKey() + ":" + choice.asText())));
    }
    entry.path("dangers").forEach(sign -> labels.add(sign.asText()));
    entry.path("not-dangers").forEach(sign -> labels.add(sign.asText()));
    return labels;
  }

  private boolean isKnown(String label) {
    String[] parts = label.split(":", 2);
    return topic.question(parts[0]).flatMap(question -> question.choice(parts[1])).isPresent();
  }
}
