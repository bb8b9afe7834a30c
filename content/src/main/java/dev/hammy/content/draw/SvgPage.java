package dev.hammy.content.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * A page of SVG that is written from the top down and is as high as what stands on it. Fonts are
 * the reader's own, so widths are reckoned generously.
 */
final class SvgPage {
  private static final int WIDTH = 960;
  private static final int MARGIN = 24;
  private static final int INDENT = 44;
  private static final int RIGHT = 500;
  private static final int LINE = 20;
  private static final double LETTER = 7.4;
  private static final double STRONG_LETTER = 8.2;
  private static final double LEVEL_LETTER = 9.6;

  private static final String STYLE =
      """
      text { font: 14px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; fill: #1b1b1b; }
      .title { font-size: 24px; font-weight: 600; }
      .section { font-size: 19px; font-weight: 600; }
      .strong { font-weight: 600; }
      .note { fill: #555; }
      .page { fill: #fff; }
      .card { fill: #f6f6f4; stroke: #c4c4c0; }
      .arrow { fill: none; stroke: #777; stroke-width: 1.5; }
      text.level { fill: #1b1b1b; font-weight: 600; }
      .self-care { fill: #cfe8cf; } .clinic { fill: #dfe6f5; } .within-days { fill: #fbe8b0; }
      .same-day { fill: #f8cfa0; } .emergency { fill: #f2a9a2; }
      @media (prefers-color-scheme: dark) {
        text { fill: #ececec; }
        .note { fill: #b0b0b0; }
        .page { fill: #16181b; }
        .card { fill: #22252a; stroke: #4a4f57; }
        .arrow { stroke: #9a9a9a; }
      }
      """;

  private final StringBuilder body = new StringBuilder();
  private int y = MARGIN;

  void title(String words) {
    y += 20;
    text(words, MARGIN, "title");
    y += 16;
  }

  /** A heading with a remark under it. */
  void section(String words, String note) {
    y += 36;
    text(words, MARGIN, "section");
    y += 8;
    lines(note, MARGIN, WIDTH - 2 * MARGIN, "note", LETTER);
    y += 12;
  }

  /** A box round whatever is written meanwhile. */
  void card(Runnable content) {
    int at = body.length();
    int top = y;
    y += 10;
    content.run();
    y += 14;
    body.insert(
        at,
        "<rect class=\"card\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"8\"/>\n"
            .formatted(MARGIN, top, WIDTH - 2 * MARGIN, y - top));
  }

  void gap() {
    y += 10;
  }

  /** From one card to the next. */
  void arrow() {
    body.append(
        "<path class=\"arrow\" d=\"M %1$d %2$d v 14 m -5 -6 l 5 6 l 5 -6\"/>\n"
            .formatted(WIDTH / 2, y + 4));
    y += 22;
  }

  void strong(String words) {
    lines(words, MARGIN + 16, WIDTH - 2 * MARGIN - 32, "strong", STRONG_LETTER);
    y += 4;
  }

  /** Something on the left and what belongs to it on the right. */
  void row(String left, String right) {
    int top = y;
    lines(left, INDENT, RIGHT - INDENT - 24, "", LETTER);
    int bottom = y;
    y = top;
    lines(right, RIGHT, WIDTH - RIGHT - MARGIN - 16, "note", LETTER);
    y = Math.max(y, bottom) + 4;
  }

  /**
   * A row that leads to a care level, by its word; the colour only repeats what the word says.
   *
   * @param more what else is to be said; may be empty
   */
  void level(String left, String level, String more) {
    int top = y;
    int width = (int) (level.length() * LEVEL_LETTER) + 20;
    body.append(
        "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"10\"/>\n"
            .formatted(level, RIGHT, top + 3, width, LINE));
    body.append(textElement(level, RIGHT + 10, top + LINE - 2, "level"));
    y += LINE + 4;
    if (!more.isEmpty()) {
      lines(more, RIGHT, WIDTH - RIGHT - MARGIN - 16, "note", LETTER);
    }
    int bottom = y;
    y = top;
    lines(left, INDENT, RIGHT - INDENT - 24, "", LETTER);
    y = Math.max(y, bottom) + 4;
  }

  /** The whole document. */
  String document(String title, String description) {
    int height = y + MARGIN;
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img">
        <title>%3$s</title>
        <desc>%4$s</desc>
        <style>
        %5$s</style>
        <rect class="page" width="%1$d" height="%2$d"/>
        %6$s</svg>
        """
        .formatted(WIDTH, height, escaped(title), escaped(description), STYLE, body);
  }

  private void lines(String words, int x, int width, String kind, double letter) {
    for (String line : wrapped(words, (int) (width / letter))) {
      y += LINE;
      body.append(textElement(line, x, y - 2, kind));
    }
  }

  private void text(String words, int x, String kind) {
    body.append(textElement(words, x, y, kind));
  }

  /** Broken between words, and where there is a line break already. */
  static List<String> wrapped(String words, int letters) {
    return words.lines().flatMap(line -> filled(line, letters).stream()).toList();
  }

  private static List<String> filled(String words, int letters) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  static String textElement(String words, int x, int y, String kind) {
    String named = kind.isEmpty() ? "" : " class=\"" + kind + "\"";
    return "<text%s x=\"%d\" y=\"%d\">%s</text>\n".formatted(named, x, y, escaped(words));
  }

  static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
