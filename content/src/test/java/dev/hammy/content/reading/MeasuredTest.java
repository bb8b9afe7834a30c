package dev.hammy.content.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.content.compile.Content;
import dev.hammy.content.measure.Half;
import dev.hammy.content.measure.LabelException;
import dev.hammy.content.measure.Measurement;
import dev.hammy.message.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads what people write and counts: the half that the words were tuned on, and what was only ever
 * counted. Every table is printed, as {@code hammy check --reading} prints it; none may fall below
 * what has been reached.
 */
final class MeasuredTest {
  private static final Path TEXTS = Path.of("src", "test", "resources", "reading");

  private static List<Half> halves = List.of();

  @BeforeAll
  static void count() throws IOException, LabelException {
    halves = Half.all(TEXTS, Content.bundled());
    halves.forEach(half -> half.table().forEach(System.out::println));
  }

  private static Measurement measured(String name, Language language) {
    return halves.stream()
        .filter(half -> half.name().equals(name) && half.language() == language)
        .findFirst()
        .orElseThrow()
        .measurement();
  }

  @Test
  void theTunedHalfIsReadAsWellAsItWas() {
    holds(measured("tuned", Language.ENGLISH), 0.97, 0.004, 0.99, 0.03);
  }

  /** Each question that is put for nothing costs a person a look. */
  @Test
  void fewGuessesAreMadeThatNobodyMeant() {
    assertTrue(measured("tuned", Language.ENGLISH).facts().askedInVain() <= 0.2);
    for (String half : fresh()) {
      assertTrue(measured(half, Language.ENGLISH).facts().askedInVain() <= 0.45, half);
    }
  }

  /**
   * By writers who knew nothing of how texts are read: {@code measured} is counted when a piece of
   * work is done, {@code blind} when all else is. One that was opened waits for a fresh writer.
   */
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("fresh")
  void aHalfThatNobodyOpenedIsReadAsWellAsItWas(String half) {
    holds(measured(half, Language.ENGLISH), 0.94, 0.015, 0.99, 0.13);
  }

  static List<String> fresh() {
    return halves.stream()
        .filter(half -> half.language() == Language.ENGLISH)
        .map(Half::name)
        .filter(List.of("measured", "blind")::contains)
        .toList();
  }

  /** Few texts, by the author of the words: they show what was lost, not how good it is. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void whatIsWrittenInAnotherLanguageIsReadAsWellAsItWas(Language language) {
    holds(measured("measured", language), 0.95, 0.1, 0.97, 0.2);
  }

  @Test
  void aLabelThatNamesNoChoiceIsRefusedWithItsPlace(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("tuned-phrases.jsonl");
    Files.writeString(file, "{\"text\": \"a pop\", \"dangers\": [\"today:bang\"]}\n");
    LabelException refused =
        assertThrows(LabelException.class, () -> Half.all(folder, Content.bundled()));
    assertTrue(
        String.valueOf(refused.getMessage()).startsWith(file + ":1\n    found:    no choice"),
        refused.getMessage());
  }

  @Test
  void onlyTheTunedHalfShowsWhatWentWrong(@TempDir Path folder) throws Exception {
    for (String half : List.of("tuned", "measured")) {
      Files.writeString(
          folder.resolve(half + "-phrases.jsonl"),
          "{\"text\": \"hello\", \"dangers\": [\"today:pop\"]}\n");
    }
    List<List<String>> slips =
        Half.all(folder, Content.bundled()).stream().map(Half::slips).toList();
    assertEquals(List.of(List.of(), List.of("NOT RAISED today:pop in: hello")), slips);
  }

  private static void holds(
      Measurement measurement, double recall, double wrong, double raised, double falsely) {
    assertTrue(measurement.facts().recall() >= recall, "facts found");
    assertTrue(measurement.facts().wronglySure() <= wrong, "facts read wrongly and not asked back");
    assertTrue(measurement.dangers().recall() >= raised, "danger signs raised");
    assertTrue(measurement.dangers().falselyRaised() <= falsely, "look-alikes let be");
  }
}
