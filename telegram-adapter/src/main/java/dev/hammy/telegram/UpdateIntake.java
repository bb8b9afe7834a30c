package dev.hammy.telegram;

import dev.hammy.runtime.Failures;
import dev.hammy.runtime.TurnRunner;
import dev.hammy.telegram.TelegramListener.Heard;
import dev.hammy.telegram.TelegramListener.Heard.Talk;
import dev.hammy.telegram.Update.Person;
import dev.hammy.telegram.Update.Press;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands updates on and knows which of them have been handled. {@link #nextOffset} never goes past
 * one that has not, so an update is confirmed to Telegram only then; if the program dies before,
 * Telegram gives it again.
 *
 * <p>{@link #consume} waits for the first of what it handed on, but only a moment, so that one chat
 * that Telegram slows down does not hold up the others; Telegram then gives the unconfirmed ones
 * again, and those known already are passed over.
 */
final class UpdateIntake {
  private static final Logger LOG = LoggerFactory.getLogger(UpdateIntake.class);
  private static final Duration A_MOMENT = Duration.ofMillis(250);

  /** Where so many are given at a time, more may be waiting. */
  private static final int MANY = UpdatePolling.MOST_UPDATES / 2;

  /** About as many as are handled while Telegram answers. */
  private static final int EARLY = MANY / 2;

  private final TelegramListener listener;
  private final Replies replies;
  private final Floods floods;
  private final TurnRunner turns;
  private final TelegramMeasures counted;
  private final Duration handling;

  // Guarded by this.
  private final Unhandled unhandled;
  private final SeenUpdates seen = new SeenUpdates();
  private int last;
  private boolean stopped;

  /** Hands updates on to the turns. */
  UpdateIntake(
      TelegramListener listener,
      Replies replies,
      TurnRunner turns,
      TelegramMeasures counted,
      Pace pace) {
    this.listener = listener;
    this.replies = replies;
    this.floods = new Floods(pace.clock());
    this.turns = turns;
    this.counted = counted;
    this.handling = pace.handling();
    this.unhandled = new Unhandled(pace.clock());
  }

  /**
   * Takes updates, and has more asked for once that is worth while. Where many came, that may be
   * before the last of them are taken, so that nobody waits for Telegram while there is something
   * to do.
   *
   * @param ask asks for more, and does not wait for them; run once
   */
  void consume(List<Update> updates, Runnable ask) {
    int early = updates.size() < MANY ? updates.size() : updates.size() - EARLY;
    boolean asked = false;
    try {
      updates.subList(0, early).forEach(this::take);
      if (early < updates.size() && room(updates).isDone()) {
        asked = true;
        ask.run();
      }
      updates.subList(early, updates.size()).forEach(this::take);
      if (!asked) {
        await(updates.size() < UpdatePolling.MOST_UPDATES ? enough() : room(updates), A_MOMENT);
      }
    } catch (Throwable bug) {
      LOG.error("updates were not taken: {}", Failures.withoutWords(bug));
    }
    if (!asked) {
      ask.run();
    }
  }

  /** Done when enough of what Telegram would give now is new. */
  private synchronized CompletableFuture<Void> room(List<Update> given) {
    return unhandled.room(given.get(given.size() - 1).id());
  }

  /**
   * Takes an update, once however often it comes.
   *
   * @return done when it has been handled, or has been kept for long enough; failed if it was not
   *     taken because the bot stops
   */
  synchronized CompletionStage<Void> take(Update update) {
    int id = update.id();
    if (stopped) {
      return CompletableFuture.failedFuture(new CancellationException("the bot stops"));
    }
    // Not the highest ever: Telegram may number anew, from below.
    last = id;
    if (seen.add(id)) {
      counted.updateTaken();
      unhandled.add(id, update.chat(), handle(update));
    }
    return unhandled.find(id).orElseGet(UpdateIntake::nothing);
  }

  /** The id from which on something is left to handle; 0 while nothing was taken. */
  synchronized int nextOffset() {
    return last == 0 ? 0 : unhandled.firstToKeep(last);
  }

  /** Takes nothing from here on; what is not taken stays with Telegram. */
  synchronized void close() {
    stopped = true;
  }

  /** Waits until everything taken so far has been handled, or for this long. */
  void awaitHandled(Duration atMost) {
    await(all(), atMost);
  }

  private synchronized CompletableFuture<Void> all() {
    return unhandled.all();
  }

  private synchronized CompletableFuture<Void> enough() {
    return unhandled.enough();
  }

  private static void await(CompletableFuture<Void> handled, Duration atMost) {
    CompletableFuture<Void> enough = new CompletableFuture<>();
    enough.completeOnTimeout(null, atMost.toMillis(), TimeUnit.MILLISECONDS);
    CompletableFuture.anyOf(handled, enough).join();
  }

  private CompletableFuture<Void> handle(Update update) {
    try {
      return listener.hear(update).map(this::handOn).orElseGet(UpdateIntake::nothing);
    } catch (Throwable poison) {
      LOG.error("an update made the code fail: {}", Failures.withoutWords(poison));
      return bounded(apologise(update), null);
    }
  }

  private CompletableFuture<Void> handOn(Heard heard) {
    if (heard instanceof Heard.Talk talk) {
      return bounded(talk(talk), talk.answer());
    }
    Heard.GroupCommand command = (Heard.GroupCommand) heard;
    // A hint that stands there already need not be said again.
    return floods.isEnough(command.chat())
        ? nothing()
        : bounded(replies.pointToPrivateChat(command.chat(), command.language()), null);
  }

  private CompletionStage<Void> talk(Talk talk) {
    return switch (floods.standing(talk.message().from())) {
      case WITHIN -> turns.take(talk.message());
      case JUST_OVER -> {
        counted.flood();
        yield askForAMoment(talk);
      }
      case OVER -> {
        counted.flood();
        yield nothing();
      }
    };
  }

  /** Somebody who presses is told in a box; who types is told what cannot wait. */
  private CompletionStage<Void> askForAMoment(Talk talk) {
    CallbackAnswer answer = talk.answer();
    return answer == null
        ? turns.decline(talk.message())
        : replies.askForAMoment(answer, talk.message().language());
  }

  /**
   * What is waited for before the update counts as handled; what lasts longer goes on all the same.
   *
   * @param answer given by then, whatever came of the turn; absent if nothing was pressed
   */
  private CompletableFuture<Void> bounded(
      CompletionStage<Void> handled, @Nullable CallbackAnswer answer) {
    CompletableFuture<Void> bounded =
        handled
            .toCompletableFuture()
            .copy()
            .completeOnTimeout(null, handling.toMillis(), TimeUnit.MILLISECONDS)
            .exceptionally(UpdateIntake::logGivenUp);
    return answer == null ? bounded : bounded.thenCompose(done -> answer.give());
  }

  private CompletionStage<Void> apologise(Update update) {
    Person person = update.person();
    CompletionStage<Void> said = person == null ? nothing() : apologise(person);
    Press press = update.press();
    return press == null ? said : replies.answer(press.id()).give().thenCompose(answered -> said);
  }

  private CompletionStage<Void> apologise(Person person) {
    return replies.apologise(String.valueOf(person.id()), listener.language(person));
  }

  private static CompletableFuture<Void> nothing() {
    return CompletableFuture.completedFuture(null);
  }

  private static Void logGivenUp(Throwable failure) {
    LOG.warn("an update was given up: {}", Failures.withoutWords(failure));
    return null;
  }
}
