package dev.hammy.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.telegram.TelegramSettings.Rates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The published rates, kept without being refused first. */
class DeparturesTest {
  private long now = 1_000;
  private final Departures departures = departures(Rates.PUBLISHED);

  /** When so many messages leave that are all there at once. */
  private List<Long> leaving(int messages, Supplier<Duration> wait) {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < messages; i++) {
      times.add(now + wait.get().toMillis());
    }
    return times;
  }

  private static long mostWithin(Duration stretch, List<Long> times) {
    return times.stream()
        .mapToLong(
            from ->
                times.stream()
                    .filter(time -> time >= from && time < from + stretch.toMillis())
                    .count())
        .max()
        .orElseThrow();
  }

  @Test
  void inAllNeverMoreThanThirtyLeaveWithinASecond() {
    List<Long> times = leaving(200, departures::inAll);
    assertEquals(29, mostWithin(Duration.ofSeconds(1), times));
  }

  @Test
  void inAPrivateChatOneLeavesEachSecondAfterAShortBurst() {
    List<Long> times = leaving(6, () -> departures.inChat("42"));
    assertEquals(List.of(1_000L, 1_000L, 1_000L, 2_000L, 3_000L, 4_000L), times);
  }

  @Test
  void inAGroupNeverMoreThanTwentyLeaveWithinAMinute() {
    List<Long> times = leaving(100, () -> departures.inChat("-1001"));
    assertEquals(19, mostWithin(Duration.ofMinutes(1), times));
  }

  @Test
  void afterARestAChatHasItsBurstAgain() {
    leaving(3, () -> departures.inChat("42"));
    now += 10_000;
    assertEquals(Duration.ZERO, departures.inChat("42"));
    assertEquals(Duration.ZERO, departures.inChat("42"));
    assertEquals(Duration.ZERO, departures.inChat("42"));
    assertEquals(Duration.ofSeconds(1), departures.inChat("42"));
  }

  @Test
  void aWaitThatTelegramNamesHoldsThatChatAlone() {
    departures.hold("42", Duration.ofSeconds(7));
    assertEquals(Duration.ofSeconds(7), departures.held("42"));
    assertTrue(departures.held("43").isZero());
    now += 7_000;
    assertTrue(departures.held("42").isZero());
  }

  @Test
  void aShorterWaitDoesNotCutALongerOne() {
    departures.hold("42", Duration.ofSeconds(7));
    departures.hold("42", Duration.ofSeconds(1));
    assertEquals(Duration.ofSeconds(7), departures.held("42"));
  }

  private Departures departures(Rates rates) {
    return new Departures(() -> Instant.ofEpochMilli(now), rates);
  }

  @Test
  void withoutRatesNothingWaitsUnlessItIsToldTo() {
    Departures unpaced = departures(Rates.NONE);
    for (int i = 0; i < 100; i++) {
      assertEquals(Duration.ZERO, unpaced.inChat("1"));
      assertEquals(Duration.ZERO, unpaced.inAll());
    }
    unpaced.hold("1", Duration.ofSeconds(3));
    assertEquals(Duration.ofSeconds(3), unpaced.held("1"));
  }
}
