package dev.hammy.triage;

import dev.hammy.protocol.Answers;
import org.jspecify.annotations.Nullable;

/**
 * Some of the answers that were found to be settled, each question having been answered in its
 * turn; as many as there are places: most turns begin with the answers that the turn before ended
 * with, and people who begin give the same few. It holds answers and nobody's name, and forgetting
 * one costs no more than settling it again.
 *
 * <p>Thread-safe without a lock: answers are immutable, and a place that two threads write to holds
 * one or the other.
 */
final class SettledBefore {
  private static final int PLACES = 512;

  private final @Nullable Answers[] places = new @Nullable Answers[PLACES];

  boolean holds(Answers answers) {
    return answers.equals(places[place(answers)]);
  }

  void keep(Answers answers) {
    places[place(answers)] = answers;
  }

  private static int place(Answers answers) {
    int hash = answers.hashCode() * 0x9E3779B9;
    return hash >>> (Integer.SIZE - Integer.numberOfTrailingZeros(PLACES));
  }
}
