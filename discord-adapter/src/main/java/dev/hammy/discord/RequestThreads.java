package dev.hammy.discord;

import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that requests are made on, of which JDA wants one for each under way: none while
 * there are none, as many as are needed, but not without end. A thread for each of two thousand
 * people would have the processor go from one to the next instead of working: whoever comes last
 * waits.
 */
final class RequestThreads {
  /** At 100 ms for each, as Discord takes, some 1,300 requests a second. */
  static final int MOST = 128;

  static final int KEPT_SECONDS = 10;

  private RequestThreads() {}

  static ThreadPoolExecutor named(ThreadFactory factory) {
    Waiting waiting = new Waiting();
    return new ThreadPoolExecutor(
        0,
        MOST,
        KEPT_SECONDS,
        TimeUnit.SECONDS,
        waiting,
        factory,
        (task, pool) -> queue(task, pool));
  }

  private static void queue(Runnable task, ThreadPoolExecutor pool) {
    if (pool.isShutdown()) {
      throw new RejectedExecutionException("the bot has stopped");
    }
    pool.getQueue().add(task);
  }

  /** Takes a task only if a thread waits for one: so the pool begins another before it queues. */
  private static final class Waiting extends LinkedTransferQueue<Runnable> {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean offer(Runnable task) {
      return tryTransfer(task);
    }
  }
}
