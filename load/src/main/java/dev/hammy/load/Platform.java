package dev.hammy.load;

import dev.hammy.standins.transcript.Transcript;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executor;

/**
 * A stand-in of a platform and the people on it, on one thread: all but {@link #execute} and {@link
 * #close} are called there, and it calls its {@link Watcher} there.
 */
interface Platform extends Executor, AutoCloseable {
  /** Who learns of what the bot does. */
  interface Watcher {
    /** A person has got an answer. */
    void answered(Talk talk);

    /** The bot did something wrong. */
    void wrong(String what);

    /** While nobody watches, the bot has nothing to answer. */
    record Nobody() implements Watcher {
      @Override
      public void answered(Talk talk) {}

      @Override
      public void wrong(String what) {}
    }
  }

  /** What tells a bot where the stand-in is, and to be at its best there. */
  Map<String, String> environment();

  void watch(Watcher by);

  /** Somebody new comes with something to do. */
  Talk newcomer(Transcript script);

  /** Somebody whose conversation is settled goes. */
  void gone(Talk talk);

  /** Does something on the platform's thread after a while. */
  void later(Duration after, Runnable work);

  /** A clock that only goes forward, in nanoseconds. */
  default long now() {
    return System.nanoTime();
  }

  /** How much of a processor's time stand-in and people have used so far. */
  Duration worked();

  @Override
  void close();
}
