package dev.hammy.telegram;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * How long the bot waits at its edges. Tests wait shorter.
 *
 * @param clock what time it is
 * @param later runs something after a delay
 * @param firstBackOff after the first poll that failed; it doubles from there
 * @param handling an update that is not handled by then is no longer kept with Telegram
 * @param stopping how long updates that were taken may still run when the bot stops
 */
record Pace(
    InstantSource clock, Later later, Duration firstBackOff, Duration handling, Duration stopping) {

  /** Runs work after a delay, without a thread that waits. */
  @FunctionalInterface
  interface Later {
    Executor after(Duration delay);
  }

  static final Pace USUAL =
      new Pace(
          InstantSource.system(),
          delay -> CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS),
          Duration.ofMillis(500),
          Duration.ofSeconds(30),
          Duration.ofSeconds(3));
}
