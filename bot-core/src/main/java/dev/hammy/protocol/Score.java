package dev.hammy.protocol;

/**
 * The scores that a choice stands for, both ends included, on a scale from 0 to {@link #MOST}.
 *
 * @param least the lowest of them
 * @param most the highest of them
 */
public record Score(int least, int most) {
  /** The worst that somebody can think of. */
  public static final int MOST = 10;

  /**
   * @throws IllegalArgumentException if this is no range of the scale
   */
  public Score {
    if (least < 0 || most > MOST || least > most) {
      throw new IllegalArgumentException("no range of scores: " + least + " to " + most);
    }
  }

  public boolean holds(int score) {
    return least <= score && score <= most;
  }
}
