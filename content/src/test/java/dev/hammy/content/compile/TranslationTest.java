package dev.hammy.content.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.message.Language;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wording;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.Question;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class TranslationTest {
  private static final List<Line> LINES =
      Compiler.compile(Cases.base()).lines().stream().map(PlacedLine::line).toList();

  /** The base with a German translation of all lines but those of which the entry is empty. */
  private static Folder translated(Function<Line, String> entry) {
    StringBuilder yaml = new StringBuilder("lines:\n");
    LINES.forEach(line -> yaml.append(entry.apply(line)));
    NavigableMap<String, byte[]> files = new TreeMap<>(Cases.base().files());
    files.put("text/de/all.yaml", yaml.toString().getBytes(StandardCharsets.UTF_8));
    return new Folder("knee", files);
  }

  private static String entry(Line line, String mark) {
    // Slots stay as they are; '»' shows that it is another language's text.
    String words = line.english().length() < 35 ? "» " + line.english() : line.english();
    return "  " + line.id() + ": {english: '" + mark + "', words: \"" + words + "\"}\n";
  }

  private static String current(Line line) {
    return entry(line, Untranslated.markOf(line));
  }

  @Test
  void aLanguageWhoseLinesAreAllTranslatedIsOffered() {
    Content content = Compiler.compile(translated(TranslationTest::current));

    assertEquals(Set.of(Language.ENGLISH, Language.GERMAN), content.wordings().offered());
    assertTrue(content.untranslated().isEmpty());
    Wording german = content.wordings().in(Language.GERMAN);
    assertEquals("» Words for done.", german.say(Phrase.DONE));
    assertEquals(
        "» When does it hurt?", german.of(content.topic().question("when").orElseThrow().ask()));
  }

  @Test
  void aLanguageInWhichADangerSignGoesUnheardIsNotOfferedAndTheSignIsNamed() {
    NavigableMap<String, byte[]> files =
        new TreeMap<>(translated(TranslationTest::current).files());
    files.put("words/en/rules.yaml", "fillers: [the]\ncues: {}\n".getBytes(StandardCharsets.UTF_8));

    Content content = Compiler.compile(new Folder("knee", files));

    assertEquals(Set.of(Language.ENGLISH), content.wordings().offered());
    Untranslated german = content.untranslated().get(0);
    assertTrue(german.missing().isEmpty());
    assertEquals(
        content.topic().questions().stream()
            .filter(Question::isSafety)
            .flatMap(question -> question.choices().stream())
            .filter(choice -> choice.kind() == Choice.Kind.PRESENT)
            .count(),
        german.unheard().size());
  }

  @Test
  void aLanguageThatLacksALineIsNotOfferedAndTheLineIsNamed() {
    Content content =
        Compiler.compile(translated(line -> line.id().equals("phrase.done") ? "" : current(line)));

    assertEquals(Set.of(Language.ENGLISH), content.wordings().offered());
    Untranslated german = content.untranslated().get(0);
    assertEquals(Language.GERMAN, german.language());
    assertEquals(List.of("phrase.done"), german.missing().stream().map(Line::id).toList());
    assertTrue(german.older().isEmpty());
  }

  @Test
  void aLineWhoseEnglishHasChangedSinceIsOlderAndKeepsTheLanguageBack() {
    Content content =
        Compiler.compile(
            translated(
                line -> line.id().equals("phrase.done") ? entry(line, "0a1b2c3d") : current(line)));

    assertEquals(Set.of(Language.ENGLISH), content.wordings().offered());
    Untranslated german = content.untranslated().get(0);
    assertTrue(german.missing().isEmpty());
    assertEquals(List.of("phrase.done"), german.older().stream().map(Line::id).toList());
  }

  @Test
  void aTranslationOfAStageThatLosesWhatWasFoundIsRefused() {
    Folder folder =
        translated(
            line ->
                line.id().equals("guide.box-height.stage.lowest.says.1")
                    ? current(line).replace("{found}", "low")
                    : current(line));

    ContentException refused = assertThrows(ContentException.class, () -> Compiler.compile(folder));
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.contains("found:    no slots"), message);
    assertTrue(message.contains("expected: {found}"), message);
  }

  @Test
  void aTranslationThatLosesASlotIsRefused() {
    Folder folder =
        translated(
            line -> {
              String entry = current(line);
              return line.id().equals("phrase.mydata-text") ? entry.replace("{count}", "") : entry;
            });

    ContentException refused = assertThrows(ContentException.class, () -> Compiler.compile(folder));

    assertEquals("no slots", refused.problems().get(0).found());
    assertEquals("{count}", refused.problems().get(0).expected());
  }

  @Test
  void aLineIsTranslatedInOneFileOnly() {
    Folder folder = translated(TranslationTest::current);
    NavigableMap<String, byte[]> files = new TreeMap<>(folder.files());
    files.put(
        "text/de/more.yaml", ("lines:\n" + current(LINES.get(0))).getBytes(StandardCharsets.UTF_8));

    ContentException refused =
        assertThrows(ContentException.class, () -> Compiler.compile(new Folder("knee", files)));

    assertEquals(1, refused.problems().size());
    assertEquals("knee/text/de/more.yaml", refused.problems().get(0).file());
  }

  @Test
  void theSheetForATranslatorHoldsWhatIsLackingAndCompilesOnceFilledIn() {
    Content begun =
        Compiler.compile(translated(line -> line.id().equals("phrase.done") ? "" : current(line)));

    List<String> sheet = TranslationSheet.of(begun, Language.GERMAN);

    assertEquals(
        List.of(
            "# 1 lines have no de words yet.",
            "lines:",
            "",
            "  # ---- knee/phrases.yaml",
            "  # Words for done.",
            "  phrase.done:",
            "    english: \"" + markOf(begun, "phrase.done") + "\"",
            "    words: >-",
            "      …"),
        sheet);
    NavigableMap<String, byte[]> files =
        new TreeMap<>(
            translated(line -> line.id().equals("phrase.done") ? "" : current(line)).files());
    files.put(
        "text/de/more.yaml", (String.join("\n", sheet) + "\n").getBytes(StandardCharsets.UTF_8));
    Content filled = Compiler.compile(new Folder("knee", files));
    assertTrue(filled.wordings().offered().contains(Language.GERMAN));
    assertEquals(1, TranslationSheet.of(filled, Language.GERMAN).size());
  }

  @Test
  void theSheetOfALanguageThatNobodyHasBegunHoldsEveryLine() {
    List<String> sheet = TranslationSheet.of(Compiler.compile(Cases.base()), Language.SPANISH);
    assertEquals(LINES.size(), sheet.stream().filter(row -> row.endsWith("words: >-")).count());
  }

  private static String markOf(Content content, String id) {
    return content.lines().stream()
        .map(PlacedLine::line)
        .filter(line -> line.id().equals(id))
        .map(Untranslated::markOf)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theMarkOfALineIsTheBeginningOfTheHashOfItsEnglish() {
    assertEquals("8f0127c9", Untranslated.markOf(new Line("choice.when.jumping.label", "Jumping")));
  }
}
