package dev.hammy.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MeasuresTest {
  private static final Label LATE = new Label("reason", "late");

  private final Measures measures = new Measures();

  private Measure only() {
    assertEquals(1, measures.read().size());
    return measures.read().get(0);
  }

  @Test
  void aCountIsTheSameWhereverItIsAskedFor() {
    Count late = measures.count("hammy_refusals_total", "Refusals.", LATE);
    late.add();
    measures.count("hammy_refusals_total", "Refusals.", LATE).add();
    measures.count("hammy_refusals_total", "Refusals.", new Label("reason", "early"));

    assertSame(late, measures.count("hammy_refusals_total", "Refusals.", LATE));
    assertEquals(
        List.of(
            new Reading("", List.of(new Label("reason", "early")), 0),
            new Reading("", List.of(LATE), 2)),
        only().readings());
  }

  @Test
  void aLevelIsAskedEachTimeItIsRead() {
    AtomicLong waiting = new AtomicLong(3);
    measures.level("hammy_waiting", "Waiting.", waiting::get);
    assertEquals(3, only().readings().get(0).value());
    waiting.set(1);
    assertEquals(1, only().readings().get(0).value());
  }

  @Test
  void timesAreCountedInEveryBucketThatTheyFit() {
    Times times = measures.times("hammy_turn_seconds", "Turns.");
    times.add(Duration.ofMillis(20));
    times.add(Duration.ofMinutes(5));

    assertEquals(0, bucket("0.01"));
    assertEquals(1, bucket("0.02"));
    assertEquals(1, bucket("60.0"));
    assertEquals(2, bucket("+Inf"));
    List<Reading> readings = only().readings();
    assertEquals(new Reading("_sum", List.of(), 300.02), readings.get(readings.size() - 2));
    assertEquals(new Reading("_count", List.of(), 2), readings.get(readings.size() - 1));
  }

  private double bucket(String end) {
    return only().readings().stream()
        .filter(reading -> reading.labels().contains(new Label("le", end)))
        .mapToDouble(Reading::value)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void oneNameIsOneKindOfMeasure() {
    measures.count("hammy_turns_total", "Turns.");
    assertThrows(
        IllegalArgumentException.class, () -> measures.times("hammy_turns_total", "Turns."));
    assertThrows(IllegalArgumentException.class, () -> measures.count("Turns taken", "Turns."));
  }
}
