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
  private final Map<Address, Queue<Runnable>> waiting = new HashMap<>();
  private int waitingInAll;

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
   *     full
   */
  public CompletionStage<Void> put(Address chat, Supplier<CompletionStage<Void>> turn) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Runnable task = () -> run(chat, turn, done);
    synchronized (waiting) {
      Queue<Runnable> queue = waiting.get(chat);
      if (queue == null) {
        waiting.put(chat, new ArrayDeque<>(1));
      } else if (queue.size() >= perChat || waitingInAll >= total) {
        return CompletableFuture.failedFuture(new RejectedExecutionException("mailbox full"));
      } else {
        queue.add(task);
        waitingInAll++;
        return done;
      }
    }
    executor.execute(task);
    return done;
  }

  /** How many messages wait for an earlier turn of their chat. */
  public int waiting() {
    synchronized (waiting) {
      return waitingInAll;
    }
  }

  private void run(
      Address chat, Supplier<CompletionStage<Void>> turn, CompletableFuture<Void> done) {
    CompletionStage<Void> running;
    try {
      running = turn.get();
    } catch (RuntimeException bug) {
      running = CompletableFuture.failedFuture(bug);
    }
    running.whenComplete(
        (nothing, failure) -> {
          next(chat);
          if (failure == null) {
            done.complete(null);
          } else {
            done.completeExceptionally(failure);
          }
        });
  }

  private void next(Address chat) {
    Runnable task;
    synchronized (waiting) {
      Queue<Runnable> queue = waiting.get(chat);
      task = queue == null ? null : queue.poll();
      if (task == null) {
        waiting.remove(chat);
        return;
      }
      waitingInAll--;
    }
    executor.execute(task);
  }
}
