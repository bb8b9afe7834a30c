package dev.hammy.runtime;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One turn at a time for each chat, in the order of arrival; different chats never wait for each
 * other. Bounded: a chat with {@code perChat} messages waiting is refused the next one, and so is
 * everybody once {@code total} wait, since a person can press again but a server out of memory
 * serves nobody. Thread-safe.
 */
public final class Mailboxes {
  private final Executor executor;
  private final int perChat;
  private final int total;
  private final Map<Address, Queue<Letter>> waiting = new HashMap<>();
  private int waitingInAll;

  /** A turn to be taken, and the stage that says when it has been. */
  private record Letter(Supplier<CompletionStage<Void>> turn, CompletableFuture<Void> done) {}

  /**
   * @param executor runs the turns; shared by all chats
   * @param perChat how many messages of one chat may wait, 1 or more
   * @param total how many messages may wait in all
   */
  public Mailboxes(Executor executor, int perChat, int total) {
    this.executor = executor;
    this.perChat = perChat;
    this.total = total;
  }

  /**
   * Runs a turn when its chat's earlier turns are done.
   *
   * @return done when the turn is; failed with {@link RejectedExecutionException} if the mailbox is
   *     full or the executor takes no more
   */
  public CompletionStage<Void> put(Address chat, Supplier<CompletionStage<Void>> turn) {
    Letter letter = new Letter(turn, new CompletableFuture<>());
    synchronized (waiting) {
      Queue<Letter> queue = waiting.get(chat);
      if (queue == null) {
        waiting.put(chat, new ArrayDeque<>(1));
      } else if (queue.size() >= perChat || waitingInAll >= total) {
        return CompletableFuture.failedFuture(new RejectedExecutionException("mailbox full"));
      } else {
        queue.add(letter);
        waitingInAll++;
        return letter.done();
      }
    }
    begin(chat, letter);
    return letter.done();
  }

  /** How many messages wait for an earlier turn of their chat. */
  public int waiting() {
    synchronized (waiting) {
      return waitingInAll;
    }
  }

  private void begin(Address chat, Letter letter) {
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
    running.whenComplete((nothing, failure) -> end(chat, letter, failure));
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
      Queue<Letter> queue = waiting.get(chat);
      Letter next = queue == null ? null : queue.poll();
      if (next == null) {
        waiting.remove(chat);
      } else {
        waitingInAll--;
      }
      return next;
    }
  }
}
