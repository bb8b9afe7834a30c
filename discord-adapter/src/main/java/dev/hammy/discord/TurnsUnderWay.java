package dev.hammy.discord;

import dev.hammy.runtime.IncomingMessage;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** The turns that are under way, so that a stop can let them finish. Thread-safe. */
final class TurnsUnderWay {
  private final Function<IncomingMessage, CompletionStage<Void>> turns;
  private int underWay;
  private boolean closed;

  TurnsUnderWay(Function<IncomingMessage, CompletionStage<Void>> turns) {
    this.turns = turns;
  }

  /**
   * Takes a message, in the order of calls.
   *
   * @return whether it was taken; not once the turns are closed
   */
  boolean take(IncomingMessage incoming) {
    if (!begin()) {
      return false;
    }
    try {
      turns.apply(incoming).whenComplete((done, failure) -> over());
      return true;
    } catch (RuntimeException bug) {
      over();
      throw bug;
    }
  }

  private synchronized boolean begin() {
    if (closed) {
      return false;
    }
    underWay++;
    return true;
  }

  private synchronized void over() {
    underWay--;
    notifyAll();
  }

  /** Takes no more messages and waits for those under way, but not longer than this. */
  synchronized void close(Duration atMost) throws InterruptedException {
    closed = true;
    long deadline = System.nanoTime() + atMost.toNanos();
    long left = atMost.toMillis();
    while (underWay > 0 && left > 0) {
      TimeUnit.MILLISECONDS.timedWait(this, left);
      left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
    }
  }
}
