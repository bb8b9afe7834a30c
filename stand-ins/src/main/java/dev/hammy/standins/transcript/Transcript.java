package dev.hammy.standins.transcript;

import dev.hammy.standins.Player;
import dev.hammy.standins.Screen;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A conversation as a text file.
 *
 * @param name the file's name
 * @param title what it shows
 * @param steps what is done and seen, in order
 */
public record Transcript(String name, String title, List<Step> steps) {
  public Transcript {
    steps = List.copyOf(steps);
  }

  /** Every transcript of the index, in its order. */
  public static List<Transcript> all() {
    return read("index.txt")
        .lines()
        .filter(name -> !name.isBlank())
        .map(Transcript::named)
        .toList();
  }

  /** The transcript in this file of the resources. */
  public static Transcript named(String name) {
    return parse(name, read(name));
  }

  /**
   * Plays it and compares.
   *
   * @throws AssertionError that names file and line, what was to be seen and what was
   */
  public void playOn(Player player) {
    for (Step step : steps) {
      step.deed().playOn(player).ifPresent(shown -> compare(step, shown));
    }
  }

  @Override
  public String toString() {
    return name + ": " + title;
  }

  private void compare(Step step, Screen screen) {
    step.problem(screen)
        .ifPresent(
            problem -> {
              throw different(step, problem, screen);
            });
  }

  private AssertionError different(Step step, String expectation, Screen screen) {
    return new AssertionError(
        String.format(
            Locale.ROOT,
            "%s:%d after '> %s'%n  %s%n  shown: %s%n  options: %s%n  buttons: %s",
            name,
            step.line(),
            step.written(),
            expectation,
            screen.text(),
            screen.options(),
            screen.buttons()));
  }

  static Transcript parse(String name, String text) {
    List<String> lines = text.lines().toList();
    String title = lines.get(0).replaceFirst("^#\\s*", "");
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).startsWith("> ")) {
        steps.add(step(lines, i));
      }
    }
    return new Transcript(name, title, steps);
  }

  private static Step step(List<String> lines, int at) {
    List<String> seen = new ArrayList<>();
    List<String> unseen = new ArrayList<>();
    for (int i = at + 1; i < lines.size() && !lines.get(i).startsWith("> "); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith("! ")) {
        unseen.add(line.substring(2));
      } else if (!line.isEmpty()) {
        seen.add(line);
      }
    }
    String written = lines.get(at).substring(2).strip();
    return new Step(at + 1, written, Deed.read(written), seen, unseen);
  }

  private static String read(String name) {
    return resource("/transcripts/" + name);
  }

  /** The text in this file of the resources. */
  static String resource(String path) {
    try (InputStream in = Transcript.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no file " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
