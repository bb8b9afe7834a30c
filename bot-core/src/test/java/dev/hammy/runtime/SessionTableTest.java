package dev.hammy.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SessionTableTest {
  private final SessionTable table = new SessionTable(3);

  private int put(long key) {
    int slot = table.put(key, 0);
    table.ticket(slot, new long[] {key, 2, 3, 4});
    return slot;
  }

  private boolean has(long key) {
    return table.find(key, 0) >= 0;
  }

  @Test
  void keysThatFallTogetherAreToldApart() {
    put(1);
    put(2);
    assertArrayEquals(new long[] {1, 2, 3, 4}, table.ticket(table.find(1, 0)));
    assertArrayEquals(new long[] {2, 2, 3, 4}, table.ticket(table.find(2, 0)));
    assertEquals(-1, table.find(3, 0));
    assertEquals(-1, table.find(1, 1L << 40));
  }

  @Test
  void theOneThatWasUsedLongestAgoMakesRoom() {
    put(1);
    put(2);
    put(3);
    table.use(table.find(1, 0));
    put(4);
    assertTrue(has(1) && !has(2) && has(3) && has(4));
    put(3);
    put(5);
    assertTrue(!has(1) && has(3) && has(4) && has(5));
    assertEquals(3, table.size());
  }

  @Test
  void whatIsTakenOutLeavesNothingBehind() {
    int slot = put(7);
    table.remove(slot);
    assertEquals(-1, table.find(7, 0));
    assertEquals(-1, table.oldest());
    assertArrayEquals(new long[SessionTable.TICKET], table.ticket(slot));
    assertEquals(-1, table.find(0, 0));
  }

  /** Beside the JDK's own map that keeps an order of use. */
  @Test
  void itRemembersWhatAMapOfTheSameSizeDoes() {
    int most = 200;
    SessionTable many = new SessionTable(most);
    Map<Long, Long> map =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Long, Long> eldest) {
            return size() > most;
          }
        };
    Random random = new Random(4);
    for (long round = 0; round < 100_000; round++) {
      long key = random.nextInt(400);
      int slot = many.find(key, key % 7);
      assertEquals(map.containsKey(key), slot >= 0);
      switch (random.nextInt(4)) {
        case 0 -> {
          if (map.remove(key) != null) {
            many.remove(slot);
          }
        }
        case 1 -> {
          if (map.get(key) != null) {
            many.use(slot);
          }
        }
        default -> {
          map.put(key, round);
          many.ticket(many.put(key, key % 7), new long[] {round, 0, 0, 0});
        }
      }
      assertEquals(map.size(), many.size());
    }
    map.forEach((key, round) -> assertEquals(round, many.ticket(many.find(key, key % 7))[0]));
  }
}
