package dev.hammy.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hammy.SmallTopic;
import dev.hammy.dialogue.Dialogue;
import dev.hammy.measure.Label;
import dev.hammy.measure.Measures;
import dev.hammy.measure.Reading;
import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.TokenSealer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What whoever watches over a bot sees of its turns. */
class TurnMeasuresTest {
  private static final ChatPort DELIVERS =
      (message, tokens) -> CompletableFuture.completedFuture(null);

  private final Measures measures = new Measures();
  private final Queue<Runnable> held = new ArrayDeque<>();
  private final TurnRunner turns =
      new TurnRunner(
          new Dialogue(SmallTopic.topic(), SmallTopic.wordings()),
          new TokenSealer(new byte[TokenSealer.KEY_BYTES]),
          new SessionCache(10, () -> Instant.EPOCH),
          new Mailboxes(held::add, 1, 50),
          measures);

  private void take(ChatPort port) {
    turns.take(
        new IncomingMessage(
            new Address("core", "secret-chat", "secret-person"),
            Language.ENGLISH,
            new Input.Ordered(Command.BEGIN),
            port));
  }

  private void runHeld() {
    while (!held.isEmpty()) {
      held.remove().run();
    }
  }

  private double outcome(String word) {
    return value("hammy_turns_total", "", new Label("outcome", word));
  }

  private double value(String name, String suffix, Label... labels) {
    return measures.read().stream()
        .filter(measure -> measure.name().equals(name))
        .flatMap(measure -> measure.readings().stream())
        .filter(reading -> reading.suffix().equals(suffix))
        .filter(reading -> reading.labels().equals(List.of(labels)))
        .mapToDouble(Reading::value)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aTurnIsCountedAndTimedOnceItsAnswerIsDelivered() {
    CompletableFuture<Void> delivered = new CompletableFuture<>();
    take((message, tokens) -> delivered);
    assertEquals(1, value("hammy_turns_open", ""));
    runHeld();
    assertEquals(1, value("hammy_turn_own_seconds", "_count"));
    assertEquals(0, value("hammy_turn_seconds", "_count"));

    delivered.complete(null);
    assertEquals(1, value("hammy_turn_seconds", "_count"));
    assertEquals(1, outcome("answered"));
    assertEquals(0, value("hammy_turns_open", ""));
  }

  @Test
  void refusalsFailuresAndWhatWasNotDeliveredAreToldApart() {
    take((message, tokens) -> CompletableFuture.failedFuture(new UndeliveredException("no")));
    take(
        (message, tokens) -> {
          throw new IllegalStateException("a fault");
        });
    take(DELIVERS);
    runHeld();

    assertEquals(1, outcome("undelivered"));
    assertEquals(1, outcome("failed"));
    assertEquals(1, outcome("refused"));
    assertEquals(0, outcome("answered"));
  }

  @Test
  void waitingForTheChatsEarlierTurnIsNoPartOfTheBotsOwn() {
    AtomicLong nanos = new AtomicLong();
    TurnMeasures.Timing turn = new TurnMeasures(measures, nanos::get).begin();
    nanos.addAndGet(Duration.ofSeconds(5).toNanos());
    turn.due();
    nanos.addAndGet(Duration.ofMillis(3).toNanos());
    turn.handedOver();
    nanos.addAndGet(Duration.ofSeconds(1).toNanos());
    turn.delivered();

    assertEquals(5, value("hammy_turn_waiting_seconds", "_sum"));
    assertEquals(0.003, value("hammy_turn_own_seconds", "_sum"));
    assertEquals(6.003, value("hammy_turn_seconds", "_sum"));
  }

  @Test
  void aMessageWaitsUntilTheAnswerBeforeItIsDelivered() {
    CompletableFuture<Void> delivered = new CompletableFuture<>();
    take((message, tokens) -> delivered);
    take(DELIVERS);
    runHeld();
    assertEquals(1, value("hammy_turn_waiting_seconds", "_count"));

    delivered.complete(null);
    assertEquals(2, value("hammy_turn_waiting_seconds", "_count"), "due before a worker is free");
    assertEquals(1, value("hammy_turn_own_seconds", "_count"));
  }
}
