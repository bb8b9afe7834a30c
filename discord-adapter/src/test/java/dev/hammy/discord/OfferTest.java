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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A check offered under a message; each test is other people. */
class OfferTest {
  private static final Duration AT_MOST = Duration.ofSeconds(60);
  private static final String WRITTEN = "my hamstring went @everyone **pop**";
  private static final int OFFERS = 3;
  private static Bench bench;
  private static int people;

  private final Person moderator = Person.named("mo", ++people);
  private final Person author = Person.named("anna", ++people);
  private final Person other = Person.named("ben", ++people);

  @BeforeAll
  static void startTheBot() {
    bench = new Bench(Bench.limits(Bench.LONG, 1000, OFFERS));
  }

  @AfterAll
  static void stopTheBot() {
    bench.close();
  }

  @AfterEach
  void noRuleIsBroken() {
    bench.discord.assertNoViolations();
  }

  @ParameterizedTest
  @EnumSource(names = "DIRECT_MESSAGES", mode = EnumSource.Mode.EXCLUDE)
  void postsANeutralButtonForAllToSeeThatNamesAndQuotesNobody(Place place) {
    ShownMessage offer = offered(place);
    assertFalse(offer.isEphemeral());
    assertEquals("offer-text", offer.text());
    assertEquals(1, offer.buttons().size());
    assertEquals("offer-button", offer.buttons().get(0).label());
    assertTrue(offer.buttons().get(0).grey());
    String sent = offer.json().path("components").toString();
    assertFalse(sent.contains("pop") || sent.contains(author.name()), sent);
  }

  @Test
  void opensAPrivateCheckForTheAuthorAndLeavesTheButtonWhereItIs() {
    ShownMessage offer = offered(Place.SERVER);
    Exchange press = press(author, offer);
    ShownMessage welcome = bench.discord.awaitShown(author, 0);
    assertEquals(Response.REPLY, press.awaitResponse(AT_MOST));
    assertTrue(welcome.isEphemeral());
    assertTrue(welcome.text().startsWith("welcome-title"), welcome::text);
    assertEquals(1, bench.discord.shownTo(moderator).size());
  }

  @Test
  void givesAnybodyElseACheckOfTheirOwn() {
    ShownMessage offer = offered(Place.SERVER);
    press(other, offer);
    ShownMessage own = bench.discord.awaitShown(other, 0);
    assertTrue(own.isEphemeral());
    assertTrue(own.text().startsWith("offer-for-another"), own::text);
    assertTrue(own.text().contains("welcome-title"), own::text);
    press(moderator, offer);
    ShownMessage offerers = bench.discord.awaitShown(moderator, 1);
    assertTrue(offerers.isEphemeral());
    assertTrue(offerers.text().startsWith("offer-for-another"), offerers::text);
  }

  @Test
  void leadsOnFromTheOfferToTheFirstQuestion() {
    press(author, offered(Place.SERVER));
    ShownMessage welcome = bench.discord.awaitShown(author, 0);
    String begin = welcome.buttons().get(0).customId();
    bench.discord.press(author, Place.SERVER, welcome, begin);
    ShownMessage question = bench.discord.awaitShown(author, 1);
    assertTrue(question.text().contains("ask about signs"), question::text);
    assertEquals(welcome.id(), question.id());
  }

  @Test
  void speaksTheServersLanguageToAllAndEachPersonsOwnInPrivate() {
    Person german = author.reading("de");
    ShownMessage offer = offered(Place.SERVER);
    press(german, offer);
    assertEquals("offer-text", offer.text());
    ShownMessage welcome = bench.discord.awaitShown(german, 0);
    assertTrue(welcome.text().startsWith("de:welcome-title"), welcome::text);
  }

  @Test
  void doesNotOfferAnythingToABot() {
    bench.discord.commandOnMessageOfABot(moderator, Place.SERVER, other, "beep");
    ShownMessage told = bench.discord.awaitShown(moderator, 0);
    assertTrue(told.isEphemeral());
    assertEquals("offer-nobody", told.text());
  }

  @Test
  void letsNobodyPutAnOfferUnderEveryMessage() {
    for (int i = 0; i < OFFERS; i++) {
      assertFalse(offered(Place.SERVER, i).isEphemeral());
    }
    ShownMessage told = offered(Place.SERVER, OFFERS);
    assertTrue(told.isEphemeral());
    assertEquals("busy", told.text());
  }

  @Test
  void postsOneButtonThoughTheCommandIsDeliveredTwice() {
    bench.discord.commandOnMessage(moderator, Place.SERVER, author, WRITTEN);
    bench.discord.redeliverLast();
    bench.discord.awaitShown(moderator, 0);
    bench.discord.command(moderator, Place.SERVER, "help");
    bench.discord.awaitShown(moderator, 1);
    assertEquals(2, bench.discord.shownTo(moderator).size());
  }

  private ShownMessage offered(Place place) {
    return offered(place, 0);
  }

  private ShownMessage offered(Place place, int before) {
    bench.discord.commandOnMessage(moderator, place, author, WRITTEN);
    return bench.discord.awaitShown(moderator, before);
  }

  private static Exchange press(Person person, ShownMessage offer) {
    String id = offer.buttons().get(0).customId();
    return bench.discord.press(person, Place.SERVER, offer, id);
  }
}
