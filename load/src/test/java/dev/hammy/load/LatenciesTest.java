package dev.hammy.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LatenciesTest {
  @Test
  void aPercentileIsTheSmallestThatSoManyKeepTo() {
    Latencies latencies = new Latencies();
    for (int i = 2_000; i > 0; i--) {
      latencies.add(i);
    }
    assertEquals(2_000, latencies.count());
    assertEquals(Duration.ofNanos(1_000), latencies.percentile(0.5));
    assertEquals(Duration.ofNanos(1_980), latencies.percentile(0.99));
    assertEquals(Duration.ofNanos(2_000), latencies.percentile(1));
  }

  @Test
  void ofNothingItIsZero() {
    assertEquals(Duration.ZERO, new Latencies().percentile(0.99));
  }
}
