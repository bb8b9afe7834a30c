package dev.hammy.content.compile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a YAML file that knows where it stands. */
sealed interface Node {
  Spot spot();

  /** What it is, in the words of a problem. */
  String form();

  /** A line of a file, from 1; 0 stands for the file as a whole. */
  record Spot(String file, int line) {
    /** The place as another file's problem mentions it. */
    @Override
    public String toString() {
      return file + ":" + line;
    }
  }

  /** A key without a value, or empty quotes. */
  record Nothing(Spot spot) implements Node {
    @Override
    public String form() {
      return "nothing";
    }
  }

  /**
   * Words or a number.
   *
   * @param text as written, without quotes; never blank
   */
  record Scalar(Spot spot, String text) implements Node {
    private static final int SHOWN = 100;

    @Override
    public String form() {
      return "'" + shown(text) + "'";
    }

    /** Words as a message shows them: not too many, and nothing that upsets a terminal. */
    static String shown(String words) {
      String plain = words.replaceAll("\\p{Cntrl}", " ");
      return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }
  }

  /** A list. */
  record Items(Spot spot, List<Node> nodes) implements Node {
    public Items {
      nodes = List.copyOf(nodes);
    }

    @Override
    public String form() {
      return "a list";
    }
  }

  /** Keys with values, in the order written. */
  record Fields(Spot spot, Map<String, Field> byKey) implements Node {
    public Fields {
      byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
    }

    @Override
    public String form() {
      return "keys with values";
    }
  }

  /** A value and where its key stands. */
  record Field(Spot key, Node value) {}
}
