package dev.hammy.discord;

import dev.hammy.standins.discord.DiscordStandIn;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A stand-in of Discord with a bot on it: the real JDA, the real core, a small topic. */
final class Bench implements AutoCloseable {
  /** Longer than any test takes, so that nothing is put off unless a test wants it. */
  static final Duration LONG = Duration.ofMinutes(1);

  /** So short that an answer that is held is put off at once. */
  static final Duration SHORT = Duration.ofMillis(1);

  final DiscordStandIn discord;
  final TurnGate gate;
  final DiscordBot bot;
  private final ExecutorService threads;

  Bench(Duration patience) {
    this(DiscordStandIn.start(), patience);
  }

  private Bench(DiscordStandIn discord, Duration patience) {
    this.discord = discord;
    this.threads = Executors.newFixedThreadPool(2);
    this.gate = new TurnGate(threads);
    this.bot = start(patience);
  }

  /** The same Discord with another bot, after this bench's own has been closed. */
  Bench restarted(Duration patience) {
    threads.shutdown();
    return new Bench(discord, patience);
  }

  /** Another bot with the same key and an empty memory. */
  DiscordBot start(Duration patience) {
    DiscordSettings settings = new DiscordSettings(discord.token(), discord.api());
    return DiscordBot.start(settings, SmallTopic.turns(gate), SmallTopic.wordings(), patience);
  }

  @Override
  public void close() {
    bot.close();
    discord.close();
    threads.shutdownNow();
  }
}
