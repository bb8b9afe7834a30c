package dev.hammy.discord;

import dev.hammy.discord.server.BrokenServersException;
import dev.hammy.discord.server.Servers;
import dev.hammy.measure.Measures;
import dev.hammy.message.Wordings;
import dev.hammy.runtime.TurnRunner;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot's life on Discord: it starts, runs, and is closed once. While it runs JDA keeps the
 * connection, resumes it when it drops, and repeats what Discord was too busy for. Thread-safe.
 */
public final class DiscordBot implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DiscordBot.class);

  /** A little more than JDA waits for servers that are slow to be announced. */
  private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(90);

  /** Discord lets one shard begin every five seconds. */
  private static final Duration SHARD_BEGINS_WITHIN = Duration.ofSeconds(6);

  private static final Duration REGISTERS_WITHIN = Duration.ofSeconds(30);

  /** Twice this, and a little, is how long {@link #close} takes at most. */
  private static final Duration STEP_OF_CLOSING = Duration.ofSeconds(2);

  private final ShardManager shards;
  private final TurnsUnderWay turns;
  private final DiscordThreads threads;
  private final GatewaySockets sockets;
  private final Arrival arrival;

  private DiscordBot(
      ShardManager shards,
      TurnsUnderWay turns,
      DiscordThreads threads,
      GatewaySockets sockets,
      Arrival arrival) {
    this.shards = shards;
    this.turns = turns;
    this.threads = threads;
    this.sockets = sockets;
    this.arrival = arrival;
  }

  /**
   * Logs in, connects and registers the commands; returns when people can use them.
   *
   * @param measures where its connections are counted
   * @throws DiscordStartException if that cannot be done for a reason that the operator can mend;
   *     nothing is left running
   */
  public static DiscordBot start(
      DiscordSettings settings, TurnRunner turns, Wordings wordings, Measures measures) {
    return start(settings, turns, wordings, measures, Limits.usual(Rates.PUBLISHED));
  }

  /** The same, keeping to such rates. */
  public static DiscordBot start(
      DiscordSettings settings,
      TurnRunner turns,
      Wordings wordings,
      Measures measures,
      Rates rates) {
    return start(settings, turns, wordings, measures, Limits.usual(rates));
  }

  static DiscordBot start(
      DiscordSettings settings,
      TurnRunner turns,
      Wordings wordings,
      Measures measures,
      Limits limits) {
    Servers servers = servers(settings);
    // Whatever a text holds, it calls nobody. Each message says so again.
    MessageRequest.setDefaultMentions(EnumSet.noneOf(MentionType.class));
    DiscordThreads threads = new DiscordThreads();
    GatewaySockets sockets = new GatewaySockets();
    TurnsUnderWay underWay = new TurnsUnderWay(turns::take);
    DiscordMeasures counted = new DiscordMeasures(measures);
    Arrival arrival = new Arrival(settings.shards(), counted, new LostConnections(limits.clock()));
    HouseRules rules = new HouseRules(wordings, servers, settings.telegram());
    Reception reception = new Reception(underWay, rules, limits, threads.timers(), counted);
    Pace pace = new Pace(limits.between(), threads.timers());
    ShardManager shards =
        builder(settings, threads, sockets)
            .addEventListeners(
                arrival,
                new DiscordListener(reception, pace),
                new WordsListener(reception, rules),
                new OfferListener(reception, rules, limits.offers()),
                new PrivateChatListener(reception, rules, pace),
                new SettingsListener(reception, rules, servers, wordings, threads.requests()))
            .build(false);
    return new DiscordBot(shards, underWay, threads, sockets, arrival)
        .connected(settings, wordings);
  }

  private static Servers servers(DiscordSettings settings) {
    try {
      return Servers.in(settings.servers());
    } catch (BrokenServersException broken) {
      throw StartFailures.of(broken, settings);
    }
  }

  private static DefaultShardManagerBuilder builder(
      DiscordSettings settings, DiscordThreads threads, GatewaySockets sockets) {
    // "Light" keeps no members, presences or voice states; the bot looks at none of them.
    DefaultShardManagerBuilder builder =
        DefaultShardManagerBuilder.createLight(
            settings.token(), EnumSet.of(GatewayIntent.DIRECT_MESSAGES));
    settings
        .shards()
        .ifPresent(
            range -> builder.setShardsTotal(range.total()).setShards(range.first(), range.last()));
    return builder
        .setSessionController(new GatewayAddress())
        .setWebsocketFactory(sockets.connections())
        .setHttpClientBuilder(threads.connections())
        .setRestConfig(new RestConfig().setBaseUrl(settings.api().toString()))
        .setCallbackPool(threads.callbacks(), false)
        .setRateLimitScheduler(threads.timers(), false)
        .setRateLimitElastic(threads.requests(), false)
        .setGatewayPool(threads.timers(), false)
        .setEnableShutdownHook(false);
  }

  private DiscordBot connected(DiscordSettings settings, Wordings wordings) {
    try {
      connect(settings, wordings);
      return this;
    } catch (Exception failure) {
      close();
      throw StartFailures.of(failure, settings);
    }
  }

  private void connect(DiscordSettings settings, Wordings wordings) throws Exception {
    shards.login();
    JDA first = arrival.await(CONNECTS_WITHIN);
    arrival.awaitAll(
        SHARD_BEGINS_WITHIN.multipliedBy(shards.getShardsTotal()).plus(CONNECTS_WITHIN));
    // Once is enough for all bots that share the work.
    if (settings.shards().map(range -> range.first() == 0).orElse(true)) {
      first
          .updateCommands()
          .addCommands(DiscordCommands.all(wordings))
          .submit()
          .get(REGISTERS_WITHIN.toSeconds(), TimeUnit.SECONDS);
    }
    LOG.info("Discord: connected, {} shard(s)", shards.getShardsTotal());
  }

  /** Whether the bot is connected, or will be by itself. */
  public boolean isRunning() {
    return !arrival.hasEnded();
  }

  /** Whether it runs, and no shard has been without its connection for two minutes. */
  public boolean isReached() {
    return isRunning() && arrival.isReached();
  }

  /**
   * Takes no more events, lets the turns under way finish, and disconnects: within 5 seconds,
   * however Discord and the network behave. Does nothing the second time.
   */
  @Override
  public void close() {
    if (!arrival.close()) {
      return;
    }
    try {
      turns.close(STEP_OF_CLOSING);
      disconnect();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      sockets.close();
      threads.close();
    }
  }

  /** Says goodbye, and waits for the answer as long as a step may take. */
  private void disconnect() throws InterruptedException {
    List<JDA> connections = connections();
    connections.forEach(connection -> connection.setAutoReconnect(false));
    long deadline = System.nanoTime() + STEP_OF_CLOSING.toNanos();
    // Apart, since it waits for an attempt to connect that is under way.
    Future<?> unused = CompletableFuture.runAsync(shards::shutdown, threads.requests());
    for (JDA connection : connections) {
      Duration left = Duration.ofNanos(deadline - System.nanoTime());
      // Zero would mean for ever.
      if (left.toMillis() < 1 || !connection.awaitShutdown(left)) {
        return;
      }
    }
  }

  private List<JDA> connections() {
    // There is no cache before Discord has said how many shards there should be.
    return shards.getShardCache() == null ? List.of() : shards.getShards();
  }
}
