package dev.hammy.triage;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Question;
import org.jspecify.annotations.Nullable;

/**
 * What was found to come next after some answers; as many as there are places. One turn asks that
 * several times of the same answers: to settle them, to show what is open, to say the how-many-th
 * question it is; and about how many are still to come are the very steps that the next turns take.
 * It holds answers and nobody's name, and forgetting one costs no more than finding it again.
 *
 * <p>Thread-safe without a lock: what is kept is immutable, and a place that two threads write to
 * holds one or the other.
 */
final class FoundBefore {
  private static final int PLACES = 1024;

  private final @Nullable Found[] places = new @Nullable Found[PLACES];

  /**
   * What comes next.
   *
   * @param open the question to ask; null if the answers conclude
   */
  record Found(Answers answers, @Nullable Question open) {}

  /** Null if it is not known, or not any more. */
  @Nullable Found find(Answers answers) {
    Found found = places[place(answers)];
    return found != null && found.answers().equals(answers) ? found : null;
  }

  void keep(Answers answers, @Nullable Question open) {
    places[place(answers)] = new Found(answers, open);
  }

  private static int place(Answers answers) {
    int hash = answers.hashCode() * 0x9E3779B9;
    return hash >>> (Integer.SIZE - Integer.numberOfTrailingZeros(PLACES));
  }
}
