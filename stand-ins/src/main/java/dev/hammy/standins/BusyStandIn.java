package dev.hammy.standins;

import java.time.Duration;
import java.util.concurrent.Executor;

/**
 * A platform for thousands of people at once, on a single thread that also plays the people.
 * Everything but {@link #execute} and {@link #close} is called there.
 */
public interface BusyStandIn extends Executor, AutoCloseable {
  /** Does something on the stand-in's thread; from any thread. */
  @Override
  void execute(Runnable work);

  /** Does something after a while. */
  void later(Duration after, Runnable work);

  /** How much of a processor's time the stand-in has used so far, the people included. */
  Duration worked();

  @Override
  void close();
}
