package dev.hammy.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.measure.Measures;
import dev.hammy.standins.discord.DiscordStandIn;
import dev.hammy.standins.discord.Person;
import dev.hammy.standins.discord.Place;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bots that share the work, and how little one asks for. */
class ShardsTest {
  private static final Person ANNA = Person.named("anna", 1);
  private static final Duration AT_MOST = Duration.ofSeconds(60);
  private static final int SERVERS = 1;
  private static final int DIRECT_MESSAGES = 1 << 12;

  @TempDir private Path servers;

  @Test
  void twoBotsServeAllBetweenThemAndAnswerEachThingOnce() {
    try (DiscordStandIn discord = DiscordStandIn.start();
        DiscordBot one = start(discord, "0-2/6");
        DiscordBot two = start(discord, "3-5/6")) {
      assertEquals(
          List.of("0/6", "1/6", "2/6", "3/6", "4/6", "5/6"),
          discord.shardsBegun().stream().sorted().toList());
      discord.command(ANNA, Place.SERVER, "help").awaitResponse(AT_MOST);
      discord.command(ANNA, Place.OTHER_SERVER, "help").awaitResponse(AT_MOST);
      discord.write(ANNA, "hello");
      discord.awaitShown(ANNA, 2);
      assertEquals(3, discord.shownTo(ANNA).size());
      assertTrue(one.isRunning() && two.isRunning());
      discord.assertNoViolations();
    }
  }

  @Test
  void onlyTheBotWithTheFirstShardRegistersTheCommands() {
    try (DiscordStandIn discord = DiscordStandIn.start();
        DiscordBot last = start(discord, "1-3/4")) {
      assertTrue(last.isRunning());
      assertEquals(0, discord.registrations());
      try (DiscordBot first = start(discord, "0/4")) {
        assertTrue(first.isRunning());
        assertEquals(1, discord.registrations());
      }
    }
  }

  @Test
  void runsAllShardsThatDiscordRecommendsUnlessToldOtherwise() {
    try (Bench bench = new Bench(Bench.LONG)) {
      assertEquals(List.of("0/1"), bench.discord.shardsBegun());
    }
  }

  @Test
  void asksForNoMoreThanServersAndPrivateMessages() {
    try (Bench bench = new Bench(Bench.LONG)) {
      assertEquals(SERVERS | DIRECT_MESSAGES, bench.discord.intents());
    }
  }

  private DiscordBot start(DiscordStandIn discord, String shards) {
    DiscordSettings settings =
        new DiscordSettings(
            discord.token(), discord.api(), servers, ShardRange.of(shards), Optional.empty());
    return DiscordBot.start(
        settings, SmallTopic.turns(Runnable::run), SmallTopic.wordings(), new Measures());
  }
}
