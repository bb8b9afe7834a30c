package dev.hammy.telegram;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeenUpdatesTest {
  private final SeenUpdates seen = new SeenUpdates();

  @Test
  void everyUpdateIsNewOnce() {
    for (int id : new int[] {0, 1, SeenUpdates.PLACES - 1, SeenUpdates.PLACES, 900_000_001}) {
      assertTrue(seen.add(id), () -> "first " + id);
      assertFalse(seen.add(id), () -> "again " + id);
    }
  }

  @Test
  void noneIsForgottenBeforeThatManyMoreHaveCome() {
    int first = 900_000_000;
    IntStream.range(0, SeenUpdates.PLACES).forEach(i -> assertTrue(seen.add(first + i)));
    assertFalse(seen.add(first));
    assertTrue(seen.add(first + SeenUpdates.PLACES));
    assertTrue(seen.add(first));
  }

  @Test
  void numbersThatBeginAnewFromBelowAreNew() {
    assertTrue(seen.add(900_000_000));
    assertTrue(seen.add(1_000));
    assertFalse(seen.add(900_000_000));
  }
}
