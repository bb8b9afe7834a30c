package dev.hammy.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShardRangeTest {
  @ParameterizedTest
  @CsvSource({
    "0-3/16, 0, 3, 16, 4",
    "5/16, 5, 5, 16, 1",
    "0/1, 0, 0, 1, 1",
    "0-9999/10000, 0, 9999, 10000, 10000"
  })
  void readsARange(String words, int first, int last, int total, int size) {
    ShardRange range = ShardRange.of(words).orElseThrow();
    assertEquals(new ShardRange(first, last, total), range);
    assertEquals(size, range.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "4",
        "0-3",
        "/16",
        "3-0/16",
        "0-16/16",
        "16/16",
        "0/0",
        "0-1/10001",
        " 0/1",
        "-1/4"
      })
  void refusesShardsThatThereAreNot(String words) {
    assertEquals(Optional.empty(), ShardRange.of(words));
  }

  @Test
  void cannotBeMadeOfShardsThatThereAreNot() {
    assertThrows(IllegalArgumentException.class, () -> new ShardRange(0, 4, 4));
  }
}
