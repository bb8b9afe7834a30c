package dev.hammy.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SuccessionsTest {
  private final AtomicLong now = new AtomicLong();
  private final Successions successions = new Successions(() -> Instant.ofEpochMilli(now.get()));

  private static PressedMessage message(int id) {
    return new PressedMessage(id, false, null);
  }

  @Test
  void aMessageThatNothingHasFollowedStandsForItself() {
    assertEquals(message(1), successions.now("kim", message(1)));
  }

  @Test
  void theNewestOfAllThatFollowedStandsInTheFirstOnesPlace() {
    successions.succeed("kim", 1, message(2));
    successions.succeed("kim", 2, message(5));

    assertEquals(message(5), successions.now("kim", message(1)));
  }

  @Test
  void whatHasBecomeAPictureStandsInItsOwnPlace() {
    PressedMessage picture = new PressedMessage(2, true, "calf");
    successions.succeed("kim", 1, message(2));
    successions.succeed("kim", 2, picture);

    assertEquals(picture, successions.now("kim", message(1)));
    assertEquals(picture, successions.now("kim", message(2)));
  }

  @Test
  void aNumberMeansNothingInAnotherChat() {
    successions.succeed("kim", 1, message(2));

    assertEquals(message(1), successions.now("robin", message(1)));
  }

  @Test
  void aSuccessionIsForgottenAfterAWhile() {
    successions.succeed("kim", 1, message(2));
    now.addAndGet(Successions.KEPT.toMillis());

    assertEquals(message(1), successions.now("kim", message(1)));
  }
}
