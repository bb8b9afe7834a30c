package dev.hammy.content.check;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The reduced decision diagram of a topic, built from its leaves: equal results share a number, and
 * so do questions whose answers lead to the same numbers; a question whose answers all lead to one
 * number is left out and has that number itself.
 *
 * <p>The questions stand in one fixed order on every path, and for a fixed order the reduced
 * diagram of a function is unique (Bryant 1986). So two sets of answers have the same number
 * exactly if whatever is answered from there on gives the same results. Which number that is
 * depends on timing; only whether two are equal means anything. Thread-safe.
 */
final class Diagram {
  private final Map<Object, Integer> numbers = new ConcurrentHashMap<>();
  private final AtomicInteger last = new AtomicInteger();

  /** A question and where its answers lead; not a record, because arrays compare by identity. */
  private static final class Fork {
    private final int question;
    private final int[] leadsTo;

    Fork(int question, int[] leadsTo) {
      this.question = question;
      this.leadsTo = leadsTo;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Fork fork
          && question == fork.question
          && Arrays.equals(leadsTo, fork.leadsTo);
    }

    @Override
    public int hashCode() {
      // The numbers are small and close together, which Arrays.hashCode does not spread.
      int hash = question;
      for (int number : leadsTo) {
        hash = (hash ^ number) * 0x9E3779B1;
        hash ^= hash >>> 15;
      }
      return hash;
    }
  }

  int of(Outcome.Result result) {
    return number(result);
  }

  /**
   * @param question the question's code
   * @param leadsTo the number for each class of answers; kept
   */
  int of(int question, int[] leadsTo) {
    return allSame(leadsTo) ? leadsTo[0] : number(new Fork(question, leadsTo));
  }

  /** The number for what was not walked: different from every other. */
  int ofUnknown() {
    return last.incrementAndGet();
  }

  static boolean allSame(int[] numbers) {
    for (int number : numbers) {
      if (number != numbers[0]) {
        return false;
      }
    }
    return true;
  }

  private int number(Object key) {
    Integer known = numbers.get(key);
    return known != null ? known : numbers.computeIfAbsent(key, unused -> last.incrementAndGet());
  }
}
