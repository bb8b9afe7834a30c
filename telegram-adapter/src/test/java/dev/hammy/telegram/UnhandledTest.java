package dev.hammy.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which updates stay unconfirmed, and for how long. */
class UnhandledTest {
  private long now;
  private final Unhandled unhandled = new Unhandled(() -> Instant.ofEpochMilli(now));

  private CompletableFuture<Void> add(int id, String chat) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    unhandled.add(id, chat, done);
    return done;
  }

  @Test
  void nothingIsConfirmedBeforeItIsHandled() {
    CompletableFuture<Void> first = add(1, "a");
    add(2, "b").complete(null);
    assertEquals(1, unhandled.firstToKeep(2));
    first.complete(null);
    assertEquals(3, unhandled.firstToKeep(2));
  }

  @Test
  void aBatchThatIsHandledInGoodTimeIsKeptToTheLast() {
    for (int id = 1; id <= 100; id++) {
      assertFalse(add(id, "chat " + id).isDone());
    }
    now = 4_999;
    assertEquals(1, unhandled.firstToKeep(100));
  }

  @Test
  void aSlowChatIsPassedOverOnceManyAreBehindItAndStillWaitedFor() {
    CompletableFuture<Void> slow = add(1, "slow");
    now = 5_001;
    add(30, "quick").complete(null);
    assertEquals(1, unhandled.firstToKeep(30));

    add(60, "quick").complete(null);
    assertEquals(61, unhandled.firstToKeep(60));
    assertFalse(unhandled.all().isDone());
    slow.complete(null);
    assertTrue(unhandled.all().isDone());
  }

  @Test
  void aChatThatFloodsIsPassedOverAtOnce() {
    for (int id = 1; id <= 60; id++) {
      assertFalse(add(id, "flood").isDone());
    }
    CompletableFuture<Void> other = add(61, "other");
    assertEquals(12, unhandled.firstToKeep(61));
    assertFalse(other.isDone());
  }

  @Test
  void ofAFewAllAreWaitedForBeforeMoreAreAskedFor() {
    CompletableFuture<Void> first = add(1, "a");
    CompletableFuture<Void> second = add(2, "b");
    first.complete(null);
    assertFalse(unhandled.enough().isDone());
    second.complete(null);
    assertTrue(unhandled.enough().isDone());
  }

  @Test
  void ofManyTheFirstAreWaitedForBeforeMoreAreAskedFor() {
    List<CompletableFuture<Void>> all =
        IntStream.rangeClosed(1, 100).mapToObj(id -> add(id, "chat " + id)).toList();
    all.subList(0, 15).forEach(one -> one.complete(null));
    all.subList(16, 100).forEach(one -> one.complete(null));
    CompletableFuture<Void> enough = unhandled.enough();
    assertFalse(enough.isDone());
    all.get(15).complete(null);
    assertTrue(enough.isDone());
  }

  @Test
  void whereMoreWaitThereIsRoomOnceAQuarterOfTheNextWouldBeNew() {
    List<CompletableFuture<Void>> all =
        IntStream.rangeClosed(1, 100).mapToObj(id -> add(id, "chat " + id)).toList();
    all.subList(0, 24).forEach(one -> one.complete(null));
    all.subList(25, 100).forEach(one -> one.complete(null));
    CompletableFuture<Void> room = unhandled.room(100);
    assertFalse(room.isDone());
    all.get(24).complete(null);
    assertTrue(room.isDone());
    assertTrue(unhandled.room(100).isDone());
  }
}
