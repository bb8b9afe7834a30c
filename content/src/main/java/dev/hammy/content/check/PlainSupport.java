package dev.hammy.content.check;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Argument;
import dev.hammy.protocol.Fit;
import dev.hammy.protocol.Pattern;
import dev.hammy.protocol.Question;
import java.util.Comparator;
import java.util.List;

/**
 * The support for a pattern, worked out from its arguments as plainly as can be and without the
 * triage's code, so that the two can be held against each other.
 */
final class PlainSupport {
  private final Pattern pattern;
  private final int[] codes;

  /** What an answer adds, by question and by the bits of the choices picked. */
  private final int[][] adds;

  PlainSupport(Pattern pattern, List<Question> questions) {
    this.pattern = pattern;
    this.codes = questions.stream().mapToInt(Question::code).toArray();
    this.adds = new int[codes.length][256];
    for (int i = 0; i < codes.length; i++) {
      for (int bits = 1; bits < 256; bits++) {
        adds[i][bits] = added(codes[i], bits);
      }
    }
  }

  Fit fit(Answers answers) {
    int support = 0;
    for (int i = 0; i < codes.length; i++) {
      support += adds[i][answers.bits(codes[i])];
    }
    return pattern.fit(support);
  }

  private int added(int question, int bits) {
    List<Argument> made =
        pattern.arguments().stream()
            .filter(argument -> argument.when().question() == question)
            .filter(argument -> (argument.when().choices().bits() & bits) != 0)
            .toList();
    int sum = 0;
    for (Argument argument : made) {
      sum += isCounted(argument, made) ? argument.weight() : 0;
    }
    return sum;
  }

  /** Of arguments that are one finding, the strongest counts; of equally strong ones the first. */
  private static boolean isCounted(Argument argument, List<Argument> made) {
    if (argument.once() == null) {
      return true;
    }
    Comparator<Argument> byStrength = Comparator.comparing(other -> Math.abs(other.weight()));
    return made.stream()
        .filter(other -> argument.once().equals(other.once()))
        .sorted(byStrength.reversed())
        .limit(1)
        .anyMatch(argument::equals);
  }
}
