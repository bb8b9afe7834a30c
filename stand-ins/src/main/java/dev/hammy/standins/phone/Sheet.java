package dev.hammy.standins.phone;

import dev.hammy.standins.phone.Run.Style;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An SVG as wide as a phone that is drawn from the top, and notes which words did not fit. Not
 * thread-safe.
 */
final class Sheet {
  /** A phone of the narrow kind, in pixels as its apps count them. */
  static final int WIDTH = 360;

  private static final String SANS = "Roboto,Helvetica,Arial,'DejaVu Sans Condensed',sans-serif";
  private static final String MONO = "'DejaVu Sans Mono',Menlo,Consolas,monospace";
  private static final String ELLIPSIS = "…";

  /** From the middle of a capital letter down to the line that it stands on. */
  private static final double HALF_A_LETTER = 0.36;

  private final StringBuilder drawn = new StringBuilder();
  private final List<String> cut = new ArrayList<>();
  private final Set<String> left = new HashSet<>();
  private final List<String> alike = new ArrayList<>();

  /** How far down everything reaches that was drawn so far. */
  private double bottom;

  double bottom() {
    return bottom;
  }

  void down(double pixels) {
    bottom += pixels;
  }

  /** The place beneath all that is drawn later, for {@link #behind}. */
  int place() {
    return drawn.length();
  }

  /** A rectangle beneath all that was drawn since this place. */
  void behind(int place, Box box, double radius, String fill) {
    drawn.insert(place, rectangle(box, radius, fill));
  }

  void box(Box box, double radius, String fill) {
    drawn.append(rectangle(box, radius, fill));
  }

  private static String rectangle(Box box, double radius, String fill) {
    return format(
        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"%.1f\" fill=\"%s\"/>\n",
        box.x(), box.y(), box.width(), box.height(), radius, fill);
  }

  /** Words that stand at the left of a box, in the middle of its height; cut if they are wider. */
  void left(Box box, Letters letters, String fill, String words) {
    String shown = fitted(words, box.width(), letters);
    write(box.x(), middle(box, letters), letters, "", span(shown, letters, fill));
  }

  /** Words in the middle of a box; cut if they are wider. */
  void centred(Box box, Letters letters, String fill, String words) {
    String shown = span(fitted(words, box.width(), letters), letters, fill);
    double x = box.x() + box.width() / 2;
    write(x, middle(box, letters), letters, " text-anchor=\"middle\"", shown);
  }

  private static double middle(Box box, Letters letters) {
    return box.y() + box.height() / 2 + letters.size() * HALF_A_LETTER;
  }

  /** Text from here down, as far as it reaches; a box gives its left edge and its width. */
  void text(List<Paragraph> text, Box box, Theme theme) {
    text.forEach(paragraph -> paragraph(paragraph, box, theme));
  }

  private void paragraph(Paragraph paragraph, Box box, Theme theme) {
    Letters plain = theme.letters(Style.PLAIN, paragraph.small());
    double indent = plain.width(paragraph.mark());
    Theme.Line line = theme.line(paragraph.small());
    boolean first = true;
    for (List<Run> row : paragraph.rows(box.width() - indent, line::width)) {
      double baseline = bottom + line.height() / 2 + plain.size() * HALF_A_LETTER;
      if (first && !paragraph.mark().isBlank()) {
        String mark = line.span(new Run(paragraph.mark().strip(), Style.PLAIN));
        write(box.x(), baseline, plain, "", mark);
      }
      double taken = row.stream().mapToDouble(run -> line.width(run.bare())).sum();
      if (taken > box.width()) {
        cut.add(row.toString());
      }
      String spans = row.stream().map(line::span).collect(Collectors.joining());
      write(box.x() + indent, baseline, plain, "", spans);
      bottom += line.height();
      first = false;
    }
  }

  /** A picture as wide as a box. */
  void picture(Box box, byte[] png) {
    drawn.append(
        format(
            "<image x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" href=\"%s%s\"/>\n",
            box.x(),
            box.y(),
            box.width(),
            box.height(),
            "data:image/png;base64,",
            Base64.getEncoder().encodeToString(png)));
  }

  /** What was drawn, on this ground. */
  PhoneScreen on(String ground) {
    int height = (int) Math.ceil(bottom);
    String svg =
        format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                + " viewBox=\"0 0 %d %d\">\n%s%s</svg>\n",
            WIDTH,
            height,
            WIDTH,
            height,
            rectangle(new Box(0, 0, WIDTH, height), 0, ground),
            drawn);
    return new PhoneScreen(svg, height, cut, alike);
  }

  private String fitted(String words, double room, Letters letters) {
    if (letters.width(words) <= room) {
      return words;
    }
    cut.add(words);
    String shown = words;
    while (!shown.isEmpty() && letters.width(shown + ELLIPSIS) > room) {
      shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), -1)).stripTrailing();
    }
    if (!left.add(PhoneScreen.withoutMark(shown))) {
      alike.add(shown);
    }
    return shown + ELLIPSIS;
  }

  /**
   * Words as a part of a line. Bold is drawn by a stroke: bold faces differ much in their widths.
   */
  static String span(String words, Letters letters, String fill) {
    return format(
        "<tspan fill=\"%s\"%s%s>%s</tspan>",
        fill,
        letters.bold() ? format(" stroke=\"%s\" stroke-width=\"0.5\"", fill) : "",
        letters.italic() ? " font-style=\"italic\"" : "",
        words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
  }

  private void write(double x, double baseline, Letters letters, String how, String spans) {
    drawn.append(
        format(
            "<text xml:space=\"preserve\" x=\"%.1f\" y=\"%.1f\" font-family=\"%s\" font-size=\"%.1f\"%s>%s</text>\n",
            x, baseline, letters.fixed() ? MONO : SANS, letters.size(), how, spans));
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
