package dev.hammy.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.standins.discord.Person;
import dev.hammy.standins.discord.Place;
import dev.hammy.standins.discord.ShownMessage;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A gateway that breaks, sends away and forgets: nothing is lost and nothing is said twice. */
class GatewayTroubleTest {
  private static final int DROPS = 5;
  private static final List<Person> PEOPLE =
      IntStream.range(0, 4).mapToObj(i -> Person.named("person" + i, i + 1)).toList();

  private final Bench bench = new Bench(Bench.LONG);

  @AfterEach
  void noRuleIsBroken() {
    bench.discord.assertNoViolations();
    bench.close();
  }

  @Test
  void answersEverythingOnceThoughTheConnectionBreaksEveryFewTurns() {
    int turns = 0;
    for (int drop = 1; drop <= DROPS; drop++) {
      for (Person person : PEOPLE) {
        bench.discord.command(person, Place.SERVER, "hamstring");
      }
      bench.discord.dropGateway();
      for (Person person : PEOPLE) {
        bench.discord.write(person, "hello");
        bench.discord.redeliverLast();
      }
      turns += 2;
      for (Person person : PEOPLE) {
        bench.discord.awaitShown(person, turns - 1);
      }
      bench.discord.awaitResumed(drop);
    }
    for (Person person : PEOPLE) {
      // What comes last is answered last: by then a second answer to anything would have come.
      bench.discord.command(person, Place.SERVER, "privacy");
      ShownMessage last = bench.discord.awaitShown(person, turns);
      assertTrue(last.text().startsWith("privacy-title"), last::text);
      assertEquals(turns + 1, bench.discord.shownTo(person).size());
    }
    assertEquals(1, bench.discord.sessionsBegun());
  }

  @Test
  void holdsAConversationAcrossBrokenConnections() {
    Person anna = PEOPLE.get(0);
    bench.discord.command(anna, Place.SERVER, "hamstring");
    ShownMessage welcome = bench.discord.awaitShown(anna, 0);
    bench.discord.dropGateway();
    bench.discord.press(anna, Place.SERVER, welcome, welcome.buttons().get(0).customId());
    ShownMessage signs = bench.discord.awaitShown(anna, 1);
    bench.discord.dropGateway();
    String none = signs.menu().orElseThrow().options().get(2).value();
    bench.discord.handIn(anna, Place.SERVER, signs, List.of(none));
    ShownMessage start = bench.discord.awaitShown(anna, 2);
    bench.discord.dropGateway();
    bench.discord.press(anna, Place.SERVER, start, start.buttons().get(1).customId());
    ShownMessage result = bench.discord.awaitShown(anna, 3);
    assertTrue(result.text().contains("care clinic"), result::text);
  }

  @Test
  void connectsAnewWhenAskedToAndMissesNothing() {
    Person anna = PEOPLE.get(0);
    bench.discord.askToReconnect();
    bench.discord.command(anna, Place.SERVER, "help");
    bench.discord.awaitResumed(1);
    ShownMessage shown = bench.discord.awaitShown(anna, 0);
    assertTrue(shown.text().startsWith("help-title"), shown::text);
    assertEquals(1, bench.discord.sessionsBegun());
  }

  @Test
  void countsAsOutOfReachOnceItsConnectionHasBeenGoneForMinutes() {
    Instant start = Instant.parse("2026-01-01T00:00:00Z");
    AtomicLong passed = new AtomicLong();
    try (Bench watched =
        new Bench(Bench.limits(Bench.LONG, () -> start.plusSeconds(passed.get())))) {
      watched.discord.refuseGateway(1_000);
      watched.discord.dropGateway();
      watched.awaitCounted("hammy_discord_connections_lost_total", 1);
      assertTrue(watched.bot.isReached());
      passed.set(LostConnections.BEARABLE.toSeconds());
      assertFalse(watched.bot.isReached());
      assertTrue(watched.bot.isRunning());
      watched.discord.refuseGateway(0);
      watched.discord.awaitResumed(1);
      Bench.await(watched.bot::isReached);
    }
  }

  @Test
  void goesBackToWhereItWasToldToGoThoughTheFirstAttemptFails() {
    Person anna = PEOPLE.get(0);
    bench.discord.refuseGateway(1);
    bench.discord.dropGateway();
    bench.discord.command(anna, Place.SERVER, "help");
    ShownMessage shown = bench.discord.awaitShown(anna, 0);
    assertTrue(shown.text().startsWith("help-title"), shown::text);
    assertEquals(1, bench.counted("hammy_discord_connections_lost_total"));
    bench.awaitCounted("hammy_discord_reconnects_total", 1);
  }
}
