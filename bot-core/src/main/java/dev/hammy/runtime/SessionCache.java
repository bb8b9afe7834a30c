package dev.hammy.runtime;

import dev.hammy.dialogue.Conversation;
import dev.hammy.message.Ticket;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The last state of each chat, for two purposes: typed text carries no button, and an old button
 * knows of no danger sign told since. In memory only, bounded in size and time; when an entry is
 * gone the buttons still work. No chat's or person's id is in it: a chat is known by 16 bytes of a
 * hash of them. Thread-safe.
 */
public final class SessionCache {
  /** How long a chat is remembered after its last turn. */
  public static final Duration KEPT = Duration.ofHours(2);

  private static final int KEPT_SECONDS = (int) KEPT.toSeconds();

  /** What is forgotten by and by goes so much later at most, where nobody writes meanwhile. */
  private static final Duration SWEPT_EVERY = Duration.ofMinutes(5);

  private final InstantSource clock;
  private final long began;
  private final MessageDigest hash;

  // One lock for all: it is held for less than a microsecond, and a turn takes it twice.
  private final SessionTable table;
  private boolean isSwept;

  /**
   * @param most how many chats are remembered; the least used go first
   * @param clock moves the time after which a chat is forgotten, and says what day it is
   */
  public SessionCache(int most, InstantSource clock) {
    this.clock = clock;
    this.began = clock.instant().getEpochSecond();
    this.table = new SessionTable(most);
    try {
      this.hash = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }

  /**
   * The day of a turn, from which "last Tuesday" is reckoned: in days since 1970-01-01, as it is in
   * UTC.
   */
  long today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toEpochDay();
  }

  public synchronized Optional<Conversation> find(Address chat) {
    forgetOld();
    ByteBuffer key = key(chat);
    int slot = table.find(key.getLong(), key.getLong());
    if (slot < 0) {
      return Optional.empty();
    }
    boolean covered = (table.time(slot) & 1) != 0;
    table.use(slot);
    table.time(slot, time(covered));
    return Ticket.unpacked(table.ticket(slot)).map(ticket -> Conversation.parked(ticket, covered));
  }

  public synchronized void keep(Address chat, Conversation conversation) {
    forgetOld();
    ByteBuffer key = key(chat);
    int slot = table.put(key.getLong(), key.getLong());
    table.ticket(slot, conversation.parked().packed());
    table.time(slot, time(conversation.covered()));
    sweepLater();
  }

  public synchronized void forget(Address chat) {
    ByteBuffer key = key(chat);
    int slot = table.find(key.getLong(), key.getLong());
    if (slot >= 0) {
      table.remove(slot);
    }
  }

  /** The lowest bit says whether a page lies over what is on screen. */
  private int time(boolean covered) {
    return seconds() << 1 | (covered ? 1 : 0);
  }

  private int seconds() {
    return (int) (clock.instant().getEpochSecond() - began);
  }

  private void forgetOld() {
    int now = seconds();
    int oldest = table.oldest();
    while (oldest >= 0 && now - (table.time(oldest) >> 1) >= KEPT_SECONDS) {
      table.remove(oldest);
      oldest = table.oldest();
    }
  }

  private ByteBuffer key(Address chat) {
    String name = chat.platform() + ' ' + chat.chat() + ' ' + chat.person();
    return ByteBuffer.wrap(hash.digest(name.getBytes(StandardCharsets.UTF_8)));
  }

  /** What has expired would otherwise stay in memory until somebody else writes. */
  private void sweepLater() {
    if (!isSwept) {
      isSwept = true;
      Executor later =
          CompletableFuture.delayedExecutor(
              SWEPT_EVERY.toSeconds(), TimeUnit.SECONDS, Runnable::run);
      WeakReference<SessionCache> swept = new WeakReference<>(this);
      later.execute(() -> sweep(swept.get()));
    }
  }

  private static void sweep(@Nullable SessionCache cache) {
    if (cache != null) {
      cache.sweep();
    }
  }

  private synchronized void sweep() {
    isSwept = false;
    forgetOld();
    if (table.size() > 0) {
      sweepLater();
    }
  }
}
