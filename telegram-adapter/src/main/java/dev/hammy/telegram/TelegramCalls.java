package dev.hammy.telegram;

import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * Calls of the Bot API, repeated where that does no harm. Never blocks: a wait is a task for later,
 * not a thread that sleeps. Thread-safe.
 *
 * <p>Telegram has no key by which it would know a repeated send, so a send is repeated only if it
 * was certainly not carried out; an edit or an answer does no harm twice.
 */
final class TelegramCalls {
  /** In all, the waits of one call are no longer than this. */
  static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final int MOST_ATTEMPTS = 4;
  private static final Duration FIRST_WAIT = Duration.ofMillis(300);

  private final TelegramClient client;
  private final Pace.Later later;
  private volatile boolean stopped;

  TelegramCalls(TelegramClient client, Pace.Later later) {
    this.client = client;
    this.later = later;
  }

  /** Something that can be called, and called again. */
  private interface Call<T> {
    CompletableFuture<T> start(TelegramClient client) throws TelegramApiException;
  }

  /** One call and what it may still do. */
  private record Attempt<T>(Call<T> call, boolean harmlessTwice, int number, Duration waited) {

    Attempt<T> next(Duration wait) {
      return new Attempt<>(call, harmlessTwice, number + 1, waited.plus(wait));
    }
  }

  /** Calls a method that must not be carried out twice. */
  <T extends Serializable> CompletableFuture<T> once(BotApiMethod<T> method) {
    return run(new Attempt<>(client -> client.executeAsync(method), false, 1, Duration.ZERO));
  }

  /**
   * Sends a photo, which must not be done twice.
   *
   * @param photo makes the call anew for each attempt: a file can be read only once
   */
  CompletableFuture<Message> once(Supplier<SendPhoto> photo) {
    return run(new Attempt<>(client -> client.executeAsync(photo.get()), false, 1, Duration.ZERO));
  }

  /** Calls a method that may be carried out twice. */
  <T extends Serializable> CompletableFuture<T> repeatably(BotApiMethod<T> method) {
    return run(new Attempt<>(client -> client.executeAsync(method), true, 1, Duration.ZERO));
  }

  /** Repeats nothing from here on. */
  void stop() {
    stopped = true;
  }

  boolean isStopped() {
    return stopped;
  }

  private <T> CompletableFuture<T> run(Attempt<T> attempt) {
    return start(attempt.call())
        .exceptionallyCompose(
            failure ->
                waitBeforeNext(attempt, TelegramFailure.of(failure))
                    .map(wait -> runLater(attempt.next(wait), wait))
                    .orElseGet(() -> CompletableFuture.failedFuture(failure)));
  }

  private <T> CompletableFuture<T> runLater(Attempt<T> next, Duration wait) {
    return CompletableFuture.supplyAsync(() -> next, later.after(wait)).thenCompose(this::run);
  }

  private <T> CompletableFuture<T> start(Call<T> call) {
    try {
      return call.start(client);
    } catch (TelegramApiException refused) {
      return CompletableFuture.failedFuture(refused);
    }
  }

  private Optional<Duration> waitBeforeNext(Attempt<?> attempt, TelegramFailure failure) {
    boolean mayRepeat =
        switch (failure.kind()) {
          case TOO_MANY, NOT_REACHED -> true;
          case UNSURE -> attempt.harmlessTwice();
          default -> false;
        };
    if (stopped || !mayRepeat || attempt.number() >= MOST_ATTEMPTS) {
      return Optional.empty();
    }
    Duration wait = longer(failure.retryAfter(), growing(attempt.number()));
    boolean patient = attempt.waited().plus(wait).compareTo(PATIENCE) <= 0;
    return patient ? Optional.of(wait) : Optional.empty();
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** Doubles with each attempt, give or take a half, so that many do not come back at once. */
  private static Duration growing(int attempt) {
    double jitter = ThreadLocalRandom.current().nextDouble(0.5, 1.5);
    return Duration.ofMillis((long) (FIRST_WAIT.toMillis() * (1L << (attempt - 1)) * jitter));
  }
}
