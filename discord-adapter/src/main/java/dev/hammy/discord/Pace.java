package dev.hammy.discord;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Requests one after the other, so that a bot stays under the 50 a second that Discord allows it in
 * all by itself, instead of being told off. Answers to interactions do not count there, and each
 * channel's own limit is kept by JDA. Thread-safe.
 */
final class Pace {
  /** Ten a second are left for what JDA asks for by itself. */
  static final Duration BETWEEN = Duration.ofMillis(25);

  private final long betweenNanos;
  private final ScheduledExecutorService timer;
  private long next = System.nanoTime();

  Pace(Duration between, ScheduledExecutorService timer) {
    this.betweenNanos = between.toNanos();
    this.timer = timer;
  }

  /** Begins a request as soon as it may be. */
  <T> CompletableFuture<T> keep(Supplier<CompletableFuture<T>> request) {
    long wait = waitOfNext();
    if (wait <= 0) {
      return request.get();
    }
    CompletableFuture<Void> turn = new CompletableFuture<>();
    // Never cancelled: only the end of the bot ends it early, and then nobody waits any more.
    Future<?> unused = timer.schedule(() -> turn.complete(null), wait, TimeUnit.NANOSECONDS);
    return turn.thenCompose(begun -> request.get());
  }

  private synchronized long waitOfNext() {
    long now = System.nanoTime();
    long mine = Math.max(now, next);
    next = mine + betweenNanos;
    return mine - now;
  }
}
