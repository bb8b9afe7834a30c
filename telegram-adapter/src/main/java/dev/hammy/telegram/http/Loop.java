package dev.hammy.telegram.http;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongUnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread on which connections are served and tasks are run. {@link #execute} and {@link #end}
 * may be called from any thread.
 */
final class Loop implements Executor {
  private static final Logger LOG = LoggerFactory.getLogger(Loop.class);

  /** Whoever has a connection on the loop. */
  @FunctionalInterface
  interface Served {
    /** Something can be read or written, or the connection has been made. */
    void serve();
  }

  private final Selector selector;
  private final Thread thread = new Thread(this::run, "telegram-http");
  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean awake = new AtomicBoolean();
  private final LongUnaryOperator lookRound;
  private final Runnable last;
  private volatile boolean ended;

  /**
   * A loop that has not begun.
   *
   * @param lookRound sees now and then what takes too long: given the time in nanoseconds, says in
   *     how many milliseconds to look again; 0 for never
   * @param last run at the very end
   */
  Loop(LongUnaryOperator lookRound, Runnable last) throws IOException {
    this.selector = Selector.open();
    this.lookRound = lookRound;
    this.last = last;
    thread.setDaemon(true);
  }

  void begin() {
    thread.start();
  }

  Selector selector() {
    return selector;
  }

  @Override
  public void execute(Runnable task) {
    tasks.add(task);
    // One call of the system's for all that comes while the loop is at work.
    if (Thread.currentThread() != thread && !awake.getAndSet(true)) {
      selector.wakeup();
    }
  }

  /** Ends the loop and waits until it has ended. */
  void end() {
    ended = true;
    selector.wakeup();
    if (Thread.currentThread() == thread) {
      return;
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try (selector) {
      while (!ended) {
        round();
      }
    } catch (IOException broken) {
      LOG.error("the loop for HTTP has ended: {}", broken.getClass().getName());
    } finally {
      ended = true;
      attempt(last);
      drain();
    }
  }

  /** Whether no task that is added from here on need be run any more. */
  boolean hasEnded() {
    return ended;
  }

  private void round() throws IOException {
    long wait = lookRound.applyAsLong(System.nanoTime());
    awake.set(false);
    if (tasks.isEmpty()) {
      selector.select(Loop::serve, wait);
    } else {
      selector.selectNow(Loop::serve);
    }
    awake.set(true);
    drain();
  }

  private void drain() {
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      attempt(task);
    }
  }

  private static void serve(SelectionKey key) {
    Served served = (Served) key.attachment();
    attempt(served::serve);
  }

  private static void attempt(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error bug) {
      LOG.error("HTTP: the code failed: {}", bug.getClass().getName());
    }
  }
}
