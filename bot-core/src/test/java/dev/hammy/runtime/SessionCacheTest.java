package dev.hammy.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.dialogue.Conversation;
import dev.hammy.dialogue.View;
import dev.hammy.message.Language;
import dev.hammy.message.Move;
import dev.hammy.message.Page;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Facts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SessionCacheTest {
  private static final int THREADS = 4;

  private Instant now = Instant.EPOCH;
  private final SessionCache sessions = new SessionCache(100, () -> now);

  private static Address chat(int number) {
    return new Address("telegram", String.valueOf(number), String.valueOf(number));
  }

  private static Conversation answered(int number) {
    Answers answers = Answers.none().with(number % 32, ChoiceSet.of(number % 8));
    return new Conversation(Language.GERMAN, answers, new View.Open());
  }

  @Test
  void whateverIsOnScreenComesBackAsItWas() {
    Facts facts =
        Facts.NONE
            .withRead(3, ChoiceSet.of(1))
            .withUnsure(9, ChoiceSet.of(2).plus(ChoiceSet.of(7)))
            .withConfirmed(31, ChoiceSet.of(0));
    List<View> views =
        List.of(
            new View.Welcome(),
            new View.Open(),
            new View.Asking(31, ChoiceSet.of(7).plus(ChoiceSet.of(0))),
            new View.Asking(0, ChoiceSet.NONE),
            new View.Result(Page.LESSONS),
            new View.Opened(63),
            new View.Walking(new Move.Walk(15, 31, 7)),
            new View.Changing(),
            new View.Confirming(),
            new View.Forgotten());
    for (View view : views) {
      for (boolean covered : List.of(true, false)) {
        Conversation conversation =
            new Conversation(Language.SPANISH, answered(20).answers(), facts, view, covered);
        sessions.keep(chat(1), conversation);
        assertEquals(Optional.of(conversation), sessions.find(chat(1)));
      }
    }
  }

  @Test
  void everyPartOfAnAddressTellsChatsApart() {
    sessions.keep(new Address("telegram", "1", "2"), answered(1));
    sessions.keep(new Address("discord", "1", "2"), answered(2));
    sessions.keep(new Address("telegram", "2", "1"), answered(3));
    sessions.keep(new Address("telegram", "12", ""), answered(4));
    assertEquals(Optional.of(answered(1)), sessions.find(new Address("telegram", "1", "2")));
    assertEquals(Optional.of(answered(2)), sessions.find(new Address("discord", "1", "2")));
    assertEquals(Optional.of(answered(3)), sessions.find(new Address("telegram", "2", "1")));
    assertEquals(Optional.empty(), sessions.find(new Address("telegram", "1", "1")));
  }

  @Test
  void noMoreAreRememberedThanAreAllowed() {
    IntStream.range(0, 101).forEach(i -> sessions.keep(chat(i), answered(i)));
    assertEquals(Optional.empty(), sessions.find(chat(0)));
    for (int i = 1; i < 101; i++) {
      assertEquals(Optional.of(answered(i)), sessions.find(chat(i)));
    }
  }

  @Test
  void eachIsForgottenInItsOwnTime() {
    sessions.keep(chat(1), answered(1));
    now = now.plus(Duration.ofHours(1));
    sessions.keep(chat(2), answered(2));
    now = now.plus(SessionCache.KEPT).minus(Duration.ofHours(1));
    assertEquals(Optional.empty(), sessions.find(chat(1)));
    assertTrue(sessions.find(chat(2)).isPresent());
    now = now.plus(SessionCache.KEPT).minusSeconds(1);
    assertTrue(sessions.find(chat(2)).isPresent());
    now = now.plus(SessionCache.KEPT);
    assertEquals(Optional.empty(), sessions.find(chat(2)));
  }

  @Test
  void manyThreadsRememberTheirOwn()
      throws InterruptedException, ExecutionException, TimeoutException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> done = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread * 20;
        done.add(threads.submit(() -> turns(first)));
      }
      for (Future<?> one : done) {
        one.get(60, TimeUnit.SECONDS);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private void turns(int first) {
    for (int round = 0; round < 2_000; round++) {
      Address chat = chat(first + round % 20);
      sessions.keep(chat, answered(round));
      assertEquals(Optional.of(answered(round)), sessions.find(chat));
      if (round % 3 == 0) {
        sessions.forget(chat);
        assertEquals(Optional.empty(), sessions.find(chat));
      }
    }
  }
}
