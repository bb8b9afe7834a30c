package dev.hammy.triage;

import dev.hammy.protocol.Argument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How arguments add up. */
public final class Arguments {
  private Arguments() {}

  /**
   * The sum of the weights of those arguments that one answer makes. Findings that share a {@code
   * once} word are one finding seen twice: the strongest of them counts, the others do not.
   *
   * @param bits the choices picked, one bit each
   */
  public static int sum(List<Argument> arguments, int bits) {
    int sum = 0;
    Map<String, Integer> once = new HashMap<>();
    for (Argument argument : arguments) {
      if ((argument.when().choices().bits() & bits) == 0) {
        continue;
      }
      if (argument.once() == null) {
        sum += argument.weight();
      } else {
        once.merge(argument.once(), argument.weight(), Arguments::stronger);
      }
    }
    return sum + once.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static int stronger(int one, int other) {
    return Math.abs(other) > Math.abs(one) ? other : one;
  }
}
