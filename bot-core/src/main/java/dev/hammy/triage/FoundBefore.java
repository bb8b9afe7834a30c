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

  /** Whose is kept in each place, by its hash: looked at first, since it is so much nearer. */
  private final int[] hashes = new int[PLACES];

  /**
   * What comes next.
   *
   * @param open the question to ask; null if the answers conclude
   */
  record Found(Answers answers, @Nullable Question open) {}

  /** Null if it is not known, or not any more. */
  @Nullable Found find(Answers answers) {
    int hash = answers.hashCode();
    int place = place(hash);
    if (hashes[place] != hash) {
      return null;
    }
    Found found = places[place];
    return found != null && found.answers().equals(answers) ? found : null;
  }

  void keep(Answers answers, @Nullable Question open) {
    int hash = answers.hashCode();
    int place = place(hash);
    hashes[place] = hash;
    places[place] = new Found(answers, open);
  }

  private static int place(int hash) {
    return (hash * 0x9E3779B9) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(PLACES));
  }
}
