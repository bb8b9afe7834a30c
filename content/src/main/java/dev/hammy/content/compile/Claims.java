package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Scalar;
import dev.hammy.content.compile.Node.Spot;
import java.util.HashMap;
import java.util.Map;

/** Values of which each may be taken once, such as the codes of all questions. Not thread-safe. */
final class Claims {
  private final Kind kind;
  private final Problems problems;
  private final Map<String, Spot> taken = new HashMap<>();

  /**
   * @param kind the problem that a second claim is; it is told the value and the first claim's spot
   */
  Claims(Kind kind, Problems problems) {
    this.kind = kind;
    this.problems = problems;
  }

  void claim(Scalar value, String at) {
    claim(value, value.text(), at);
  }

  /**
   * @param form what is taken, where two values that are written differently may mean the same
   */
  void claim(Scalar value, String form, String at) {
    Spot first = taken.putIfAbsent(form, value.spot());
    if (first != null) {
      problems.add(kind, value.spot(), at, value.text(), first);
    }
  }
}
