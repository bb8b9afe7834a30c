package dev.hammy.discord;

import dev.hammy.runtime.Failures;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDA.ShardInfo;
import net.dv8tion.jda.api.events.ExceptionEvent;
import net.dv8tion.jda.api.events.session.GenericSessionEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the bot has arrived on Discord, and whether Discord has turned it away for good. Tells
 * the log how the connection fares, in words of its own: JDA's can quote whole events.
 */
final class Arrival extends ListenerAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(Arrival.class);

  private final CompletableFuture<JDA> first = new CompletableFuture<>();
  private final CompletableFuture<Void> all = new CompletableFuture<>();
  private final Set<Integer> ready = ConcurrentHashMap.newKeySet();
  private final Optional<ShardRange> shards;
  private final DiscordMeasures counted;
  private final LostConnections lost;
  private final AtomicBoolean closing = new AtomicBoolean();
  private volatile boolean ended;

  /**
   * @param shards those that are to arrive; all that Discord recommends, if absent
   */
  Arrival(Optional<ShardRange> shards, DiscordMeasures counted, LostConnections lost) {
    this.shards = shards;
    this.counted = counted;
    this.lost = lost;
  }

  /** Discord closed the connection in a way that JDA does not try again after. */
  static final class TurnedAwayException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int closeCode;

    TurnedAwayException(int closeCode) {
      super("turned away");
      this.closeCode = closeCode;
    }

    int closeCode() {
      return closeCode;
    }
  }

  /** One of the connections, once it is ready. */
  JDA await(Duration atMost) throws InterruptedException, ExecutionException, TimeoutException {
    return first.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Waits until every shard has been ready once. */
  void awaitAll(Duration atMost) throws InterruptedException, ExecutionException, TimeoutException {
    all.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void onReady(ReadyEvent event) {
    ShardInfo shard = event.getJDA().getShardInfo();
    first.complete(event.getJDA());
    ready.add(shard.getShardId());
    if (ready.size() >= shards.map(ShardRange::size).orElse(shard.getShardTotal())) {
      all.complete(null);
    }
  }

  @Override
  public void onSessionDisconnect(SessionDisconnectEvent event) {
    if (!closing.get()) {
      // Noted before it is counted: whoever sees the count finds the loss noted.
      lost.lost(shardOf(event));
      counted.connectionLost();
      LOG.info("Discord: connection lost, trying again");
    }
  }

  @Override
  public void onSessionResume(SessionResumeEvent event) {
    lost.found(shardOf(event));
    counted.resumed();
    LOG.info("Discord: connected again, nothing missed");
  }

  @Override
  public void onSessionRecreate(SessionRecreateEvent event) {
    lost.found(shardOf(event));
    counted.begunAnew();
    LOG.warn("Discord: connected again, but what was done meanwhile is lost");
  }

  @Override
  public void onException(ExceptionEvent event) {
    LOG.warn("Discord: {}", Failures.withoutWords(event.getCause()));
  }

  @Override
  public void onShutdown(ShutdownEvent event) {
    ended = true;
    TurnedAwayException away = new TurnedAwayException(event.getCode());
    first.completeExceptionally(away);
    boolean atStart = all.completeExceptionally(away);
    if (!closing.get() && !atStart) {
      LOG.error(
          "Discord has ended the connection for good (close code {}). If the token was reset,"
              + " give the bot the new one and start it again.",
          event.getCode());
    }
  }

  private static int shardOf(GenericSessionEvent event) {
    return event.getJDA().getShardInfo().getShardId();
  }

  /** Whether every shard is connected, or has not been without for long. */
  boolean isReached() {
    return lost.areBearable();
  }

  /**
   * From here on an end is wanted.
   *
   * @return whether it was not before
   */
  boolean close() {
    ended = true;
    return closing.compareAndSet(false, true);
  }

  boolean hasEnded() {
    return ended;
  }
}
