package dev.hammy.benchmarks.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MarkTest {
  @Test
  void whatIsAsGoodAsTheTargetMeetsIt() {
    assertEquals("met", Mark.atMost(500, 500, "ns").verdict());
    assertEquals("met", Mark.atLeast(2.5, 2.5, "× bare").verdict());
  }

  @Test
  void whatIsWorseSaysByHowMuchOfTheTarget() {
    assertEquals("missed by 50 %", Mark.atMost(500, 750, "ns").verdict());
    assertEquals("missed by 40 %", Mark.atLeast(2.5, 1.5, "× bare").verdict());
  }

  @Test
  void aHairIsAMissAndSaysSo() {
    assertEquals("missed by 1 %", Mark.atMost(500, 500.4, "ns").verdict());
  }

  @Test
  void whatIsNoNumberIsNotMet() {
    assertFalse(Mark.atMost(1, Double.NaN, "ms").isMet());
    assertFalse(Mark.atLeast(1, Double.NaN, "× bare").isMet());
    assertEquals("missed", Mark.atLeast(1, Double.NaN, "× bare").verdict());
  }

  @Test
  void whatIsOnlyToldIsNeverMissed() {
    assertTrue(Mark.told(1e12, "turns/s").isMet());
    assertFalse(Mark.told(1, "turns/s").hasTarget());
  }

  @Test
  void threeDigitsAreShown() {
    assertEquals("3,136 turns/s", Mark.told(3_136.4, "turns/s").words());
    assertEquals("12.3 ms", Mark.told(12.34, "ms").words());
    assertEquals("0.05 s", Mark.told(0.0512, "s").words());
    assertEquals("≤ 10,000 ns", Mark.atMost(10_000, 1, "ns").target());
  }
}
