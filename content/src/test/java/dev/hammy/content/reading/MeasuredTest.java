package dev.hammy.content.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.content.Bundled;
import dev.hammy.content.compile.Content;
import dev.hammy.dialogue.TextReader;
import dev.hammy.message.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Reads what people write and counts: the half that the words were tuned on, and the half that was
 * only ever counted. Both tables are printed; neither may fall below what has been reached.
 */
final class MeasuredTest {
  private static final Path TEXTS = Path.of("src", "test", "resources", "reading");
  private static final Content CONTENT = Bundled.CONTENT;

  private static final TextReader READER = CONTENT.words().reader(Language.ENGLISH);

  private static Measurement measured(String half) {
    Measurement measurement = new Measurement(CONTENT.topic(), READER);
    measurement.read(TEXTS.resolve(half + "-phrases.jsonl"));
    measurement.read(TEXTS.resolve(half + "-messages.jsonl"));
    System.out.println("the half that is " + half);
    measurement.table().forEach(System.out::println);
    return measurement;
  }

  @Test
  void theTunedHalfIsReadAsWellAsItWas() {
    holds(measured("tuned"), 0.97, 0.005, 1, 0.065);
  }

  @Test
  void theMeasuredHalfIsReadAsWellAsItWas() {
    holds(measured("measured"), 0.925, 0.015, 0.965, 0.25);
  }

  private static void holds(
      Measurement measurement, double recall, double wrong, double raised, double falsely) {
    assertTrue(measurement.facts().recall() >= recall, "facts found");
    assertTrue(measurement.facts().wronglySure() <= wrong, "facts read wrongly and not asked back");
    assertTrue(measurement.dangers().recall() >= raised, "danger signs raised");
    assertTrue(measurement.dangers().falselyRaised() <= falsely, "look-alikes let be");
  }
}
