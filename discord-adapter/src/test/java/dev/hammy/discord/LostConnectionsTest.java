package dev.hammy.discord;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LostConnectionsTest {
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final LostConnections lost = new LostConnections(() -> now);

  @Test
  void aShortLossIsBearableAndALongOneIsNot() {
    lost.lost(0);
    now = now.plus(LostConnections.BEARABLE).minusMillis(1);
    assertTrue(lost.areBearable());
    now = now.plusMillis(1);
    assertFalse(lost.areBearable());
  }

  @Test
  void whatWasFoundAgainIsOver() {
    lost.lost(0);
    lost.found(0);
    now = now.plus(LostConnections.BEARABLE);
    assertTrue(lost.areBearable());
  }

  @Test
  void anAttemptThatFailsDoesNotBeginAnew() {
    lost.lost(0);
    now = now.plus(LostConnections.BEARABLE.dividedBy(2));
    lost.lost(0);
    now = now.plus(LostConnections.BEARABLE.dividedBy(2));
    assertFalse(lost.areBearable());
  }

  @Test
  void oneShardThatIsLostIsEnough() {
    lost.lost(0);
    lost.lost(1);
    lost.found(0);
    now = now.plus(LostConnections.BEARABLE);
    assertFalse(lost.areBearable());
  }
}
