package dev.hammy.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * The updates that were taken and are not handled yet. They stay unconfirmed, so that Telegram
 * gives them again if the program dies. But it gives only so many from the first of them on: so
 * that the ones behind are not held up, those of a chat that is slow, or has sent many, are passed
 * over once there are too many between. They are in memory alone then, and are handled all the
 * same. Not thread-safe.
 */
final class Unhandled {
  private static final int WIDEST = UpdatePolling.MOST_UPDATES / 2;
  private static final int MOST_OF_A_CHAT = 10;

  /** So many, or fewer, are not worth an early request. */
  private static final int FEW = 16;

  /**
   * Of many, one in so many: as soon as the first of them are handled there is room for new ones.
   * If it were fewer, Telegram would give the same over and over with little that is new.
   */
  private static final int PART = 6;

  /**
   * So many new ones are worth a request that gives the others again. Fewer would keep more under
   * way at a time, and cost more than they bring: each request would be mostly of what is known.
   */
  private static final int WORTH_ASKING = UpdatePolling.MOST_UPDATES / 4;

  /** Longer than it takes to answer a whole batch at the rate that Telegram allows. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final InstantSource clock;
  private final NavigableMap<Integer, Open> open = new TreeMap<>();
  private final List<CompletableFuture<Void>> passedOver = new ArrayList<>();

  /** An update that is being handled. */
  private record Open(String chat, Instant since, CompletableFuture<Void> done) {
    boolean isOfSameChat(Open other) {
      return chat.equals(other.chat);
    }
  }

  Unhandled(InstantSource clock) {
    this.clock = clock;
  }

  void add(int id, String chat, CompletableFuture<Void> done) {
    open.values().removeIf(one -> one.done().isDone());
    passedOver.removeIf(CompletableFuture::isDone);
    open.put(id, new Open(chat, clock.instant(), done));
  }

  /** What becomes of an update that is not handled yet. */
  Optional<CompletableFuture<Void>> find(int id) {
    return Optional.ofNullable(open.get(id)).map(Open::done);
  }

  /**
   * The first id that is not to be confirmed.
   *
   * @param last the update taken last
   */
  int firstToKeep(int last) {
    open.values().removeIf(one -> one.done().isDone());
    while (!open.isEmpty() && last - open.firstKey() >= WIDEST && isPassable()) {
      passedOver.add(open.pollFirstEntry().getValue().done());
    }
    return open.isEmpty() ? last + 1 : open.firstKey();
  }

  private boolean isPassable() {
    Open first = open.firstEntry().getValue();
    boolean slow = first.since().plus(PATIENCE).isBefore(clock.instant());
    return slow || open.values().stream().filter(first::isOfSameChat).count() > MOST_OF_A_CHAT;
  }

  /**
   * Done when it is worth while to ask for more: all of a few have been handled, or the first of
   * many. Those that come are worked on while the last answers are on their way.
   */
  CompletableFuture<Void> enough() {
    int first = Math.max(FEW, open.size() / PART);
    return allOf(open.values().stream().limit(first).map(Open::done));
  }

  /**
   * Done when it is worth while to ask for more where more are waiting than Telegram gives at a
   * time: when enough of what it would give is new.
   *
   * @param newest of those that were given, taken or not
   */
  CompletableFuture<Void> room(int newest) {
    int wanted = newest + 1 - UpdatePolling.MOST_UPDATES + WORTH_ASKING;
    return allOf(open.headMap(wanted).values().stream().map(Open::done));
  }

  private static CompletableFuture<Void> allOf(Stream<CompletableFuture<Void>> all) {
    return CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new));
  }

  /** Done when everything is that was taken so far. */
  CompletableFuture<Void> all() {
    return allOf(Stream.concat(open.values().stream().map(Open::done), passedOver.stream()));
  }
}
