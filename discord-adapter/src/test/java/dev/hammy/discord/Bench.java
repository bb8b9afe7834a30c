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

  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  final TurnGate gate = new TurnGate(threads);
  final DiscordStandIn discord = DiscordStandIn.start();
  final DiscordBot bot;

  Bench(Duration patience) {
    this.bot = start(patience);
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
