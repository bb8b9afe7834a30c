package dev.hammy.telegram;

import dev.hammy.telegram.TelegramFailure.Kind;
import dev.hammy.telegram.TelegramSettings.Rates;
import java.io.Serializable;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;

/**
 * Calls of the Bot API, made when they may leave, and repeated where that does no harm. Never
 * blocks: a wait is a task for later, not a thread that sleeps. Thread-safe.
 *
 * <p>A call that Telegram refuses as one too many is made again after the wait that it names, as
 * often as it takes: no reply is dropped, and only its own chat waits. After other failures a call
 * is repeated a few times. Telegram has no key by which it would know a repeated send, so a send is
 * not repeated where it was probably carried out, and a photo, which words can stand in for, not
 * even where it may have been; an edit or an answer does no harm twice.
 */
final class TelegramCalls {
  /** A reply that Telegram wants to have later than this is not worth having any more. */
  static final Duration LONGEST_NAMED_WAIT = Duration.ofHours(1);

  static final int MOST_FAILURES = 6;
  private static final int MOST_FAILURES_OF_A_PHOTO = 4;
  private static final Duration FIRST_WAIT = Duration.ofMillis(300);

  private final BotApi api;
  private final Departures departures;
  private final Pace.Later later;
  private final TelegramMeasures counted;
  private volatile boolean stopped;

  TelegramCalls(BotApi api, Pace pace, Rates rates, TelegramMeasures counted) {
    this.api = api;
    this.departures = new Departures(pace.clock(), rates);
    this.later = pace.later();
    this.counted = counted;
  }

  /** After which failures, and how many, a call is made again. */
  private enum Repeats {
    SEND(MOST_FAILURES, EnumSet.of(Kind.NOT_REACHED, Kind.BROKEN)),
    PHOTO(MOST_FAILURES_OF_A_PHOTO, EnumSet.of(Kind.NOT_REACHED)),
    EDITED_PHOTO(MOST_FAILURES_OF_A_PHOTO, EnumSet.of(Kind.NOT_REACHED, Kind.BROKEN, Kind.UNSURE)),
    HARMLESS(MOST_FAILURES, EnumSet.of(Kind.NOT_REACHED, Kind.BROKEN, Kind.UNSURE));

    private final int most;

    // Never changed; there is no immutable set of enums in the JDK.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Kind> after;

    Repeats(int most, Set<Kind> after) {
      this.most = most;
      this.after = after;
    }
  }

  /** Something that can be called, and called again. */
  private interface Call<T> {
    CompletableFuture<T> start(BotApi api);
  }

  /**
   * One call and what has become of it.
   *
   * @param lane what waits when Telegram names a wait: a chat, or the call alone
   * @param named the waits in all that Telegram named
   */
  private record Attempt<T>(
      Call<T> call, String lane, Repeats repeats, int failures, Duration named) {

    Attempt(Call<T> call, String lane, Repeats repeats) {
      this(call, lane, repeats, 0, Duration.ZERO);
    }

    Attempt<T> refusedFor(Duration wait) {
      return new Attempt<>(call, lane, repeats, failures, named.plus(wait));
    }

    Attempt<T> failed() {
      return new Attempt<>(call, lane, repeats, failures + 1, named);
    }
  }

  /** Sends a new message to a chat, when its rate allows it. */
  CompletableFuture<ChatMessage> send(String chat, SendMessage message) {
    return send(chat, api -> api.send(message), Repeats.SEND);
  }

  /**
   * Sends a photo to a chat, when its rate allows it.
   *
   * @param photo makes the call anew for each attempt: a file can be read only once
   */
  CompletableFuture<ChatMessage> send(String chat, Supplier<SendPhoto> photo) {
    return send(chat, api -> api.send(photo.get()), Repeats.PHOTO);
  }

  /**
   * Makes a photo of a message that stands in a chat. Does no harm twice, but is not tried as often
   * as other edits: words can stand in for it.
   *
   * @param photo makes the call anew for each attempt: a file can be read only once
   */
  CompletableFuture<ChatMessage> edit(String chat, Supplier<EditMessageMedia> photo) {
    return run(new Attempt<>(api -> api.edit(photo.get()), chat, Repeats.EDITED_PHOTO));
  }

  /**
   * Calls a method that may be carried out twice.
   *
   * @param lane the chat, or whatever else has to wait when Telegram names a wait
   */
  <T extends Serializable> CompletableFuture<T> repeatably(String lane, AnsweredMethod<T> method) {
    return run(new Attempt<>(api -> api.call(method), lane, Repeats.HARMLESS));
  }

  /** A message was not taken in the end, whatever was tried. */
  void countLost() {
    counted.lost();
  }

  /** Repeats nothing from here on. */
  void stop() {
    stopped = true;
  }

  boolean isStopped() {
    return stopped;
  }

  private <T> CompletableFuture<T> send(String chat, Call<T> call, Repeats repeats) {
    return depart(chat).thenCompose(now -> run(new Attempt<>(call, chat, repeats)));
  }

  private CompletableFuture<Void> depart(String chat) {
    return after(departures.inChat(chat)).thenCompose(inTurn -> after(departures.inAll()));
  }

  private <T> CompletableFuture<T> run(Attempt<T> attempt) {
    Duration held = departures.held(attempt.lane());
    if (!held.isZero() && !stopped) {
      return after(held).thenCompose(over -> run(attempt));
    }
    return attempt
        .call()
        .start(api)
        .exceptionallyCompose(
            failure ->
                next(attempt, TelegramFailure.of(failure))
                    .orElseGet(() -> CompletableFuture.failedFuture(failure)));
  }

  /** What follows a failure; empty if it is left at that. */
  private <T> Optional<CompletableFuture<T>> next(Attempt<T> attempt, TelegramFailure failure) {
    if (stopped) {
      return Optional.empty();
    }
    if (failure.kind() == Kind.TOO_MANY) {
      return afterNamedWait(attempt, failure.retryAfter());
    }
    return attempt.repeats().after.contains(failure.kind())
        ? again(attempt, failure)
        : Optional.empty();
  }

  private <T> Optional<CompletableFuture<T>> afterNamedWait(Attempt<T> attempt, Duration named) {
    counted.tooMany();
    Duration wait = named.isZero() ? FIRST_WAIT : named;
    Attempt<T> refused = attempt.refusedFor(wait);
    if (refused.named().compareTo(LONGEST_NAMED_WAIT) > 0) {
      return Optional.empty();
    }
    departures.hold(attempt.lane(), wait);
    return Optional.of(run(refused));
  }

  private <T> Optional<CompletableFuture<T>> again(Attempt<T> attempt, TelegramFailure failure) {
    Attempt<T> failed = attempt.failed();
    if (failed.failures() >= attempt.repeats().most) {
      return Optional.empty();
    }
    counted.repeated(failure.kind());
    return Optional.of(after(growing(failed.failures())).thenCompose(over -> run(failed)));
  }

  private CompletableFuture<Void> after(Duration wait) {
    if (wait.isZero()) {
      return CompletableFuture.completedFuture(null);
    }
    counted.waits();
    return CompletableFuture.runAsync(counted::waited, later.after(wait));
  }

  /** Doubles with each failure, give or take a half, so that many do not come back at once. */
  private static Duration growing(int failures) {
    double jitter = ThreadLocalRandom.current().nextDouble(0.5, 1.5);
    return Duration.ofMillis((long) (FIRST_WAIT.toMillis() * (1L << (failures - 1)) * jitter));
  }
}
