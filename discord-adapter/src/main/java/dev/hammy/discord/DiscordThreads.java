package dev.hammy.discord;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that JDA works on, given to it so that they can be ended with it: its own are left
 * behind when a start fails, and would keep the process alive. All are daemons.
 */
final class DiscordThreads implements AutoCloseable {
  private final ScheduledThreadPoolExecutor timers =
      new ScheduledThreadPoolExecutor(2, named("discord-timer"));
  private final ExecutorService requests = Executors.newCachedThreadPool(named("discord-request"));
  private final ExecutorService callbacks =
      Executors.newFixedThreadPool(2, named("discord-callback"));

  DiscordThreads() {
    // JDA cancels a timer for each interaction, which would hold the event for another 10 seconds.
    timers.setRemoveOnCancelPolicy(true);
  }

  /** Heartbeats, waits of rate limits, late acknowledgements: short tasks that never block. */
  ScheduledExecutorService timers() {
    return timers;
  }

  /** One for each REST request under way. */
  ExecutorService requests() {
    return requests;
  }

  /** What happens after a request. */
  ExecutorService callbacks() {
    return callbacks;
  }

  @Override
  public void close() {
    timers.shutdownNow();
    requests.shutdownNow();
    callbacks.shutdownNow();
  }

  private static ThreadFactory named(String name) {
    AtomicInteger count = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }
}
