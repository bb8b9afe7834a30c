package dev.hammy.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.standins.discord.Exchange;
import dev.hammy.standins.discord.Exchange.Response;
import dev.hammy.standins.discord.Modal;
import dev.hammy.standins.discord.Person;
import dev.hammy.standins.discord.Place;
import dev.hammy.standins.discord.ShownMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers in one's own words, from a field that a button opens. */
class WordsTest {
  private static final Person ANNA = Person.named("anna", 1);
  private static final Person BEN = Person.named("ben", 2);
  private static final Duration AT_MOST = Duration.ofSeconds(60);

  private Bench bench = new Bench(Bench.LONG);

  @AfterEach
  void noRuleIsBroken() {
    bench.discord.assertNoViolations();
    bench.close();
  }

  @ParameterizedTest
  @EnumSource
  void takesWhatIsHandedInAsTypedUnderTheQuestion(Place place) {
    ShownMessage signs = firstQuestion(place);
    handIn(ANNA, place, open(ANNA, place, signs), "none");
    ShownMessage start = bench.discord.awaitShown(ANNA, 2);
    assertTrue(start.text().contains("ask about start"), start::text);
    assertEquals(signs.id(), start.id());
    assertEquals(signs.isEphemeral(), start.isEphemeral());
  }

  @Test
  void opensAFieldThatSaysWhatItIsFor() {
    Modal field = open(ANNA, Place.SERVER, firstQuestion(Place.SERVER)).modal();
    assertEquals("describe-label", field.title());
    assertEquals(1, field.fields().size());
    assertEquals("describe-label", field.fields().get(0).label());
    assertTrue(field.fields().get(0).required());
  }

  @Test
  void showsTheQuestionAgainIfItCannotReadTheWords() {
    ShownMessage signs = firstQuestion(Place.SERVER);
    handIn(ANNA, Place.SERVER, open(ANNA, Place.SERVER, signs), "@everyone **what** <@1>");
    ShownMessage again = bench.discord.awaitShown(ANNA, 2);
    assertTrue(again.text().startsWith("not-understood-safety"), again::text);
    assertTrue(again.text().contains("ask about signs"), again::text);
    assertTrue(again.menu().isPresent());
  }

  @Test
  void answersTheMessageItWasOpenedUnderThoughAnotherWasShownSince() {
    ShownMessage signs = firstQuestion(Place.SERVER);
    Exchange field = open(ANNA, Place.SERVER, signs);
    bench.discord.command(ANNA, Place.SERVER, "hamstring");
    bench.discord.awaitShown(ANNA, 2);
    handIn(ANNA, Place.SERVER, field, "none");
    ShownMessage start = bench.discord.awaitShown(ANNA, 3);
    assertTrue(start.text().contains("ask about start"), start::text);
  }

  @Test
  void outlivesARestartOfTheBotWhileThePersonWrites() {
    Exchange field = open(ANNA, Place.SERVER, firstQuestion(Place.SERVER));
    bench.bot.close();
    bench = bench.restarted(Bench.LONG);
    handIn(ANNA, Place.SERVER, field, "none");
    ShownMessage start = bench.discord.awaitShown(ANNA, 2);
    assertTrue(start.text().contains("ask about start"), start::text);
  }

  @Test
  void answersSomebodyElseWithWhereTheyAreAndLeavesTheMessageAsItIs() {
    ShownMessage signs = firstQuestion(Place.SERVER);
    Exchange field = open(BEN, Place.SERVER, signs);
    handIn(BEN, Place.SERVER, field, "none");
    ShownMessage told = bench.discord.awaitShown(BEN, 0);
    assertTrue(told.isEphemeral());
    assertTrue(told.text().contains("welcome-title"), told::text);
    assertEquals(2, bench.discord.shownTo(ANNA).size());
  }

  @Test
  void answersOnceThoughTheWordsAreDeliveredTwice() {
    Exchange field = open(ANNA, Place.SERVER, firstQuestion(Place.SERVER));
    handIn(ANNA, Place.SERVER, field, "none");
    bench.discord.redeliverLast();
    bench.discord.command(ANNA, Place.SERVER, "help").awaitResponse(AT_MOST);
    assertEquals(4, bench.discord.shownTo(ANNA).size());
  }

  private Exchange open(Person person, Place place, ShownMessage question) {
    String id =
        question.buttons().stream()
            .filter(button -> button.label().equals("describe-button"))
            .map(ShownMessage.Button::customId)
            .findFirst()
            .orElseThrow();
    Exchange opened = bench.discord.press(person, place, question, id);
    assertEquals(Response.MODAL, opened.awaitResponse(AT_MOST));
    return opened;
  }

  private void handIn(Person person, Place place, Exchange field, String words) {
    String id = field.modal().fields().get(0).customId();
    bench.discord.submit(person, place, field, Map.of(id, List.of(words)));
  }

  private ShownMessage firstQuestion(Place place) {
    bench.discord.command(ANNA, place, "hamstring");
    ShownMessage welcome = bench.discord.awaitShown(ANNA, 0);
    bench.discord.press(ANNA, place, welcome, welcome.buttons().get(0).customId());
    return bench.discord.awaitShown(ANNA, 1);
  }
}
