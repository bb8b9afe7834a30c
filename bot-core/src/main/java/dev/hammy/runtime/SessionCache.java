package dev.hammy.runtime;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import dev.hammy.dialogue.Conversation;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The last state of each chat, for two purposes: typed text carries no button, and an old button
 * knows of no danger sign told since. In memory only, bounded in size and time; when an entry is
 * gone the buttons still work. Thread-safe.
 */
public final class SessionCache {
  /** How long a chat is remembered after its last turn. */
  public static final Duration KEPT = Duration.ofHours(2);

  private final Cache<Address, Conversation> sessions;
  private final InstantSource clock;

  /**
   * @param most how many chats are remembered; the least used go first
   * @param clock moves the time after which a chat is forgotten, and says what day it is
   */
  public SessionCache(int most, InstantSource clock) {
    this.clock = clock;
    this.sessions =
        Caffeine.newBuilder()
            .maximumSize(most)
            .expireAfterAccess(KEPT)
            .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
            .executor(Runnable::run)
            // Without one, what has expired stays in memory until somebody else writes.
            .scheduler(Scheduler.systemScheduler())
            .build();
  }

  /**
   * The day of a turn, from which "last Tuesday" is reckoned: in days since 1970-01-01, as it is in
   * UTC.
   */
  long today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toEpochDay();
  }

  public Optional<Conversation> find(Address chat) {
    return Optional.ofNullable(sessions.getIfPresent(chat));
  }

  public void keep(Address chat, Conversation conversation) {
    sessions.put(chat, conversation);
  }

  public void forget(Address chat) {
    sessions.invalidate(chat);
  }
}
