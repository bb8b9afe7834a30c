package dev.hammy.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.hammy.content.compile.Content;
import dev.hammy.content.compile.PlacedLine;
import dev.hammy.content.compile.Vignette;
import dev.hammy.protocol.Line;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * The article that the product grew from has 104 points ({@code seed/points.yaml}). Each is shown
 * to a person in the conversation that is named beside it, on a screen that can be reached by
 * pressing buttons from its result; or it is left out, with a reason.
 */
final class SeedTest {
  private static final int POINTS = 104;
  private static final int MOST_LEFT_OUT = 8;

  private final Content content = Bundled.CONTENT;
  private final Map<String, String> words =
      content.lines().stream()
          .map(PlacedLine::line)
          .collect(Collectors.toMap(Line::id, Line::english));
  private final Map<String, List<String>> screens = new HashMap<>();

  @Test
  void everyPointOfTheSeedIsAccountedFor() throws IOException {
    List<String> expected = IntStream.rangeClosed(1, POINTS).mapToObj("A-%03d"::formatted).toList();
    assertEquals(expected, List.copyOf(points().keySet()));
  }

  @Test
  void atMostEightPointsAreLeftOutEachWithItsReason() throws IOException {
    List<JsonNode> out = points().values().stream().filter(point -> point.has("out")).toList();
    assertTrue(out.size() <= MOST_LEFT_OUT, () -> out.size() + " points are left out");
    out.forEach(point -> assertTrue(point.get("out").asText().length() > 20, point::toString));
  }

  @Test
  void everyOtherPointIsShownInTheConversationThatIsNamed() throws IOException {
    List<String> missing = new ArrayList<>();
    points()
        .forEach(
            (id, point) -> {
              if (!point.has("out")) {
                String conversation = point.path("in").asText();
                texts(point.path("shown"))
                    .filter(line -> !isShown(line, conversation))
                    .forEach(line -> missing.add(id + ": " + line + " in " + conversation));
              }
            });
    assertEquals(List.of(), missing);
  }

  private boolean isShown(String line, String conversation) {
    String found = words.get(line);
    // Where a slot stands, anything may be said.
    List<String> parts = found == null ? List.of() : List.of(found.split("\\{[a-z]+}", -1));
    return !parts.isEmpty()
        && screens.computeIfAbsent(conversation, this::screensOf).stream()
            .anyMatch(screen -> parts.stream().allMatch(screen::contains));
  }

  private List<String> screensOf(String conversation) {
    Map<String, Vignette> byId =
        content.vignettes().stream().collect(Collectors.toMap(Vignette::id, Function.identity()));
    Vignette vignette = byId.get(conversation);
    return vignette == null ? List.of() : new Wander(content).from(vignette.answers());
  }

  private static Stream<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
  }

  private static Map<String, JsonNode> points() throws IOException {
    try (InputStream file = SeedTest.class.getResourceAsStream("/seed/points.yaml")) {
      JsonNode points = new YAMLMapper().readTree(file).path("points");
      Map<String, JsonNode> byId = new LinkedHashMap<>();
      points.properties().forEach(field -> byId.put(field.getKey(), field.getValue()));
      return byId;
    }
  }
}
