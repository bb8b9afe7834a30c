package dev.hammy.app;

import dev.hammy.app.config.OperatorException;
import dev.hammy.app.watch.Health;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** The bots that run, one for each platform: all of them or none. */
final class Bots implements AutoCloseable {
  private static final String ONE_STARTS = "hammy-connecting";

  private final Map<String, Platform.Running> running;
  private final Duration closesWithin;

  private Bots(Map<String, Platform.Running> running, Duration closesWithin) {
    this.running = running;
    this.closesWithin = closesWithin;
  }

  /**
   * Connects to every platform, to all at the same time. If one cannot be, those that could are
   * disconnected again.
   *
   * @param closesWithin how long {@link #close} may take
   * @throws OperatorException with all that has to be mended first, on whichever platform
   */
  static Bots start(List<Platform> platforms, Duration closesWithin) {
    Map<String, Meanwhile<Platform.Running>> starting = new LinkedHashMap<>();
    platforms.forEach(
        one -> starting.put(one.name(), Meanwhile.make(ONE_STARTS, one.start()::start)));
    Map<String, Platform.Running> running = new LinkedHashMap<>();
    List<RuntimeException> failures = new ArrayList<>();
    starting.forEach(
        (name, start) -> {
          try {
            running.put(name, start.get());
          } catch (RuntimeException failure) {
            failures.add(failure);
          }
        });
    Bots bots = new Bots(running, closesWithin);
    if (!failures.isEmpty()) {
      bots.close();
      throw together(failures);
    }
    return bots;
  }

  /** A fault if there is one, else all that the operator has to mend. */
  private static RuntimeException together(List<RuntimeException> failures) {
    return failures.stream()
        .filter(failure -> !(failure instanceof OperatorException))
        .findFirst()
        .orElseGet(
            () ->
                new OperatorException(
                    failures.stream()
                        .map(Throwable::getMessage)
                        .distinct()
                        .collect(Collectors.joining("\n\n"))));
  }

  /** How each is connected, one line for each. */
  List<String> report() {
    return running.entrySet().stream()
        .map(bot -> bot.getKey() + ": " + bot.getValue().report())
        .toList();
  }

  /** Whether each is reached just now. */
  Health health() {
    Map<String, Boolean> platforms = new LinkedHashMap<>();
    running.forEach((name, bot) -> platforms.put(name, bot.isWell()));
    return new Health(platforms);
  }

  /** Disconnects all at the same time, and does not wait for one that takes too long. */
  @Override
  public void close() {
    CompletableFuture<?>[] closing =
        running.values().stream().map(Bots::closing).toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(closing).get(closesWithin.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException leftBehind) {
      // The program ends now in any case; a bot says by itself what it could not finish.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static CompletableFuture<Void> closing(Platform.Running bot) {
    CompletableFuture<Void> closed = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                bot.close();
                closed.complete(null);
              } catch (RuntimeException failure) {
                closed.completeExceptionally(failure);
              }
            },
            "hammy-closing");
    thread.setDaemon(true);
    thread.start();
    return closed;
  }
}
