package dev.hammy.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Which message took the place of which, or has become a picture. Where a press was answered with a
 * new message, the same press once more, made before its button was taken off, changes that message
 * instead of being answered with another one. In memory only and bounded: what is forgotten costs
 * at most a message said twice. Thread-safe.
 */
final class Successions {
  /** A finger is faster than this; it leaves room for updates that Telegram gives again. */
  static final Duration KEPT = Duration.ofMinutes(10);

  private static final int MOST = 10_000;

  private final Cache<Place, PressedMessage> successors;

  /** Where a message stands. */
  private record Place(String chat, int message) {}

  Successions(InstantSource clock) {
    this.successors =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(KEPT)
            .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
            .executor(Runnable::run)
            .build();
  }

  /** A new message took the place of an old one. */
  void succeed(String chat, int old, PressedMessage successor) {
    successors.put(new Place(chat, old), successor);
  }

  /** The message that stands in the place of a pressed one by now; itself if none has followed. */
  PressedMessage now(String chat, PressedMessage pressed) {
    PressedMessage newest = pressed;
    PressedMessage next = successors.getIfPresent(new Place(chat, pressed.id()));
    // Each follows one with a lower number, so this ends.
    while (next != null && next.id() > newest.id()) {
      newest = next;
      next = successors.getIfPresent(new Place(chat, next.id()));
    }
    // What has become a picture is still where it was.
    return next != null && next.id() == newest.id() ? next : newest;
  }
}
