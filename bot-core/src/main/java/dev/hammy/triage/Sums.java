package dev.hammy.triage;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Pattern;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * The support for all patterns at once, in tables made once: four of them stand beside each other
 * in a long, so that an answer is one addition for four patterns, and so is asking which of them
 * are above their thresholds. Immutable.
 */
final class Sums {
  private static final int EACH = 4;
  private static final int BITS = 16;

  /** The highest bit of each of the four, which no sum reaches. */
  private static final long TOPS = 0x8000_8000_8000_8000L;

  /** A threshold that no sum reaches. */
  private static final long NEVER = 0x7FFF;

  /** Added to what each answer adds, so that no part of a long ever borrows from its neighbour. */
  private static final int LIFT = 128;

  private static final int ANSWERS = 256;

  private final int words;
  private final long[] partlyFrom;
  private final long[] wellFrom;

  /** The codes of the questions that any pattern argues from. */
  private final int[] codes;

  /**
   * By question, and by the bits of the choices picked, 0 for none: what the answer adds, the least
   * where there is none; and after that how far above it the question can lift the sum.
   */
  private final long[][] added;

  Sums(Support[] supports) {
    this.words = (supports.length + EACH - 1) / EACH;
    this.codes =
        IntStream.range(0, Answers.QUESTION_CODES)
            .filter(code -> Arrays.stream(supports).anyMatch(support -> support.argues(code)))
            .toArray();
    this.partlyFrom = thresholds(supports, Pattern::partlyFrom);
    this.wellFrom = thresholds(supports, Pattern::wellFrom);
    this.added = new long[codes.length][ANSWERS * 2 * words];
    for (int i = 0; i < codes.length; i++) {
      for (int number = 0; number < supports.length; number++) {
        tabulate(i, number, supports[number]);
      }
    }
  }

  private long[] thresholds(Support[] supports, ToIntFunction<Pattern> of) {
    long[] thresholds = new long[words];
    for (int number = 0; number < words * EACH; number++) {
      long threshold = NEVER;
      if (number < supports.length) {
        long lifted = of.applyAsInt(supports[number].pattern()) + ((long) LIFT * codes.length);
        threshold = Math.max(0, Math.min(NEVER, lifted));
      }
      thresholds[number / EACH] |= threshold << (number % EACH * BITS);
    }
    return thresholds;
  }

  private void tabulate(int index, int number, Support support) {
    int code = codes[index];
    int shift = number % EACH * BITS;
    int word = number / EACH;
    for (int bits = 0; bits < ANSWERS; bits++) {
      long lifted = (long) support.adds(code, bits) + LIFT;
      added[index][bits * 2 * words + word] |= lifted << shift;
    }
    added[index][words + word] |= (long) support.opens(code) << shift;
  }

  /** Which patterns fit, as far as the answers can say. */
  Fits in(Answers answers) {
    long[] sums = new long[2 * words];
    for (int i = 0; i < codes.length; i++) {
      long[] adds = added[i];
      int from = answers.bits(codes[i]) * sums.length;
      for (int word = 0; word < sums.length; word++) {
        sums[word] += adds[from + word];
      }
    }
    long certain = 0;
    long possible = 0;
    long undecided = 0;
    for (int word = 0; word < words; word++) {
      long least = sums[word];
      long most = least + sums[words + word];
      long fit = reached(least, partlyFrom[word]);
      long mayFit = reached(most, partlyFrom[word]);
      long mayFitWell = reached(most, wellFrom[word]) & ~reached(least, wellFrom[word]);
      certain |= fit << (word * EACH);
      possible |= mayFit << (word * EACH);
      undecided |= ((fit ^ mayFit) | mayFitWell) << (word * EACH);
    }
    return new Fits(certain, possible, undecided);
  }

  /** Which of four sums are no less than their thresholds, a bit for each. */
  private static long reached(long sums, long thresholds) {
    long tops = (((sums | TOPS) - thresholds) & TOPS) >>> (BITS - 1);
    return (tops | (tops >>> 15) | (tops >>> 30) | (tops >>> 45)) & 0xF;
  }
}
