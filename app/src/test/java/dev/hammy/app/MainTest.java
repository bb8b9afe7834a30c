package dev.hammy.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.app.rehearsal.Rehearsal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir private Path home;

  private final Map<String, String> environment = new HashMap<>();
  private final ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errBytes = new ByteArrayOutputStream();

  private int run(String input, String... args) {
    return Main.run(shell(input), args);
  }

  private Shell shell(String input) {
    return shell(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
  }

  private Shell shell(InputStream in) {
    return new Shell(
        in,
        new PrintStream(outBytes, true, StandardCharsets.UTF_8),
        new PrintStream(errBytes, true, StandardCharsets.UTF_8),
        environment,
        home,
        false);
  }

  private String out() {
    return outBytes.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return errBytes.toString(StandardCharsets.UTF_8);
  }

  private void assertNoStackTrace() {
    assertFalse(err().contains("\tat ") || err().contains("    at "), err());
  }

  @Test
  void withoutACommandTheUsageIsShownOnStandardError() {
    assertEquals(2, run(""));
    assertTrue(err().startsWith("Name a command.\nUsage: hammy"), err());
    assertEquals("", out());
  }

  @Test
  void anUnknownCommandOrOptionIsTheOperators() {
    assertEquals(2, run("", "caht"));
    assertEquals(2, run("", "chat", "--langauge", "en"));
    assertTrue(err().contains("Usage: hammy chat"), err());
    assertNoStackTrace();
  }

  @Test
  void translatePrintsWhatIsLeftAndRefusesALanguageItDoesNotKnow() {
    assertEquals(0, run("", "translate", "en"));
    assertEquals("# 0 lines have no en words yet.\n", out());
    assertEquals(2, run("", "translate", "xx"));
    assertTrue(err().contains("expected: one of en, es, de, pt"), err());
    assertNoStackTrace();
  }

  @Test
  void helpAndVersionAreNoFailures() {
    assertEquals(0, run("", "--help"));
    assertEquals(0, run("", "help", "run"));
    assertEquals(0, run("", "--version"));
    assertTrue(out().contains("HAMMY_TELEGRAM_TOKEN"), out());
    assertTrue(out().contains("hammy "), out());
  }

  @Test
  void aChatThroughAPipeReachesAQuestionAndEndsWell() {
    assertEquals(0, run("I understand, let us start\n", "chat", "--language", "en"));
    assertTrue(out().contains("Question 1 of about"), out());
    assertFalse(out().contains("\u001b"), "no colour in a pipe");
    assertEquals("", err());
  }

  @Test
  void aLanguageThatIsNotOfferedIsNamed() {
    assertEquals(2, run("", "chat", "--language", "xx"));
    assertTrue(err().startsWith("--language\n    found:    'xx'\n    expected: a language"), err());
    assertNoStackTrace();
  }

  @Test
  void aLocaleWithoutALanguageOfOursGetsEnglish() {
    environment.put("LANG", "C.UTF-8");
    assertEquals(0, run("", "chat"));
    assertTrue(out().contains("Hello, I am Hammy"), out());
  }

  @Test
  void triageAnswersEachLineAndPassesOverBlankOnes() {
    assertEquals(0, run("{\"answers\": {}}\n\n  \nnonsense\n{\"answers\": {}}", "triage"));
    String[] lines = out().split("\n", -1);
    assertEquals(4, lines.length, out());
    assertEquals(lines[0], lines[2]);
    assertTrue(lines[1].startsWith("{\"error\""), lines[1]);
    assertEquals("", lines[3]);
  }

  @Test
  void drawingsGoToStandardOutputOrAFile() throws IOException {
    Path file = home.resolve("interview.svg");
    assertEquals(0, run("", "draw", "--format", "svg", "--output", file.toString()));
    assertEquals("", out());
    assertTrue(Files.readString(file).startsWith("<svg "));
    assertEquals(0, run("", "draw"));
    assertTrue(out().startsWith("flowchart TD\n"), out());
  }

  @Test
  void aGuideIsDrawnByItsName() {
    assertEquals(0, run("", "draw", "--guide", "rack-height"));
    assertTrue(out().startsWith("stateDiagram-v2\n"), out());
  }

  @Test
  void aGuideThatIsNotThereIsTheOperatorsAndThoseThereAreNamed() {
    assertEquals(2, run("", "draw", "--guide", "nowhere"));
    assertTrue(err().startsWith("--guide\n    found:    'nowhere'"), err());
    assertTrue(err().contains("rack-height"), err());
    assertNoStackTrace();
  }

  @Test
  void aFileThatCannotBeWrittenIsTheOperators() {
    Path file = home.resolve("nowhere").resolve("interview.mmd");
    assertEquals(2, run("", "draw", "--output", file.toString()));
    assertTrue(err().startsWith("--output\n    found:    '" + file + "', which cannot be"), err());
    assertNoStackTrace();
  }

  @Test
  void checkingTheReadingPrintsATableForEachHalf() throws IOException {
    Path texts = Files.createDirectory(home.resolve("texts"));
    Files.writeString(
        texts.resolve("tuned-phrases.jsonl"),
        """
        {"text": "under my left butt cheek", "answers": {"where": ["sit-bone"]}}
        {"text": "hello", "dangers": ["today:pop"]}
        """);

    assertEquals(0, run("", "check", "--reading", texts.toString()));
    assertTrue(out().contains("NOT RAISED today:pop in: hello"), out());
    assertTrue(out().contains("the half that is tuned, en"), out());
    assertTrue(out().contains("  where             said    1  recall 100.0 %"), out());
  }

  @Test
  void textsThatAreWronglyLabelledAreAnAuthorsMistake() throws IOException {
    Path texts = Files.createDirectory(home.resolve("texts"));
    Files.writeString(texts.resolve("tuned-phrases.jsonl"), "{\"question\": \"where\"}\n");

    assertEquals(1, run("", "check", "--reading", texts.toString()));
    assertTrue(err().contains("tuned-phrases.jsonl:1\n    found:    no \"text\""), err());
  }

  @Test
  void aContentFolderThatIsNotThereIsTheOperators() {
    assertEquals(2, run("", "check", "--content", home.resolve("nowhere").toString()));
    assertTrue(err().startsWith("--content\n    found:    '"), err());
    assertNoStackTrace();
  }

  @Test
  void brokenContentIsTheAuthorsWhenCheckedAndTheOperatorsWhenUsed() throws IOException {
    Path folder = Files.createDirectory(home.resolve("hamstring"));
    Files.writeString(folder.resolve("questions.yaml"), "nonsense: [");
    assertEquals(1, run("", "check", "--content", folder.toString()));
    assertTrue(err().contains("questions.yaml:1"), err());
    assertTrue(err().contains("expected:"), err());
    assertEquals(2, run("", "triage", "--content", folder.toString()));
    assertTrue(err().contains("./hammy check --content " + folder), err());
    assertNoStackTrace();
  }

  @Test
  void runWithoutATokenSaysHowToGetOne() {
    assertEquals(2, run("", "run"));
    assertTrue(err().startsWith("No platform is set up"), err());
    assertNoStackTrace();
  }

  @Test
  void aBotStartsInARehearsalThoughNobodyIsThere() throws Exception {
    try (Rehearsal rehearsal = Rehearsal.on(EnumSet.allOf(Rehearsal.Platform.class))) {
      environment.putAll(rehearsal.settings());
      assertEquals(0, new RunCommand(shell(""), rehearsal::awaitEnd).call());
    }
    assertTrue(out().endsWith("ready\n"), out());
  }

  @Test
  void aRehearsalIsOfTheChatOrOfPlatformsAndSaysWhereItsFileGoes() {
    assertEquals(2, run("", "rehearse", "chat"));
    assertEquals(2, run("", "rehearse", "--keep", "nowhere", "chat", "telegram"));
    assertNoStackTrace();
  }

  @Test
  void runWithAnUnusableTokenDoesNotPrintIt() {
    environment.put("HAMMY_TELEGRAM_TOKEN", "no-token-but-secret");
    assertEquals(2, run("", "run"));
    assertTrue(err().startsWith("HAMMY_TELEGRAM_TOKEN\n    found:    something of 19"), err());
    assertFalse((out() + err()).contains("secret"), err());
  }

  @Test
  void evenAnErrorEndsAsAFaultOfOursWithoutWords() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() {
            throw new StackOverflowError("typed words");
          }

          @Override
          public int read(byte[] bytes, int from, int most) {
            return read();
          }
        };
    for (String command : List.of("chat", "triage")) {
      errBytes.reset();
      assertEquals(70, Main.run(shell(broken), command), command);
      assertTrue(err().startsWith("Sorry: that is a fault in Hammy"), err());
      assertFalse(err().contains("typed words"), err());
    }
  }

  @Test
  void aFaultOfOursIsOwnedUpToWithoutWords() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    assertEquals(70, ExitCode.explain(new IllegalStateException("typed words"), err));
    String words = said.toString(StandardCharsets.UTF_8);
    assertTrue(words.startsWith("Sorry: that is a fault in Hammy"), words);
    assertTrue(words.contains("java.lang.IllegalStateException"), words);
    assertFalse(words.contains("typed words"), words);
  }
}
