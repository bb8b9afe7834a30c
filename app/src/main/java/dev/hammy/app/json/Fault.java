package dev.hammy.app.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hammy.content.compile.Nearest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a line of input.
 *
 * @param what is wrong
 * @param where in the line
 * @param expected what should be there
 * @param didYouMean the nearest name that exists; absent if none is near
 */
record Fault(String what, String where, String expected, @Nullable String didYouMean) {
  /** More of a name is not shown, and not compared with others. */
  private static final int LONGEST = 60;

  Fault(String what, String where, String expected) {
    this(what, where, expected, null);
  }

  /** A name that does not exist, with the one that was probably meant. */
  static FaultException unknown(String kind, String word, String where, List<String> known) {
    String shown = word.length() > LONGEST ? word.substring(0, LONGEST) + "…" : word;
    String near = word.length() > LONGEST ? null : Nearest.to(word, known).orElse(null);
    return new FaultException(
        new Fault(
            "no " + kind + " is called '" + shown + "'",
            where,
            "one of: " + String.join(", ", known),
            near));
  }

  /** What a line is answered with that has this fault. */
  ObjectNode written() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.putObject("error")
        .put("what", what)
        .put("where", where)
        .put("expected", expected)
        .put("didYouMean", didYouMean);
    return root;
  }

  /** Carries a fault from where it is found to where the line is answered. */
  static final class FaultException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    FaultException(Fault fault) {
      super(fault.what());
      this.fault = fault;
    }

    Fault fault() {
      return fault;
    }
  }
}
