package dev.hammy.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.measure.Measures;
import dev.hammy.measure.Reading;
import dev.hammy.runtime.FloodLimit;
import dev.hammy.standins.discord.DiscordStandIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A stand-in of Discord with a bot on it: the real JDA, the real core, a small topic. */
final class Bench implements AutoCloseable {
  /** Longer than any test takes, so that nothing is put off unless a test wants it. */
  static final Duration LONG = Duration.ofMinutes(1);

  /** So short that an answer that is held is put off at once. */
  static final Duration SHORT = Duration.ofMillis(1);

  /** Where the bot of these tests is on Telegram. */
  static final URI TELEGRAM = URI.create("https://t.me/small_bot");

  /** More than any test does. */
  private static final int OFTEN = 10_000;

  final Measures measures = new Measures();
  final DiscordStandIn discord;
  final TurnGate gate;
  final Path servers;
  final DiscordBot bot;
  private final ExecutorService threads;

  Bench(Duration patience) {
    this(limits(patience, OFTEN, OFTEN));
  }

  Bench(Limits limits) {
    this(DiscordStandIn.start(), newFolder(), limits);
  }

  private Bench(DiscordStandIn discord, Path servers, Limits limits) {
    this.discord = discord;
    this.servers = servers;
    this.threads = Executors.newFixedThreadPool(2);
    this.gate = new TurnGate(threads);
    this.bot = start(limits);
  }

  /**
   * Limits of which nothing comes back during a test.
   *
   * @param acts how often one person may press and order
   * @param offers how often one person may offer
   */
  static Limits limits(Duration patience, int acts, int offers) {
    return limits(patience, acts, offers, InstantSource.fixed(InstantSource.system().instant()));
  }

  /** Limits that nothing comes near, with a time of their own. */
  static Limits limits(Duration patience, InstantSource clock) {
    return limits(patience, OFTEN, OFTEN, clock);
  }

  private static Limits limits(Duration patience, int acts, int offers, InstantSource clock) {
    return new Limits(
        patience,
        new FloodLimit(acts, Duration.ofMinutes(1), clock),
        new FloodLimit(offers, Duration.ofMinutes(1), clock),
        Pace.BETWEEN,
        clock);
  }

  /** The same Discord with another bot, after this bench's own has been closed. */
  Bench restarted(Duration patience) {
    threads.shutdown();
    return new Bench(discord, servers, limits(patience, OFTEN, OFTEN));
  }

  /** Another bot with the same key, the same servers and an empty memory. */
  DiscordBot start(Duration patience) {
    return start(limits(patience, OFTEN, OFTEN));
  }

  private DiscordBot start(Limits limits) {
    DiscordSettings settings =
        new DiscordSettings(
            discord.token(), discord.api(), servers, Optional.empty(), Optional.of(TELEGRAM));
    return DiscordBot.start(
        settings, SmallTopic.turns(gate), SmallTopic.wordings(), measures, limits);
  }

  /** What was counted under a name, whatever its labels. */
  double counted(String name) {
    return measures.read().stream()
        .filter(measure -> measure.name().equals(name))
        .flatMap(measure -> measure.readings().stream())
        .mapToDouble(Reading::value)
        .sum();
  }

  /**
   * Waits until so much was counted: JDA tells of a connection that is back only after all that was
   * missed meanwhile, which may have been answered by then.
   */
  void awaitCounted(String name, double wanted) {
    await(() -> counted(name) >= wanted);
    assertEquals(wanted, counted(name), name);
  }

  /** Waits for what nobody tells of. */
  static void await(BooleanSupplier wanted) {
    long deadline = System.nanoTime() + DiscordStandIn.PATIENCE.toNanos();
    while (!wanted.getAsBoolean() && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
    assertTrue(wanted.getAsBoolean(), "it has not come to be in time");
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("hammy-servers");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    bot.close();
    discord.close();
    threads.shutdownNow();
    try (Stream<Path> files = Files.list(servers)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(servers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
