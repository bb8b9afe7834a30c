package dev.hammy.discord;

import dev.hammy.runtime.FloodLimit;
import java.time.Duration;
import java.time.InstantSource;

/**
 * How long and how often.
 *
 * @param patience how long an answer may take before the person is told that it is coming; well
 *     under three seconds
 * @param flood how often one person may press and order
 * @param offers how often one person may offer a check, which others see
 * @param between what lies between two messages in private chats
 * @param clock tells how long a connection has been lost
 */
record Limits(
    Duration patience, FloodLimit flood, FloodLimit offers, Duration between, InstantSource clock) {
  /** Half of the three seconds that Discord gives, so that the word still arrives on a bad day. */
  private static final Duration PATIENCE = Duration.ofMillis(1500);

  /** More than a whole conversation in a row; then still faster than anybody reads. */
  private static final int BURST = 60;

  private static final Duration BETWEEN_ACTS = Duration.ofMillis(500);

  private static final int OFFERS = 3;
  private static final Duration BETWEEN_OFFERS = Duration.ofMinutes(2);

  /** The limits that people meet. */
  static Limits usual(Rates rates) {
    InstantSource clock = InstantSource.system();
    return new Limits(
        PATIENCE,
        new FloodLimit(BURST, BETWEEN_ACTS, clock),
        new FloodLimit(OFFERS, BETWEEN_OFFERS, clock),
        rates == Rates.NONE ? Duration.ZERO : Pace.BETWEEN,
        clock);
  }
}
