package dev.hammy.standins.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RateBucketsTest {
  private static final String ROUTE = "POST /channels/*/messages";
  private static final String CHANNEL = "/channels/1/messages";

  private long now;
  private final RateBuckets buckets = new RateBuckets(() -> now);

  private RateBuckets.Standing use(int times) {
    RateBuckets.Standing standing = buckets.take(ROUTE, CHANNEL);
    for (int i = 1; i < times; i++) {
      standing = buckets.take(ROUTE, CHANNEL);
    }
    return standing;
  }

  @Test
  void aWindowHoldsSoManyCallsAndNoMore() {
    assertEquals(0, use(RateBuckets.LIMIT).remaining());
    assertFalse(use(1).isAdmitted());
  }

  @Test
  void theNextWindowIsEmpty() {
    use(RateBuckets.LIMIT).tell();
    now += RateBuckets.WINDOW.toNanos();
    RateBuckets.Standing next = use(1);
    assertTrue(next.isAdmitted());
    assertFalse(next.ignored());
  }

  @Test
  void whoWasToldThatNothingIsLeftIgnoresItByCallingAgain() {
    use(RateBuckets.LIMIT).tell();
    assertTrue(use(1).ignored());
  }

  @Test
  void whoWasToldOfARefusalIgnoresItByCallingAgain() {
    RateBuckets.Standing refused = use(RateBuckets.LIMIT + 1);
    assertFalse(refused.ignored());
    refused.tell();
    assertTrue(use(1).ignored());
  }

  @Test
  void whatIsToldIsNeverTooShort() {
    use(1);
    now += RateBuckets.WINDOW.minusMillis(100).toNanos() + 1;
    double told = Double.parseDouble(RateBuckets.seconds(use(1).reset()));
    assertTrue(told >= 0.1 && told < 0.12, () -> "told " + told);
  }

  @Test
  void eachInteractionIsCountedApartAndSoIsEachRoute() {
    use(RateBuckets.LIMIT);
    assertEquals(4, buckets.take(ROUTE, "/channels/2/messages").remaining());
    assertEquals(4, buckets.take("POST callback", "/interactions/1/a/callback").remaining());
    assertEquals(4, buckets.take("POST callback", "/interactions/2/b/callback").remaining());
    assertEquals(3, buckets.take("POST callback", "/interactions/2/b/callback").remaining());
  }
}
