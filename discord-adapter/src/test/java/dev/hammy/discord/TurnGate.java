package dev.hammy.discord;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Runs turns on some threads, unless it is held: then they wait until it is let go. */
final class TurnGate implements Executor {
  private static final Duration AT_MOST = Duration.ofSeconds(60);

  private final Executor executor;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private boolean held;

  TurnGate(Executor executor) {
    this.executor = executor;
  }

  synchronized void hold() {
    held = true;
  }

  synchronized void letGo() {
    held = false;
    waiting.forEach(executor::execute);
    waiting.clear();
  }

  /** Waits until a turn waits. */
  synchronized void awaitWaiting() {
    long deadline = System.nanoTime() + AT_MOST.toNanos();
    while (waiting.isEmpty() && System.nanoTime() < deadline) {
      try {
        TimeUnit.MILLISECONDS.timedWait(this, AT_MOST.toMillis());
      } catch (InterruptedException e) {
        throw new AssertionError("interrupted", e);
      }
    }
    if (waiting.isEmpty()) {
      throw new AssertionError("no turn came");
    }
  }

  @Override
  public synchronized void execute(Runnable turn) {
    if (held) {
      waiting.add(turn);
      notifyAll();
    } else {
      executor.execute(turn);
    }
  }
}
