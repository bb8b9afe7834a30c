package dev.hammy.discord;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/**
 * The threads that JDA works on, given to it so that they can be ended with it: its own are left
 * behind when a start fails, and would keep the process alive. All are daemons.
 */
final class DiscordThreads implements AutoCloseable {
  private final Timers timers = new Timers(named("discord-timer"));
  private final ExecutorService requests = RequestThreads.named(named("discord-request"));
  private final ExecutorService callbacks =
      Executors.newFixedThreadPool(2, named("discord-callback"));

  /** Heartbeats, waits of rate limits, late acknowledgements: short tasks that never block. */
  ScheduledExecutorService timers() {
    return timers;
  }

  /** One for each REST request under way, up to a bound. */
  ExecutorService requests() {
    return requests;
  }

  /**
   * The HTTP connections for so many threads: all of them are kept for the next request. JDA would
   * keep five, and close and open the rest again for each.
   */
  OkHttpClient.Builder connections() {
    return new OkHttpClient.Builder()
        .addInterceptor(new BrokenConnections())
        .connectionPool(
            new ConnectionPool(RequestThreads.MOST, RequestThreads.KEPT_SECONDS, TimeUnit.SECONDS));
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
