package dev.hammy.triage;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Argument;
import dev.hammy.protocol.Pattern;
import dev.hammy.protocol.Question;
import java.util.Arrays;
import java.util.List;

/**
 * The support for one pattern, in tables made once: what every possible answer to every question
 * adds, and which sums the answers to a question can reach.
 *
 * <p>A set of reachable sums is one long: bit n stands for "n above the least". Adding a question
 * shifts and joins such sets, so the bound is exact, not an estimate. The compiler refuses patterns
 * whose sums span more than 63.
 */
final class Support {
  private final Pattern pattern;

  /** The codes of the questions that the pattern argues from, and where each of them stands. */
  private final int[] codes;

  private final int[] indexes = new int[Answers.QUESTION_CODES];

  /** What an answer adds, by question and by the bits of the choices picked. */
  private final byte[][] added;

  private final int[] least;
  private final int[] most;
  private final long[] reach;

  Support(Pattern pattern, List<Question> questions) {
    this.pattern = pattern;
    List<Question> argued =
        questions.stream().filter(question -> isArguedBy(pattern, question)).toList();
    int count = argued.size();
    this.codes = argued.stream().mapToInt(Question::code).toArray();
    Arrays.fill(indexes, -1);
    this.added = new byte[count][];
    this.least = new int[count];
    this.most = new int[count];
    this.reach = new long[count];
    for (int i = 0; i < count; i++) {
      indexes[codes[i]] = i;
      tabulate(i, argued.get(i));
    }
  }

  Pattern pattern() {
    return pattern;
  }

  /** The least sum that the answers can come to, whatever else is answered. */
  int least(Answers answers) {
    return sum(answers, least);
  }

  boolean argues(int questionCode) {
    return indexes[questionCode] >= 0;
  }

  /** What an answer to a question adds; the least that one can, for no answer. */
  int adds(int questionCode, int bits) {
    int index = indexes[questionCode];
    return index < 0 ? 0 : bits == 0 ? least[index] : added[index][bits];
  }

  /** How far above the least an answer to a question can lift the sum. */
  int opens(int questionCode) {
    int index = indexes[questionCode];
    return index < 0 ? 0 : most[index] - least[index];
  }

  /**
   * Whether some answers to the other open questions leave the fit to this one. Meant for where the
   * open questions leave the fit open at all: elsewhere nothing changes it.
   */
  boolean couldChange(Question question, Answers answers) {
    int index = indexes[question.code()];
    if (index < 0 || least[index] == most[index]) {
      return false;
    }
    int base = sum(answers, least);
    long others = 1;
    for (int i = 0; i < codes.length; i++) {
      if (i != index && answers.bits(codes[i]) == 0) {
        others = joined(others, reach[i]);
      }
    }
    int span = most[index] - least[index];
    return straddles(others, pattern.partlyFrom() - base, span)
        || straddles(others, pattern.wellFrom() - base, span);
  }

  /** Whether a sum r is reachable with {@code r < threshold <= r + span}. */
  private static boolean straddles(long sums, int threshold, int span) {
    int from = Math.max(0, threshold - span);
    int to = Math.min(63, threshold - 1);
    if (from > to) {
      return false;
    }
    long window = (to == 63 ? -1L : (1L << (to + 1)) - 1) & -1L << from;
    return (sums & window) != 0;
  }

  private static long joined(long sums, long more) {
    long joined = 0;
    for (long rest = more; rest != 0; rest &= rest - 1) {
      joined |= sums << Long.numberOfTrailingZeros(rest);
    }
    return joined;
  }

  /** What the answers add, and for each open question what is supposed of it. */
  private int sum(Answers answers, int[] supposed) {
    int sum = 0;
    for (int i = 0; i < supposed.length; i++) {
      int bits = answers.bits(codes[i]);
      sum += bits == 0 ? supposed[i] : added[i][bits];
    }
    return sum;
  }

  private void tabulate(int index, Question question) {
    List<Argument> arguments =
        pattern.arguments().stream()
            .filter(argument -> argument.when().question() == question.code())
            .toList();
    byte[] sums = new byte[256];
    for (int bits = 1; bits < sums.length; bits++) {
      sums[bits] = (byte) Arguments.sum(arguments, bits);
    }
    int[] possible = PossibleAnswers.to(question).mapToInt(set -> sums[set.bits()]).toArray();
    int min = Integer.MAX_VALUE;
    int max = Integer.MIN_VALUE;
    for (int sum : possible) {
      min = Math.min(min, sum);
      max = Math.max(max, sum);
    }
    long reachable = 0;
    for (int sum : possible) {
      reachable |= 1L << (sum - min);
    }
    added[index] = sums;
    least[index] = min;
    most[index] = max;
    reach[index] = reachable;
  }

  private static boolean isArguedBy(Pattern pattern, Question question) {
    return pattern.arguments().stream()
        .anyMatch(argument -> argument.when().question() == question.code());
  }
}
