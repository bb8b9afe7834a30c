package dev.hammy.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hammy.telegram.TelegramSettings.Rates;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * When a call may leave, so that the bot keeps within Telegram's published rates by itself: about
 * one message a second in a chat, with short bursts; 20 a minute in a group; 30 a second in all.
 * Edits have no published rate. Where Telegram names a wait all the same, everything for that chat
 * waits, and no other chat does. Bounded; thread-safe.
 */
final class Departures {
  private static final Duration KEPT = Duration.ofMinutes(10);

  private final InstantSource clock;
  private final Rates rates;
  private final Cache<String, Rate> chats;
  // Five at once, then 25 a second: never more than 30 within one.
  private final Rate overall = new Rate(Duration.ofMillis(40), 5);
  private final Map<String, Long> heldUntil = new HashMap<>();

  Departures(InstantSource clock, Rates rates) {
    this.clock = clock;
    this.rates = rates;
    this.chats =
        Caffeine.newBuilder()
            .expireAfterAccess(KEPT)
            .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
            .executor(Runnable::run)
            .build();
  }

  /** Takes the next place in a chat for a new message, and says how long it is until then. */
  synchronized Duration inChat(String chat) {
    if (rates == Rates.NONE) {
      return Duration.ZERO;
    }
    Rate rate = chats.get(chat, Departures::rateOf);
    return Duration.ofMillis(rate.take(clock.millis()));
  }

  private static Rate rateOf(String chat) {
    // Groups have negative ids. Five at once, then 15 a minute: never more than 20 within one.
    return chat.startsWith("-")
        ? new Rate(Duration.ofSeconds(4), 5)
        : new Rate(Duration.ofSeconds(1), 3);
  }

  /** Takes the next place among all new messages, and says how long it is until then. */
  synchronized Duration inAll() {
    return rates == Rates.NONE ? Duration.ZERO : Duration.ofMillis(overall.take(clock.millis()));
  }

  /** How long nothing may go to a chat because Telegram said so; zero if it may. */
  synchronized Duration held(String chat) {
    long left = heldUntil.getOrDefault(chat, 0L) - clock.millis();
    return left <= 0 ? Duration.ZERO : Duration.ofMillis(left);
  }

  /** Telegram wants no calls for this chat for a while. */
  synchronized void hold(String chat, Duration wait) {
    long now = clock.millis();
    heldUntil.values().removeIf(until -> until <= now);
    heldUntil.merge(chat, now + wait.toMillis(), Math::max);
  }
}
