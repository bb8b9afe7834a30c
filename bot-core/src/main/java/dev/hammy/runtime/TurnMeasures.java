package dev.hammy.runtime;

import dev.hammy.measure.Count;
import dev.hammy.measure.Label;
import dev.hammy.measure.Measures;
import dev.hammy.measure.Times;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** What is counted of the turns: how they end and how long they take. Thread-safe. */
final class TurnMeasures {
  /** How a turn ended. */
  enum Outcome {
    /** The platform has taken the answer. */
    ANSWERED,
    /** Too much was waiting; the person was asked to press again. */
    REFUSED,
    /** The platform did not take the answer. */
    UNDELIVERED,
    /** A fault in the program; the person was given an apology. */
    FAILED
  }

  private final Measures measures;
  private final LongSupplier nanos;
  private final Times waiting;
  private final Times own;
  private final Times whole;

  /**
   * @param nanos a clock that only goes forward, in nanoseconds
   */
  TurnMeasures(Measures measures, LongSupplier nanos) {
    this.measures = measures;
    this.nanos = nanos;
    this.waiting =
        measures.times(
            "hammy_turn_waiting_seconds", "How long a message waits for its chat's earlier turns.");
    this.own =
        measures.times(
            "hammy_turn_own_seconds",
            "The bot's own part of a turn: from when it is due, which is when the chat's earlier"
                + " turns are done, to handing over the answer.");
    this.whole =
        measures.times(
            "hammy_turn_seconds", "A whole turn, until the platform has taken the answer.");
    for (Outcome outcome : Outcome.values()) {
      // So that each is there, as zero, before it first happens.
      count(outcome);
    }
  }

  /** A message was taken. */
  Timing begin() {
    return new Timing(nanos.getAsLong());
  }

  void ended(Outcome outcome) {
    count(outcome).add();
  }

  private Count count(Outcome outcome) {
    return measures.count(
        "hammy_turns_total",
        "Turns, by how they ended.",
        new Label("outcome", outcome.name().toLowerCase(Locale.ROOT)));
  }

  /** One turn under way. */
  final class Timing {
    private final long began;
    private volatile long due;

    private Timing(long began) {
      this.began = began;
      this.due = began;
    }

    /** The chat's earlier turns are done. */
    void due() {
      due = nanos.getAsLong();
      waiting.add(Duration.ofNanos(due - began));
    }

    /** The answer is the platform's to deliver from here on. */
    void handedOver() {
      own.add(since(due));
    }

    void delivered() {
      whole.add(since(began));
      ended(Outcome.ANSWERED);
    }

    private Duration since(long then) {
      return Duration.ofNanos(nanos.getAsLong() - then);
    }
  }
}
