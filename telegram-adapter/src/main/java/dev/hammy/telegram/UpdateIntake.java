package dev.hammy.telegram;

import dev.hammy.runtime.Failures;
import dev.hammy.runtime.TurnRunner;
import dev.hammy.telegram.TelegramListener.Heard;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.longpolling.interfaces.LongPollingUpdateConsumer;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;

/**
 * Hands updates on and knows which of them have been handled. {@link #nextOffset} never goes past
 * one that has not, so an update is confirmed to Telegram only then; if the program dies before,
 * Telegram gives it again.
 *
 * <p>Nothing leaves {@link #consume}: the library stops polling for good, without a word, when
 * something does. It waits for what it handed on, but only a moment, so that one chat that Telegram
 * slows down does not hold up the others; Telegram then gives the unconfirmed ones again, at most a
 * hundred, and those known already are passed over.
 */
final class UpdateIntake implements LongPollingUpdateConsumer {
  private static final Logger LOG = LoggerFactory.getLogger(UpdateIntake.class);
  private static final Duration A_MOMENT = Duration.ofSeconds(1);
  private static final int REMEMBERED = 1000;

  private final TelegramListener listener;
  private final Replies replies;
  private final TurnRunner turns;
  private final Duration handling;

  // Guarded by this.
  private final NavigableMap<Integer, CompletableFuture<Void>> unhandled = new TreeMap<>();
  private final Set<Integer> seen = new LinkedHashSet<>();
  private int last;
  private boolean stopped;

  /**
   * Hands updates on to the turns.
   *
   * @param handling an update that is not handled by then is given up
   */
  UpdateIntake(TelegramListener listener, Replies replies, TurnRunner turns, Duration handling) {
    this.listener = listener;
    this.replies = replies;
    this.turns = turns;
    this.handling = handling;
  }

  @Override
  public void consume(List<Update> updates) {
    try {
      updates.forEach(this::take);
      awaitHandled(A_MOMENT);
    } catch (Throwable bug) {
      LOG.error("updates were not taken: {}", Failures.withoutWords(bug));
    }
  }

  private synchronized void take(Update update) {
    int id = update.getUpdateId();
    if (stopped) {
      return;
    }
    // Not the highest ever: Telegram may number anew, from below.
    last = id;
    if (seen.add(id)) {
      unhandled.put(id, handle(update));
    }
    if (seen.size() > REMEMBERED) {
      seen.remove(seen.iterator().next());
    }
  }

  /** The id from which on something is left to handle; 0 while nothing was taken. */
  synchronized int nextOffset() {
    unhandled.values().removeIf(CompletableFuture::isDone);
    if (last == 0) {
      return 0;
    }
    return unhandled.isEmpty() ? last + 1 : unhandled.firstKey();
  }

  /** Takes nothing from here on; what is not taken stays with Telegram. */
  @Override
  public synchronized void close() {
    stopped = true;
  }

  /** Waits until everything taken so far has been handled, or for this long. */
  void awaitHandled(Duration atMost) {
    CompletableFuture<?>[] open;
    synchronized (this) {
      open = unhandled.values().toArray(CompletableFuture<?>[]::new);
    }
    CompletableFuture<Void> enough = new CompletableFuture<>();
    enough.completeOnTimeout(null, atMost.toMillis(), TimeUnit.MILLISECONDS);
    CompletableFuture.anyOf(CompletableFuture.allOf(open), enough).join();
  }

  private CompletableFuture<Void> handle(Update update) {
    try {
      return listener.hear(update).map(this::handOn).orElseGet(UpdateIntake::nothing);
    } catch (Throwable poison) {
      LOG.error("an update made the code fail: {}", Failures.withoutWords(poison));
      return bounded(apologise(update));
    }
  }

  private CompletableFuture<Void> handOn(Heard heard) {
    if (heard instanceof Heard.Talk talk) {
      CompletableFuture<Void> turn = bounded(turns.take(talk.message()));
      CallbackAnswer answer = talk.answer();
      return answer == null ? turn : turn.thenCompose(done -> answer.give());
    }
    Heard.GroupCommand command = (Heard.GroupCommand) heard;
    return bounded(replies.pointToPrivateChat(command.chat(), command.language()));
  }

  private CompletableFuture<Void> bounded(CompletionStage<Void> handled) {
    return handled
        .toCompletableFuture()
        .copy()
        .orTimeout(handling.toMillis(), TimeUnit.MILLISECONDS)
        .exceptionally(UpdateIntake::logGivenUp);
  }

  private CompletionStage<Void> apologise(Update update) {
    try {
      CompletionStage<Void> said =
          listener.person(update).map(this::apologise).orElseGet(UpdateIntake::nothing);
      CallbackQuery query = update.getCallbackQuery();
      return query == null
          ? said
          : replies.answer(query.getId()).give().thenCompose(answered -> said);
    } catch (RuntimeException poisonAgain) {
      return nothing();
    }
  }

  private CompletionStage<Void> apologise(User person) {
    return replies.apologise(String.valueOf(person.getId()), listener.language(person));
  }

  private static CompletableFuture<Void> nothing() {
    return CompletableFuture.completedFuture(null);
  }

  private static Void logGivenUp(Throwable failure) {
    LOG.warn("an update was given up: {}", Failures.withoutWords(failure));
    return null;
  }
}
