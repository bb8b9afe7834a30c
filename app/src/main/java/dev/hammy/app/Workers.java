package dev.hammy.app;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads that turns are taken on, whichever platform they come from. */
final class Workers {
  private Workers() {}

  /**
   * So many threads, which end with the program: turns only reckon, so one for each processor is
   * enough. No turn waits for one: if none is free, whoever brings the turn takes it on the spot.
   * So no more is fetched from a platform than is being answered, and when too much comes, the
   * queue stands outside, where it takes neither memory nor processor.
   *
   * @param threads 1 or more
   */
  static Executor of(int threads) {
    return new ThreadPoolExecutor(
        threads,
        threads,
        0,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        task -> {
          Thread thread = new Thread(task, "hammy-turn");
          thread.setDaemon(true);
          return thread;
        },
        new ThreadPoolExecutor.CallerRunsPolicy());
  }
}
