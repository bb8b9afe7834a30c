package dev.hammy.load;

import dev.hammy.standins.Screen;
import dev.hammy.standins.transcript.Deed;

/**
 * One person's way of using one platform, where a deed may take several moves, such as a press for
 * each choice. Not thread-safe.
 */
interface Hand {
  /** Whose it is, as the platform knows people. */
  Object person();

  /** Takes up a deed; the one before is done. */
  void begin(Deed deed);

  /**
   * Makes the next move.
   *
   * @throws LoadException if what is to be pressed is not there
   */
  void move();

  /** Whether the deed is done once the last move has been answered. */
  boolean isDone();

  /** What the person sees. */
  Screen screen();

  /** Whether the platform has nothing left to do for this person. */
  boolean isSettled();

  /** Gives back what the platform keeps of this person. */
  void leave();
}
