package dev.hammy.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HistogramTest {
  private static Histogram of(int upToOne, int upToTwo, int all) {
    return Histogram.read(
        """
        # TYPE own_seconds histogram
        own_seconds_bucket{le="1.0"} %d
        own_seconds_bucket{le="2.0"} %d
        own_seconds_bucket{le="+Inf"} %d
        own_seconds_count %d
        other_seconds_bucket{le="1.0"} 7
        """
            .formatted(upToOne, upToTwo, all, all),
        "own_seconds");
  }

  @Test
  void aPercentileLiesEvenlyWithinItsBucket() {
    assertEquals(0.5, of(100, 100, 100).percentile(0.5));
    assertEquals(1.8, of(50, 100, 100).percentile(0.9));
  }

  @Test
  void whatIsBeyondTheLastBucketIsAtLeastItsEnd() {
    assertEquals(2.0, of(0, 0, 10).percentile(0.99));
  }

  @Test
  void whatWasThereBeforeDoesNotCount() {
    assertEquals(0.5, of(30, 70, 70).since(of(10, 50, 50)).percentile(0.5), 1e-9);
  }

  @Test
  void withoutReadingsThereIsNothing() {
    assertEquals(0, Histogram.read("", "own_seconds").percentile(0.99));
    assertEquals(0, of(0, 0, 0).percentile(0.99));
  }
}
