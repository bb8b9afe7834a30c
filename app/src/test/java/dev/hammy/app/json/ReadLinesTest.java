package dev.hammy.app.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.hammy.app.SmallTopic;
import dev.hammy.dialogue.ReadAnswer;
import dev.hammy.dialogue.Reading;
import dev.hammy.message.Language;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadLinesTest {
  private static final Topic TOPIC = SmallTopic.topic();

  /** Reads a danger sign in every text with "calf", and a place in every text with "bone". */
  private static final ReadLines LINES =
      new ReadLines(
          TOPIC,
          Map.of(Language.ENGLISH, (text, asked, today) -> reading(text)),
          LocalDate.of(2026, 11, 22));

  private static Reading reading(String text) {
    return new Reading(
        text.contains("bone") ? List.of(read("where", "sit-bone", "bone")) : List.of(),
        text.contains("calf") ? List.of(read("danger-signs", "calf-swollen", "calf")) : List.of());
  }

  private static ReadAnswer read(String question, String choice, String words) {
    Question asked = TOPIC.question(question).orElseThrow();
    Choice picked = asked.choice(choice).orElseThrow();
    return new ReadAnswer(asked, picked, words, true);
  }

  private static JsonNode answer(String line) {
    try {
      return new JsonMapper().readTree(LINES.answer(line));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aPlainLineIsReadAndSaysWhatWouldBeAsked() {
    JsonNode said = answer("its the bone");

    assertEquals(
        "[{\"question\":\"where\",\"choice\":\"sit-bone\",\"words\":\"bone\",\"sure\":true}]",
        said.path("answers").toString());
    assertEquals("[]", said.path("dangers").toString());
    assertEquals("danger-signs", said.path("next").path("question").asText());
    assertEquals("[]", said.path("next").path("ticked").toString());
  }

  @Test
  void aDangerSignIsAskedAboutFirstAndTicked() {
    JsonNode said =
        answer("{\"text\": \"my calf\", \"question\": \"where\", \"language\": \"en\"}");

    assertEquals("calf-swollen", said.path("dangers").path(0).path("choice").asText());
    assertEquals("danger-signs", said.path("next").path("question").asText());
    assertEquals("[\"calf-swollen\"]", said.path("next").path("ticked").toString());
  }

  @Test
  void aLineThatCannotBeReadGivesAnErrorThatSaysWhatIsExpected() {
    assertEquals("nothing", answer("  ").path("error").path("what").asText());
    assertEquals("no text", answer("{}").path("error").path("what").asText());
    assertEquals("no words", answer("{\"text\": 4}").path("error").path("what").asText());
    assertTrue(answer("{\"text\"").path("error").path("what").asText().startsWith("not JSON"));
    assertEquals(
        "no day",
        answer("{\"text\": \"a\", \"today\": \"soon\"}").path("error").path("what").asText());
  }

  @Test
  void aNameThatDoesNotExistGivesTheNearestOne() {
    assertEquals(
        "where",
        answer("{\"text\": \"a\", \"question\": \"were\"}")
            .path("error")
            .path("didYouMean")
            .asText());
    assertEquals(
        "language",
        answer("{\"text\": \"a\", \"language\": \"de\"}").path("error").path("where").asText());
    assertEquals("text", answer("{\"txt\": \"a\"}").path("error").path("didYouMean").asText());
  }
}
