package dev.hammy.runtime;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One turn at a time for each chat, in the order of arrival; different chats never wait for each
 * other. Bounded in number and time: a chat with {@code perChat} messages waiting is refused the
 * next one, and so is everybody while {@code total} are under way or waiting, since a person can
 * press again but a server out of memory serves nobody; a turn that takes too long is given up, so
 * that no chat is stuck. Thread-safe.
 */
public final class Mailboxes {
  /** A turn that takes longer than this, its answer's delivery included, is given up. */
  public static final Duration LONGEST_TURN = Duration.ofSeconds(60);

  private final Executor executor;
  private final int perChat;
  private final int total;
  private final Duration longestTurn;
  private final Map<Address, Queue<Letter>> waiting = new HashMap<>();
  private int inAll;

  /** A turn to be taken, and the stage that says when it has been. */
  private record Letter(
      Runnable due, Supplier<CompletionStage<Void>> turn, CompletableFuture<Void> done) {}

  /**
   * @param executor runs the turns; shared by all chats
   * @param perChat how many messages of one chat may wait, 1 or more
   * @param total how many messages may be under way or wait in all
   */
  public Mailboxes(Executor executor, int perChat, int total) {
    this(executor, perChat, total, LONGEST_TURN);
  }

  Mailboxes(Executor executor, int perChat, int total, Duration longestTurn) {
    this.executor = executor;
    this.perChat = perChat;
    this.total = total;
    this.longestTurn = longestTurn;
  }

  /**
   * Runs a turn when its chat's earlier turns are done.
   *
   * @return done when the turn is; failed with {@link RejectedExecutionException} if the mailbox is
   *     full or the executor takes no more, with {@link TimeoutException} if the turn was given up
   */
  public CompletionStage<Void> put(Address chat, Supplier<CompletionStage<Void>> turn) {
    return put(chat, () -> {}, turn);
  }

  /**
   * The same for somebody who wants to know when the earlier turns were done.
   *
   * @param due run then, before the turn waits for the executor; quick, and never fails
   */
  CompletionStage<Void> put(Address chat, Runnable due, Supplier<CompletionStage<Void>> turn) {
    Letter letter = new Letter(due, turn, new CompletableFuture<>());
    synchronized (waiting) {
      Queue<Letter> queue = waiting.get(chat);
      boolean chatIsFull = queue != null && queue.size() >= perChat;
      if (chatIsFull || inAll >= total) {
        return CompletableFuture.failedFuture(new RejectedExecutionException("mailbox full"));
      }
      inAll++;
      if (queue != null) {
        queue.add(letter);
        return letter.done();
      }
      waiting.put(chat, new ArrayDeque<>(1));
    }
    begin(chat, letter);
    return letter.done();
  }

  /** How many turns are under way or wait. */
  public int open() {
    synchronized (waiting) {
      return inAll;
    }
  }

  private void begin(Address chat, Letter letter) {
    letter.due().run();
    try {
      executor.execute(() -> run(chat, letter));
    } catch (RejectedExecutionException stopping) {
      end(chat, letter, stopping);
    }
  }

  private void run(Address chat, Letter letter) {
    CompletionStage<Void> running;
    try {
      running = letter.turn().get();
    } catch (RuntimeException | Error bug) {
      running = CompletableFuture.failedFuture(bug);
    }
    // A copy, so that giving up does not reach into what the platform still does.
    CompletionStage<Void> bounded =
        running
            .toCompletableFuture()
            .copy()
            .orTimeout(longestTurn.toMillis(), TimeUnit.MILLISECONDS);
    bounded.whenComplete((nothing, failure) -> end(chat, letter, failure));
  }

  /** Frees the chat for its next turn, whatever came of this one, and says so. */
  private void end(Address chat, Letter letter, @Nullable Throwable failure) {
    Letter next = next(chat);
    if (next != null) {
      begin(chat, next);
    }
    if (failure == null) {
      letter.done().complete(null);
    } else {
      letter.done().completeExceptionally(failure);
    }
  }

  private @Nullable Letter next(Address chat) {
    synchronized (waiting) {
      inAll--;
      Queue<Letter> queue = waiting.get(chat);
      Letter next = queue == null ? null : queue.poll();
      if (next == null) {
        waiting.remove(chat);
      }
      return next;
    }
  }
}
