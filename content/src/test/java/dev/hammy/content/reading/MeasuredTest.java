package dev.hammy.content.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.content.compile.Content;
import dev.hammy.message.Language;
import dev.hammy.protocol.WordBook;
import dev.hammy.reading.FormulaException;
import dev.hammy.reading.WordReader;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Reads what people write and counts: the half that the words were tuned on, and the half that was
 * only ever counted. Both tables are printed; neither may fall below what has been reached.
 */
final class MeasuredTest {
  private static final Path TEXTS = Path.of("src", "test", "resources", "reading");
  private static final Content CONTENT = Content.bundled();

  private static WordReader reader;

  @BeforeAll
  static void makeReader() throws FormulaException {
    WordBook book = Objects.requireNonNull(CONTENT.words().get(Language.ENGLISH));
    reader = new WordReader(book);
  }

  private static Measurement measured(String half) {
    Measurement measurement = new Measurement(CONTENT.topic(), reader);
    measurement.read(TEXTS.resolve(half + "-phrases.jsonl"));
    measurement.read(TEXTS.resolve(half + "-messages.jsonl"));
    System.out.println("the half that is " + half);
    measurement.table().forEach(System.out::println);
    return measurement;
  }

  @Test
  void theTunedHalfIsReadAsWellAsItWas() {
    holds(measured("tuned"), 0.97, 0.005, 1, 0.03);
  }

  @Test
  void theMeasuredHalfIsReadAsWellAsItWas() {
    holds(measured("measured"), 0.91, 0.015, 0.92, 0.25);
  }

  private static void holds(
      Measurement measurement, double recall, double wrong, double raised, double falsely) {
    assertTrue(measurement.facts().recall() >= recall, "facts found");
    assertTrue(measurement.facts().wronglySure() <= wrong, "facts read wrongly and not asked back");
    assertTrue(measurement.dangers().recall() >= raised, "danger signs raised");
    assertTrue(measurement.dangers().falselyRaised() <= falsely, "look-alikes let be");
  }
}
