package dev.hammy.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class MailboxesTest {
  private static final Address ANNA = new Address("core", "anna", "anna");
  private static final Address BEN = new Address("core", "ben", "ben");

  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private final Mailboxes mailboxes = new Mailboxes(tasks::add, 2, 3);
  private final List<String> order = new ArrayList<>();

  @Test
  void oneTurnAtATimeInTheOrderOfArrival() {
    CompletableFuture<Void> first = new CompletableFuture<>();
    mailboxes.put(ANNA, () -> begin("first", first));
    mailboxes.put(ANNA, () -> begin("second", CompletableFuture.completedFuture(null)));
    runAll();
    assertEquals(List.of("first"), order, "the second waits until the first has been said");
    first.complete(null);
    runAll();
    assertEquals(List.of("first", "second"), order);
  }

  @Test
  void anotherChatDoesNotWait() {
    mailboxes.put(ANNA, () -> begin("anna", new CompletableFuture<>()));
    mailboxes.put(BEN, () -> begin("ben", new CompletableFuture<>()));
    runAll();
    assertEquals(List.of("anna", "ben"), order);
  }

  @Test
  void aTurnThatFailsDoesNotHoldUpTheNext() {
    CompletableFuture<Void> failed =
        mailboxes
            .put(
                ANNA,
                () -> {
                  throw new IllegalStateException("a bug");
                })
            .toCompletableFuture();
    mailboxes.put(ANNA, () -> begin("next", CompletableFuture.completedFuture(null)));
    runAll();
    assertTrue(failed.isCompletedExceptionally());
    assertEquals(List.of("next"), order);
  }

  @Test
  void aFullMailboxRefusesTheNewestAndKeepsTheRest() {
    CompletableFuture<Void> running = new CompletableFuture<>();
    mailboxes.put(ANNA, () -> begin("running", running));
    mailboxes.put(ANNA, () -> begin("one", CompletableFuture.completedFuture(null)));
    mailboxes.put(ANNA, () -> begin("two", CompletableFuture.completedFuture(null)));
    CompletableFuture<Void> refused =
        mailboxes
            .put(ANNA, () -> begin("three", CompletableFuture.completedFuture(null)))
            .toCompletableFuture();
    CompletionException failure = assertThrows(CompletionException.class, refused::join);
    assertEquals(RejectedExecutionException.class, Failures.cause(failure).getClass());
    running.complete(null);
    runAll();
    assertEquals(List.of("running", "one", "two"), order);
  }

  @Test
  void thereIsAnEndToWhatIsUnderWayInAll() {
    for (int i = 0; i < 3; i++) {
      Address newcomer = new Address("core", "chat-" + i, "person");
      assertFalse(put(newcomer, new CompletableFuture<>()).isCompletedExceptionally());
    }
    assertTrue(put(ANNA, new CompletableFuture<>()).isCompletedExceptionally());
  }

  @Test
  void whatIsDoneMakesRoomAgain() {
    CompletableFuture<Void> running = new CompletableFuture<>();
    for (int i = 0; i < 3; i++) {
      Address newcomer = new Address("core", "chat-" + i, "person");
      assertFalse(put(newcomer, running).isCompletedExceptionally());
    }
    runAll();
    running.complete(null);
    assertFalse(put(ANNA, running).isCompletedExceptionally());
  }

  @Test
  void aTurnThatNeverEndsIsGivenUpAndTheNextIsTaken() throws Exception {
    Mailboxes impatient = new Mailboxes(Runnable::run, 2, 3, Duration.ofMillis(1));
    CompletableFuture<Void> stuck =
        impatient.put(ANNA, () -> begin("stuck", new CompletableFuture<>())).toCompletableFuture();
    CompletableFuture<Void> next =
        impatient
            .put(ANNA, () -> begin("next", CompletableFuture.completedFuture(null)))
            .toCompletableFuture();
    next.get(60, TimeUnit.SECONDS);
    ExecutionException failure =
        assertThrows(ExecutionException.class, () -> stuck.get(60, TimeUnit.SECONDS));
    assertEquals(TimeoutException.class, Failures.cause(failure).getClass());
  }

  @Test
  void anExecutorThatTakesNoMoreFailsTheTurnAndLeavesNoChatStuck() {
    List<Runnable> taken = new ArrayList<>();
    Mailboxes stopping =
        new Mailboxes(
            task -> {
              if (taken.size() == 1) {
                throw new RejectedExecutionException("stopping");
              }
              taken.add(task);
            },
            2,
            3);
    CompletableFuture<Void> running = new CompletableFuture<>();
    stopping.put(ANNA, () -> begin("running", running));
    CompletableFuture<Void> one =
        stopping.put(ANNA, () -> begin("one", running)).toCompletableFuture();
    CompletableFuture<Void> two =
        stopping.put(ANNA, () -> begin("two", running)).toCompletableFuture();
    taken.remove(0).run();
    taken.add(() -> {});
    running.complete(null);
    assertTrue(one.isCompletedExceptionally());
    assertTrue(two.isCompletedExceptionally());
    assertEquals(List.of("running"), order);
  }

  private CompletableFuture<Void> put(Address chat, CompletableFuture<Void> done) {
    return mailboxes.put(chat, () -> begin("turn", done)).toCompletableFuture();
  }

  private CompletableFuture<Void> begin(String name, CompletableFuture<Void> done) {
    order.add(name);
    return done;
  }

  private void runAll() {
    while (!tasks.isEmpty()) {
      tasks.remove().run();
    }
  }
}
