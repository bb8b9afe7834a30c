package dev.hammy.discord;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Delayed;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * Timers that do at once, on the caller's thread, what is to be done without delay. JDA asks so for
 * every request that need not wait, only to have it begun on a thread for requests: to go by way of
 * a timer's would cost each request a change of threads more.
 */
final class Timers extends ScheduledThreadPoolExecutor {
  private static final int THREADS = 2;

  Timers(ThreadFactory factory) {
    super(THREADS, factory);
    // JDA cancels a timer for each interaction, which would hold the event for another 10 seconds.
    setRemoveOnCancelPolicy(true);
  }

  @Override
  public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
    if (delay > 0) {
      return super.schedule(command, delay, unit);
    }
    command.run();
    return new Done();
  }

  /** Something that has been done already. */
  private static final class Done extends CompletableFuture<Void> implements ScheduledFuture<Void> {
    Done() {
      complete(null);
    }

    @Override
    public long getDelay(TimeUnit unit) {
      return 0;
    }

    @Override
    public int compareTo(Delayed other) {
      return Long.compare(0, other.getDelay(TimeUnit.NANOSECONDS));
    }
  }
}
