package dev.hammy.standins.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.standins.Player;
import dev.hammy.standins.Screen;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranscriptTest {
  private static final String TEXT =
      """
      # A title

      > /start
      Hello
      you
      ! Goodbye
      > [One] + [Two]
      > (somebody else) [Back]
      > (the message before) [Back]
      > (the bot restarts)
      > it hurts
      """;

  @Test
  void everyKindOfStepReachesThePlayerAsWritten() {
    Recorder player = new Recorder("Hello, you");
    Transcript.parse("a.txt", TEXT).playOn(player);
    assertEquals(
        List.of(
            "order start",
            "pick [One, Two]",
            "else Back",
            "previous Back",
            "restart",
            "type it hurts"),
        player.done);
  }

  @Test
  void whatIsNotSeenIsNamedWithFileAndLine() {
    AssertionError error =
        assertThrows(
            AssertionError.class,
            () -> Transcript.parse("a.txt", TEXT).playOn(new Recorder("you, Hello")));
    String message = String.valueOf(error.getMessage());
    assertTrue(message.startsWith("a.txt:3 after '> /start'"), message);
    assertTrue(message.contains("in this order: you"), message);
  }

  @Test
  void whatMustNotBeSeenIsNamed() {
    AssertionError error =
        assertThrows(
            AssertionError.class,
            () -> Transcript.parse("a.txt", TEXT).playOn(new Recorder("Hello you. Goodbye")));
    String message = String.valueOf(error.getMessage());
    assertTrue(message.contains("not to be seen: Goodbye"), message);
  }

  @Test
  void everyFileOfTheFolderIsInTheIndex() throws IOException, URISyntaxException {
    Path index =
        Path.of(Objects.requireNonNull(getClass().getResource("/transcripts/index.txt")).toURI());
    try (Stream<Path> files = Files.list(Objects.requireNonNull(index.getParent()))) {
      Set<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.equals("index.txt"))
              .collect(Collectors.toSet());
      Set<String> indexed =
          Transcript.all().stream().map(Transcript::name).collect(Collectors.toSet());
      assertEquals(names, indexed);
    }
  }

  @Test
  void everyFileOfTheIndexHasATitleAndSteps() {
    for (Transcript transcript : Transcript.all()) {
      assertTrue(transcript.steps().size() > 1, transcript.toString());
      assertTrue(!transcript.title().isBlank(), transcript.toString());
    }
  }

  /** Writes down what it is asked to do and always shows the same. */
  private static final class Recorder implements Player {
    private final List<String> done = new ArrayList<>();
    private final String shown;

    Recorder(String shown) {
      this.shown = shown;
    }

    private Screen screen(String what) {
      done.add(what);
      return new Screen(shown, List.of(), List.of());
    }

    @Override
    public Screen order(String command) {
      return screen("order " + command);
    }

    @Override
    public Screen press(String label) {
      return screen("press " + label);
    }

    @Override
    public Screen pick(List<String> labels) {
      return screen("pick " + labels);
    }

    @Override
    public Screen type(String text) {
      return screen("type " + text);
    }

    @Override
    public void restartBot() {
      done.add("restart");
    }

    @Override
    public Screen pressAsSomebodyElse(String label) {
      return screen("else " + label);
    }

    @Override
    public Screen pressOnPrevious(String label) {
      return screen("previous " + label);
    }

    @Override
    public void close() {}
  }
}
