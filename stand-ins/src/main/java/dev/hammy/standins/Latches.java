package dev.hammy.standins;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits for what has to happen. */
public final class Latches {
  private static final long SECONDS = 60;

  private Latches() {}

  /**
   * Waits until it has happened.
   *
   * @throws AssertionError if it has not within a minute, or if the thread is interrupted
   */
  public static void await(CountDownLatch latch) {
    try {
      if (!latch.await(SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("it has not happened within " + SECONDS + " seconds");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
