package dev.hammy.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.hammy.measure.Measures;
import dev.hammy.message.Language;
import dev.hammy.runtime.TurnRunner;
import dev.hammy.telegram.Update.Person;
import dev.hammy.telegram.Update.Press;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What no update can bring about as long as the code has no bug. */
class UpdateIntakeTest {
  private static final Update POISON =
      new Update(7, new Press("press", new Person(42, "en"), null, "data"), null);

  private final TelegramListener listener = mock(TelegramListener.class);
  private final Replies replies = mock(Replies.class);
  private final CallbackAnswer answer = mock(CallbackAnswer.class);
  private final UpdateIntake intake =
      new UpdateIntake(
          listener,
          replies,
          mock(TurnRunner.class),
          new TelegramMeasures(new Measures()),
          Pace.USUAL);

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
    intake.consume(List.of(POISON));

    verify(replies).apologise("42", Language.ENGLISH);
    verify(answer).give();
    assertEquals(8, intake.nextOffset());
  }

  @Test
  void itIsNotTriedAgainWhenItComesAgain() {
    intake.consume(List.of(POISON));
    intake.consume(List.of(POISON));

    verify(listener, times(1)).hear(any());
  }

  @Test
  void anUpdateBehindItIsHeard() {
    Update next = new Update(8, null, null);
    doReturn(Optional.empty()).when(listener).hear(next);
    intake.consume(List.of(POISON, next));

    assertTrue(intake.take(next).toCompletableFuture().isDone());
    assertEquals(9, intake.nextOffset());
  }
}
