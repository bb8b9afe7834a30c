package dev.hammy.standins.transcript;

import dev.hammy.standins.Screen;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is done in a transcript, and what is then to be seen.
 *
 * @param line where it stands in the file, from 1
 * @param written what is done, as it stands after the {@code >}
 * @param deed the same, read
 * @param seen what must be seen, in this order
 * @param unseen what must not be seen
 */
public record Step(int line, String written, Deed deed, List<String> seen, List<String> unseen) {
  public Step {
    seen = seen.stream().map(Step::folded).toList();
    unseen = unseen.stream().map(Step::folded).toList();
  }

  /** What is wrong with a screen; empty if nothing is. */
  public Optional<String> problem(Screen screen) {
    String shown =
        folded(
            screen.text()
                + " "
                + String.join(" | ", screen.options())
                + " | "
                + String.join(" | ", screen.buttons()));
    int from = 0;
    for (String expected : seen) {
      int at = shown.indexOf(expected, from);
      if (at < 0) {
        return Optional.of("to be seen, in this order: " + expected);
      }
      from = at + expected.length();
    }
    return unseen.stream()
        .filter(shown::contains)
        .findFirst()
        .map(unwanted -> "not to be seen: " + unwanted);
  }

  private static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
