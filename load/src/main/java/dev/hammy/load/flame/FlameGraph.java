package dev.hammy.load.flame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Calls above calls, each as wide as the share of the samples that were in it: a picture that any
 * browser shows, with each call's name and share where the pointer rests.
 */
public final class FlameGraph {
  private static final int WIDTH = 1_200;
  private static final int ROW = 16;
  private static final int TITLE = 24;

  /** What is narrower cannot be seen, and makes the picture large. */
  private static final double NARROWEST = 1.5;

  private static final double LETTER = 6.2;

  private final Node root = new Node();

  /** A call under the calls that led to it. */
  private static final class Node {
    private final Map<String, Node> calls = new TreeMap<>();
    private int samples;
  }

  /** Counts samples, each from the first call to the one that it was in. */
  public FlameGraph(List<List<String>> samples) {
    for (List<String> sample : samples) {
      Node node = root;
      node.samples++;
      for (String call : sample) {
        node = node.calls.computeIfAbsent(call, name -> new Node());
        node.samples++;
      }
    }
  }

  /** Draws it as SVG. */
  public String draw(String title) {
    List<String> boxes = new ArrayList<>();
    int depth = draw(root, 0, 0, boxes);
    int height = TITLE + depth * ROW;
    return """
        <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" \
        font-family="monospace" font-size="10">
        <rect width="100%%" height="100%%" fill="#fff"/>
        <text x="6" y="16" font-size="13">%s: %d samples</text>
        %s
        </svg>
        """
        .formatted(WIDTH, height, escape(title), root.samples, String.join("\n", boxes));
  }

  /** Draws what a call calls, and says how many rows that takes. */
  private int draw(Node node, double left, int row, List<String> boxes) {
    double x = left;
    int depth = row;
    for (Map.Entry<String, Node> call : node.calls.entrySet()) {
      double width = (double) call.getValue().samples * WIDTH / Math.max(1, root.samples);
      if (width >= NARROWEST) {
        boxes.add(box(call.getKey(), call.getValue().samples, x, TITLE + row * ROW));
        depth = Math.max(depth, draw(call.getValue(), x, row + 1, boxes));
      }
      x += width;
    }
    return Math.max(depth, row + (node.calls.isEmpty() ? 0 : 1));
  }

  private String box(String call, int samples, double x, int y) {
    double width = (double) samples * WIDTH / root.samples;
    String shown = call.substring(call.lastIndexOf('.', call.lastIndexOf('.') - 1) + 1);
    int letters = Math.max(0, (int) ((width - 4) / LETTER));
    String label = shown.length() <= letters ? shown : shown.substring(0, letters);
    return String.format(
        Locale.ROOT,
        "<g><title>%s %.1f %%</title><rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\""
            + " fill=\"%s\" stroke=\"#fff\" stroke-width=\".5\"/>"
            + "<text x=\"%.1f\" y=\"%d\">%s</text></g>",
        escape(call),
        samples * 100.0 / root.samples,
        x,
        y,
        width,
        ROW,
        colour(call),
        x + 2,
        y + 11,
        letters < 3 ? "" : escape(label));
  }

  /** Hammy's own calls stand out from the platforms', the libraries' and Java's. */
  private static String colour(String call) {
    if (call.startsWith("dev.hammy.")) {
      return call.startsWith("dev.hammy.telegram.") ? "#8ecae6" : "#ffb703";
    }
    return call.startsWith("java.") || call.startsWith("sun.") || call.startsWith("jdk.")
        ? "#ddd"
        : "#b7e4c7";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
