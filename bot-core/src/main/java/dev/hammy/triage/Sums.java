package dev.hammy.triage;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Pattern;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * The support for all patterns at once, in tables made once: four of them stand beside each other
 * in a long, so that an answer is one addition for four patterns. Immutable.
 */
final class Sums {
  private static final int EACH = 4;
  private static final int BITS = 16;

  /** Added to what each answer adds, so that no part of a long ever borrows from its neighbour. */
  private static final int LIFT = 128;

  private static final int ANSWERS = 256;

  private final int words;
  private final int[] partlyFrom;
  private final int[] wellFrom;

  /** The codes of the questions that any pattern argues from. */
  private final int[] codes;

  /** What an answer adds, by question, and by the bits of the choices picked; 0 for the least. */
  private final long[][] added;

  /** How far above the least each question can lift it. */
  private final long[][] open;

  Sums(Support[] supports) {
    this.words = (supports.length + EACH - 1) / EACH;
    this.partlyFrom = thresholds(supports, Pattern::partlyFrom);
    this.wellFrom = thresholds(supports, Pattern::wellFrom);
    this.codes =
        IntStream.range(0, Answers.QUESTION_CODES)
            .filter(code -> Arrays.stream(supports).anyMatch(support -> support.argues(code)))
            .toArray();
    this.added = new long[codes.length][ANSWERS * words];
    this.open = new long[codes.length][words];
    for (int i = 0; i < codes.length; i++) {
      for (int number = 0; number < supports.length; number++) {
        tabulate(i, number, supports[number]);
      }
    }
  }

  private static int[] thresholds(Support[] supports, ToIntFunction<Pattern> of) {
    return Arrays.stream(supports).map(Support::pattern).mapToInt(of).toArray();
  }

  private void tabulate(int index, int number, Support support) {
    int code = codes[index];
    int place = number % EACH * BITS;
    for (int bits = 0; bits < ANSWERS; bits++) {
      long lifted = (long) support.adds(code, bits) + LIFT;
      added[index][bits * words + number / EACH] |= lifted << place;
    }
    open[index][number / EACH] |= (long) support.opens(code) << place;
  }

  /** Which patterns fit, as far as the answers can say. */
  Fits in(Answers answers) {
    long certain = 0;
    long possible = 0;
    long undecided = 0;
    for (int word = 0; word < words; word++) {
      long sums = 0;
      long left = 0;
      for (int i = 0; i < codes.length; i++) {
        int bits = answers.bits(codes[i]);
        sums += added[i][bits * words + word];
        left += bits == 0 ? open[i][word] : 0;
      }
      int last = Math.min(partlyFrom.length, (word + 1) * EACH);
      for (int number = word * EACH; number < last; number++) {
        int least = (int) (sums & 0xFFFF) - LIFT * codes.length;
        int most = least + (int) (left & 0xFFFF);
        boolean fits = least >= partlyFrom[number];
        boolean mayFit = most >= partlyFrom[number];
        boolean mayFitWell = least < wellFrom[number] && most >= wellFrom[number];
        certain |= fits ? 1L << number : 0;
        possible |= mayFit ? 1L << number : 0;
        undecided |= fits != mayFit || mayFitWell ? 1L << number : 0;
        sums >>>= BITS;
        left >>>= BITS;
      }
    }
    return new Fits(certain, possible, undecided);
  }
}
