package dev.hammy.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.standins.discord.Exchange;
import dev.hammy.standins.discord.Exchange.Response;
import dev.hammy.standins.discord.Person;
import dev.hammy.standins.discord.Place;
import dev.hammy.standins.discord.ShownMessage;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody who does too much, and many who do a little at once. */
class FloodTest {
  private static final Person ANNA = Person.named("anna", 1);
  private static final Person BEN = Person.named("ben", 2);
  private static final Duration AT_MOST = Duration.ofSeconds(60);
  private static final int ACTS = 3;

  private final Bench bench = new Bench(Bench.limits(Bench.LONG, ACTS, ACTS));

  @AfterEach
  void noRuleIsBroken() {
    bench.discord.assertNoViolations();
    bench.close();
  }

  @Test
  void tellsAPersonWhoPressesTooOftenOnceAndThenEndsThePressSilently() {
    bench.discord.command(ANNA, Place.SERVER, "hamstring");
    ShownMessage welcome = bench.discord.awaitShown(ANNA, 0);
    for (int i = 1; i < ACTS; i++) {
      assertEquals(Response.EDIT, begin(welcome).awaitResponse(AT_MOST));
    }
    assertEquals(Response.REPLY, begin(welcome).awaitResponse(AT_MOST));
    assertEquals("busy", bench.discord.awaitShown(ANNA, ACTS).text());
    for (int i = 0; i < 20; i++) {
      assertEquals(Response.DEFERRED_EDIT, begin(welcome).awaitResponse(AT_MOST));
    }
    assertEquals(ACTS + 1, bench.discord.shownTo(ANNA).size());
  }

  @Test
  void leavesNoCommandWithoutAnAnswer() {
    for (int i = 0; i < ACTS + 3; i++) {
      bench.discord.command(ANNA, Place.SERVER, "help");
    }
    bench.discord.awaitShown(ANNA, ACTS + 2);
    List<String> said =
        bench.discord.shownTo(ANNA).stream().map(ShownMessage::text).map(FloodTest::title).toList();
    assertEquals(ACTS, said.stream().filter("help-title"::equals).count());
    assertEquals(3, said.stream().filter("busy"::equals).count());
  }

  @Test
  void goesOnServingEverybodyElse() {
    for (int i = 0; i < 50; i++) {
      bench.discord.command(ANNA, Place.SERVER, "help");
    }
    bench.discord.command(BEN, Place.SERVER, "help");
    ShownMessage shown = bench.discord.awaitShown(BEN, 0);
    assertTrue(shown.text().startsWith("help-title"), shown::text);
    bench.discord.awaitShown(ANNA, 49);
  }

  @Test
  void hearsTypedWordsThoughThePersonHasPressedTooOften() {
    for (int i = 0; i < ACTS + 1; i++) {
      bench.discord.command(ANNA, Place.SERVER, "help");
    }
    bench.discord.awaitShown(ANNA, ACTS);
    bench.discord.write(ANNA, "hello");
    ShownMessage shown = bench.discord.awaitShown(ANNA, ACTS + 1);
    assertTrue(shown.text().contains("welcome-title"), shown::text);
  }

  @Test
  void keepsWithinFiftyMessagesASecondByItself() {
    List<Person> many =
        IntStream.range(0, 90).mapToObj(i -> Person.named("p" + i, 10 + i)).toList();
    many.forEach(person -> bench.discord.write(person, "hello"));
    for (Person person : many) {
      ShownMessage shown = bench.discord.awaitShown(person, 0);
      assertTrue(shown.text().contains("welcome-title"), shown::text);
    }
  }

  private Exchange begin(ShownMessage welcome) {
    return bench.discord.press(ANNA, Place.SERVER, welcome, welcome.buttons().get(0).customId());
  }

  private static String title(String text) {
    return text.lines().findFirst().orElse("");
  }
}
