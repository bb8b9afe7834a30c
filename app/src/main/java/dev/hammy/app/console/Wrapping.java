package dev.hammy.app.console;

import java.util.ArrayList;
import java.util.List;

/** Plain text in lines of a given width. */
final class Wrapping {
  private Wrapping() {}

  /**
   * Text in lines, broken between words; line breaks in the text stay.
   *
   * @param mark what stands before the first line; the others are indented as far
   * @param width of a line in characters, mark and all
   */
  static List<String> lines(String text, String mark, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\\R", -1)) {
      List<String> words = List.of(printable(paragraph).strip().split(" +", -1));
      for (String line : filled(words, " ", width - mark.length())) {
        String before = lines.isEmpty() ? mark : " ".repeat(mark.length());
        lines.add((before + line).stripTrailing());
      }
    }
    return lines;
  }

  /** Pieces in as few lines as hold them; one that is wider than a line stands alone. */
  static List<String> filled(List<String> pieces, String between, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces) {
      if (line.isEmpty()) {
        line.append(piece);
      } else if (length(line) + length(between) + length(piece) <= width) {
        line.append(between).append(piece);
      } else {
        lines.add(line.toString());
        line.setLength(0);
        line.append(piece);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** Text that cannot move a terminal's cursor or hide itself: control characters become spaces. */
  static String printable(String text) {
    return text.replaceAll("\\p{Cc}", " ");
  }

  private static int length(CharSequence text) {
    return (int) text.codePoints().count();
  }
}
