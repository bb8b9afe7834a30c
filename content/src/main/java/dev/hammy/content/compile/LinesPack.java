package dev.hammy.content.compile;

import dev.hammy.content.pack.PackReader;
import dev.hammy.content.pack.PackWriter;
import dev.hammy.message.Wording;
import dev.hammy.protocol.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a content in a pack, and the words of lines in another language. */
final class LinesPack {
  private LinesPack() {}

  static void write(List<Line> lines, PackWriter out) {
    out.list(
        lines,
        line -> {
          out.text(line.id());
          out.text(line.english());
        });
  }

  static List<Line> read(PackReader in) {
    return in.list(() -> new Line(in.text(), in.text()));
  }

  /** Writes the words of lines, in the order of the lines. */
  static void words(List<Line> lines, Wording wording, PackWriter out) {
    lines.forEach(line -> out.text(wording.of(line)));
  }

  /** Reads the words of these same lines, by line id. */
  static Map<String, String> words(List<Line> lines, PackReader in) {
    Map<String, String> words = new HashMap<>(2 * lines.size());
    for (Line line : lines) {
      words.put(line.id(), in.text());
    }
    return words;
  }
}
