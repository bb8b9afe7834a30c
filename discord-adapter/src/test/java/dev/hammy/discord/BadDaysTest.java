package dev.hammy.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** Slow turns, a Discord that stumbles, connections that break. */
class BadDaysTest {
  private static final Person ANNA = Person.named("anna", 1);
  private static final Duration AT_MOST = Duration.ofSeconds(60);

  private Bench bench = new Bench(Bench.LONG);

  @AfterEach
  void noRuleIsBroken() {
    bench.discord.assertNoViolations();
    bench.close();
  }

  @Test
  void putsOffTheAnswerToACommandThatTakesLong() {
    impatiently();
    bench.gate.hold();
    Exchange asked = bench.discord.command(ANNA, Place.SERVER, "hamstring");
    assertEquals(Response.DEFERRED_REPLY, asked.awaitResponse(AT_MOST));
    assertEquals(List.of(), bench.discord.shownTo(ANNA));
    bench.gate.letGo();
    ShownMessage shown = bench.discord.awaitShown(ANNA, 0);
    assertTrue(shown.isEphemeral());
    assertTrue(shown.text().startsWith("welcome-title"), shown::text);
  }

  @Test
  void putsOffTheAnswerToAPressThatTakesLongAndThenChangesTheMessage() {
    ShownMessage welcome = welcome();
    impatiently();
    bench.gate.hold();
    String begin = welcome.buttons().get(0).customId();
    Exchange press = bench.discord.press(ANNA, Place.SERVER, welcome, begin);
    assertEquals(Response.DEFERRED_EDIT, press.awaitResponse(AT_MOST));
    bench.gate.letGo();
    ShownMessage question = bench.discord.awaitShown(ANNA, 1);
    assertEquals(welcome.id(), question.id());
    assertTrue(question.text().contains("ask about signs"), question::text);
  }

  @Test
  void answersThoughDiscordStumblesTwice() {
    bench.discord.faults().answer(502, 2);
    assertTrue(welcome().text().startsWith("welcome-title"));
    assertEquals(0, bench.discord.faults().left());
  }

  @Test
  void answersOnceItMayAfterARateLimit() {
    bench.discord.faults().limitRate(Duration.ofMillis(10), 1);
    bench.discord.write(ANNA, "hello");
    assertTrue(bench.discord.awaitShown(ANNA, 0).text().contains("welcome-title"));
  }

  @Test
  void answersEverythingThoughAChannelTakesOnlySomeMessagesAtATime() {
    int many = 12;
    IntStream.range(0, many).forEach(i -> bench.discord.write(ANNA, "hello"));
    bench.discord.awaitShown(ANNA, many - 1);
    assertEquals(many, bench.discord.shownTo(ANNA).size());
  }

  @Test
  void goesOnAfterAnAnswerThatDiscordWouldNotTake() {
    bench.discord.faults().answer(500, 1);
    Exchange lost = bench.discord.command(ANNA, Place.SERVER, "help");
    assertTrue(welcome().text().startsWith("welcome-title"));
    assertFalse(lost.isAnswered());
  }

  @Test
  void doesNotAnswerAgainWhenDiscordsWordThatItTookTheAnswerWasLost() {
    bench.discord.faults().loseAnswer();
    Exchange asked = bench.discord.command(ANNA, Place.SERVER, "help");
    assertEquals(2, shownAfterOneMore());
    assertEquals(2, asked.attempts());
  }

  @Test
  void writesTypedTextsAnswerOnceThoughTheConnectionBroke() {
    bench.discord.faults().loseAnswer();
    bench.discord.write(ANNA, "hello");
    assertEquals(2, shownAfterOneMore());
  }

  @Test
  void takesUpWhatHappenedWhileTheGatewayWasGone() {
    ShownMessage welcome = welcome();
    bench.discord.dropGateway();
    bench.discord.press(ANNA, Place.SERVER, welcome, welcome.buttons().get(0).customId());
    ShownMessage question = bench.discord.awaitShown(ANNA, 1);
    assertTrue(question.text().contains("ask about signs"), question::text);
    bench.discord.awaitResumed(1);
    assertEquals(1, bench.discord.sessionsBegun());
    assertTrue(bench.bot.isRunning());
  }

  @Test
  void answersAnEventThatIsDeliveredTwiceOnce() {
    bench.discord.write(ANNA, "hello");
    bench.discord.redeliverLast();
    bench.discord.command(ANNA, Place.SERVER, "help");
    bench.discord.redeliverLast();
    assertEquals(3, shownAfterOneMore());
  }

  @Test
  void goesOnAfterARestartFromTheButtonAlone() {
    ShownMessage welcome = welcome();
    bench.discord.press(ANNA, Place.SERVER, welcome, welcome.buttons().get(0).customId());
    ShownMessage question = bench.discord.awaitShown(ANNA, 1);
    bench.bot.close();
    try (DiscordBot next = bench.start(Bench.LONG)) {
      String none = question.menu().orElseThrow().options().get(2).value();
      bench.discord.handIn(ANNA, Place.SERVER, question, List.of(none));
      ShownMessage second = bench.discord.awaitShown(ANNA, 2);
      assertTrue(second.text().contains("ask about start"), second::text);
      assertTrue(next.isRunning());
    }
  }

  @Test
  void tellsAPersonWhoOrdersFasterThanItCanAnswer() {
    bench.gate.hold();
    for (int i = 0; i < 7; i++) {
      bench.discord.command(ANNA, Place.SERVER, "help");
    }
    ShownMessage refused = bench.discord.awaitShown(ANNA, 0);
    assertTrue(refused.text().startsWith("busy"), refused::text);
    bench.gate.letGo();
    bench.discord.awaitShown(ANNA, 6);
    assertEquals(7, bench.discord.shownTo(ANNA).size());
  }

  @Test
  void saysWhatCannotWaitToWordsThatItDidNotGetToRead() {
    bench.gate.hold();
    for (int i = 0; i < 7; i++) {
      bench.discord.write(ANNA, "i have lost feeling");
    }
    ShownMessage refused = bench.discord.awaitShown(ANNA, 0);
    assertTrue(refused.text().startsWith("not-read"), refused::text);
    assertTrue(refused.text().contains("care emergency"), refused::text);
    bench.gate.letGo();
    bench.discord.awaitShown(ANNA, 6);
  }

  /** How much has been shown once a further command is answered, and so all that came before. */
  private int shownAfterOneMore() {
    bench.discord.command(ANNA, Place.SERVER, "privacy").awaitResponse(AT_MOST);
    return bench.discord.shownTo(ANNA).size();
  }

  private ShownMessage welcome() {
    int before = bench.discord.shownTo(ANNA).size();
    bench.discord.command(ANNA, Place.SERVER, "hamstring");
    return bench.discord.awaitShown(ANNA, before);
  }

  /** Another bot on the same Discord, one that puts off at once. */
  private void impatiently() {
    bench.bot.close();
    bench = bench.restarted(Bench.SHORT);
  }
}
