package dev.hammy.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.hammy.measure.Measures;
import dev.hammy.message.Language;
import dev.hammy.runtime.Address;
import dev.hammy.runtime.IncomingMessage;
import dev.hammy.runtime.Input;
import dev.hammy.runtime.TurnRunner;
import dev.hammy.telegram.TelegramListener.Heard;
import dev.hammy.telegram.Update.Person;
import dev.hammy.telegram.Update.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no update can bring about as long as the code has no bug, and when more are asked for. */
class UpdateIntakeTest {
  private static final Update POISON =
      new Update(7, new Press("press", new Person(42, "en"), null, "data"), null);

  private final TelegramListener listener = mock(TelegramListener.class);
  private final Replies replies = mock(Replies.class);
  private final CallbackAnswer answer = mock(CallbackAnswer.class);
  private final TurnRunner turns = mock(TurnRunner.class);
  private final AtomicInteger asking = new AtomicInteger();
  private final UpdateIntake intake =
      new UpdateIntake(listener, replies, turns, new TelegramMeasures(new Measures()), Pace.USUAL);

  UpdateIntakeTest() {
    CompletableFuture<Void> done = CompletableFuture.completedFuture(null);
    when(listener.hear(any())).thenThrow(new IllegalStateException("a bug"));
    when(listener.language(any())).thenReturn(Language.ENGLISH);
    when(replies.answer("press")).thenReturn(answer);
    when(replies.apologise(any(), any())).thenReturn(done);
    when(answer.give()).thenReturn(done);
  }

  @Test
  void anUpdateThatMakesTheCodeFailIsAnsweredWithAnApologyAndHoldsUpNothing() {
    intake.consume(List.of(POISON), asking::incrementAndGet);

    verify(replies).apologise("42", Language.ENGLISH);
    verify(answer).give();
    assertEquals(8, intake.nextOffset());
    assertEquals(1, asking.get());
  }

  @Test
  void itIsNotTriedAgainWhenItComesAgain() {
    intake.consume(List.of(POISON), asking::incrementAndGet);
    intake.consume(List.of(POISON), asking::incrementAndGet);

    verify(listener, times(1)).hear(any());
  }

  @Test
  void anUpdateBehindItIsHeard() {
    Update next = new Update(8, null, null);
    doReturn(Optional.empty()).when(listener).hear(next);
    intake.consume(List.of(POISON, next), asking::incrementAndGet);

    assertTrue(intake.take(next).toCompletableFuture().isDone());
    assertEquals(9, intake.nextOffset());
  }

  /** So many updates, heard one after the other, that say nothing; remembers which were heard. */
  private List<Update> quiet(int many, List<Integer> heard) {
    List<Update> updates =
        IntStream.rangeClosed(1, many).mapToObj(id -> new Update(id, null, null)).toList();
    for (Update update : updates) {
      doAnswer(
              call -> {
                heard.add(update.id());
                return Optional.empty();
              })
          .when(listener)
          .hear(update);
    }
    return updates;
  }

  @Test
  void ofManyTheLastAreTakenWhileMoreAreOnTheirWay() {
    List<Integer> heard = new ArrayList<>();
    List<Integer> heardWhenAsked = new ArrayList<>();
    intake.consume(quiet(100, heard), () -> heardWhenAsked.add(heard.size()));

    assertEquals(List.of(75), heardWhenAsked);
    assertEquals(100, heard.size());
    assertEquals(101, intake.nextOffset());
  }

  @Test
  void ofAFewAllAreTakenBeforeMoreAreAskedFor() {
    List<Integer> heard = new ArrayList<>();
    List<Integer> heardWhenAsked = new ArrayList<>();
    intake.consume(quiet(20, heard), () -> heardWhenAsked.add(heard.size()));

    assertEquals(List.of(20), heardWhenAsked);
  }

  @Test
  void noMoreAreAskedForWhileTelegramWouldGiveTheSameAgain() {
    CompletableFuture<Void> slow = new CompletableFuture<>();
    IncomingMessage words =
        new IncomingMessage(
            new Address("telegram", "42", "42"),
            Language.ENGLISH,
            new Input.Typed("words"),
            (message, tokens) -> slow);
    doReturn(slow).when(turns).take(words);
    Update first = new Update(0, null, null);
    doReturn(Optional.of(new Heard.Talk(words, null))).when(listener).hear(first);
    Update last = new Update(101, null, null);
    doAnswer(
            call -> {
              slow.complete(null);
              return Optional.empty();
            })
        .when(listener)
        .hear(last);
    List<Integer> heard = new ArrayList<>();
    List<Update> between = quiet(100, heard);
    List<Boolean> wasSlow = new ArrayList<>();
    intake.consume(
        Stream.concat(Stream.concat(Stream.of(first), between.stream()), Stream.of(last)).toList(),
        () -> wasSlow.add(!slow.isDone()));

    assertEquals(List.of(false), wasSlow);
  }
}
