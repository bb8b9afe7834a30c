package dev.hammy.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hammy.runtime.FloodLimit.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class FloodLimitTest {
  private static final Address ANNA = new Address("discord", "1", "1");
  private static final Address BEN = new Address("discord", "2", "2");

  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final FloodLimit limit = new FloodLimit(3, Duration.ofSeconds(1), now::get);

  @Test
  void letsABurstThroughAndSaysOnceThatItIsOver() {
    for (int i = 0; i < 3; i++) {
      assertEquals(Standing.WITHIN, limit.act(ANNA));
    }
    assertEquals(Standing.JUST_OVER, limit.act(ANNA));
    assertEquals(Standing.OVER, limit.act(ANNA));
    assertEquals(Standing.OVER, limit.act(ANNA));
  }

  @Test
  void letsOneMoreThroughForEachIntervalThoughThePersonWentOn() {
    flood(ANNA);
    after(Duration.ofSeconds(1));
    assertEquals(Standing.WITHIN, limit.act(ANNA));
    assertEquals(Standing.JUST_OVER, limit.act(ANNA));
    after(Duration.ofMillis(999));
    assertEquals(Standing.OVER, limit.act(ANNA));
    after(Duration.ofMillis(1));
    assertEquals(Standing.WITHIN, limit.act(ANNA));
  }

  @Test
  void givesTheWholeBurstAgainToWhoeverKeptStill() {
    flood(ANNA);
    after(Duration.ofSeconds(3));
    for (int i = 0; i < 3; i++) {
      assertEquals(Standing.WITHIN, limit.act(ANNA));
    }
    assertEquals(Standing.JUST_OVER, limit.act(ANNA));
  }

  @Test
  void countsEachPersonAlone() {
    flood(ANNA);
    assertEquals(Standing.WITHIN, limit.act(BEN));
  }

  private void flood(Address person) {
    for (int i = 0; i < 10; i++) {
      limit.act(person);
    }
  }

  private void after(Duration time) {
    now.updateAndGet(instant -> instant.plus(time));
  }
}
