package dev.hammy.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.standins.discord.Exchange;
import dev.hammy.standins.discord.Exchange.Response;
import dev.hammy.standins.discord.Person;
import dev.hammy.standins.discord.Place;
import dev.hammy.standins.discord.ShownMessage;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One bot for all tests here; each test is another person. */
class AnsweringTest {
  private static final Duration AT_MOST = Duration.ofSeconds(60);
  private static Bench bench;
  private static int people;

  private final Person person = Person.named("anna", ++people);

  @BeforeAll
  static void startTheBot() {
    bench = new Bench(Bench.LONG);
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
  @EnumSource
  void answersACommandEverywhereSoThatOnlyThePersonSeesIt(Place place) {
    Exchange asked = bench.discord.command(person, place, "hamstring");
    ShownMessage shown = bench.discord.awaitShown(person, 0);
    assertTrue(shown.isEphemeral());
    assertTrue(shown.text().startsWith("welcome-title"), shown::text);
    assertEquals(List.of("welcome-begin", "welcome-not-now", "describe-button"), labels(shown));
    assertEquals(Response.REPLY, asked.awaitResponse(AT_MOST));
  }

  @ParameterizedTest
  @EnumSource
  void changesTheMessageInPlaceWhenItsButtonIsPressed(Place place) {
    ShownMessage welcome = ordered(place, "hamstring");
    Exchange press = bench.discord.press(person, place, welcome, id(welcome, "welcome-begin"));
    ShownMessage question = bench.discord.awaitShown(person, 1);
    assertEquals(Response.EDIT, press.awaitResponse(AT_MOST));
    assertEquals(welcome.id(), question.id());
    assertTrue(question.isEphemeral());
    assertTrue(question.text().contains("ask about signs"), question::text);
  }

  @Test
  void takesSeveralChoicesFromAMenu() {
    ShownMessage question = firstQuestion();
    ShownMessage.Menu menu = question.menu().orElseThrow();
    List<String> values =
        menu.options().subList(0, 2).stream().map(ShownMessage.Option::value).toList();
    bench.discord.handIn(person, Place.SERVER, question, values);
    ShownMessage result = bench.discord.awaitShown(person, 2);
    assertTrue(result.text().contains("care emergency"), result::text);
    bench.discord.command(person, Place.SERVER, "mydata");
    ShownMessage kept = bench.discord.awaitShown(person, 3);
    assertTrue(kept.text().contains(SmallTopic.WILD + ", numb"), kept::text);
  }

  @Test
  void showsAQuestionOfOneChoiceAsButtons() {
    ShownMessage start = secondQuestion();
    assertTrue(start.menu().isEmpty());
    assertEquals(
        List.of("sudden", "slow", "other", "unsure"),
        start.buttons().stream().filter(b -> !b.grey()).map(ShownMessage.Button::label).toList());
    bench.discord.press(person, Place.SERVER, start, id(start, "slow"));
    ShownMessage result = bench.discord.awaitShown(person, 3);
    assertTrue(result.text().contains("care clinic"), result::text);
  }

  @Test
  void answersAPressTwiceWithTheSameTwice() {
    ShownMessage welcome = ordered(Place.SERVER, "hamstring");
    bench.discord.press(person, Place.SERVER, welcome, id(welcome, "welcome-begin"));
    ShownMessage once = bench.discord.awaitShown(person, 1);
    bench.discord.press(person, Place.SERVER, welcome, id(welcome, "welcome-begin"));
    ShownMessage twice = bench.discord.awaitShown(person, 2);
    assertEquals(once.text(), twice.text());
    assertEquals(once.id(), twice.id());
  }

  @Test
  void tellsSomebodyElseWhoPressesAndLeavesTheMessageAsItIs() {
    ShownMessage question = firstQuestion();
    Person other = Person.named("ben", ++people);
    bench.discord.press(other, Place.SERVER, question, id(question, "back-button"));
    ShownMessage told = bench.discord.awaitShown(other, 0);
    assertTrue(told.text().contains("button-not-yours"), told::text);
    assertTrue(told.isEphemeral());
    assertNotEquals(question.id(), told.id());
    assertEquals(2, bench.discord.shownTo(person).size());
  }

  @Test
  void answersAPressOnAnAlteredButtonWithAWayOn() {
    ShownMessage question = firstQuestion();
    bench.discord.press(person, Place.SERVER, question, "no-token-at-all");
    ShownMessage shown = bench.discord.awaitShown(person, 2);
    assertTrue(shown.text().contains("button-not-yours"), shown::text);
    assertTrue(shown.text().contains("ask about signs"), shown::text);
  }

  @Test
  void answersTypedTextInThePrivateChat() {
    bench.discord.write(person, "hello");
    ShownMessage shown = bench.discord.awaitShown(person, 0);
    assertFalse(shown.isEphemeral());
    assertTrue(shown.text().contains("welcome-title"), shown::text);
    bench.discord.press(person, Place.DIRECT_MESSAGES, shown, id(shown, "welcome-begin"));
    ShownMessage question = bench.discord.awaitShown(person, 1);
    assertEquals(shown.id(), question.id());
    bench.discord.write(person, "none");
    ShownMessage next = bench.discord.awaitShown(person, 2);
    assertNotEquals(shown.id(), next.id());
  }

  @ParameterizedTest
  @MethodSource("strangeTexts")
  void answersAnyTextWithTheOpenQuestion(String text) {
    firstQuestion();
    bench.discord.write(person, text);
    ShownMessage shown = bench.discord.awaitShown(person, 2);
    assertTrue(shown.text().contains("ask about signs"), shown::text);
    assertTrue(shown.menu().isPresent());
  }

  static Stream<String> strangeTexts() {
    return Stream.of(
        "x".repeat(10_000),
        "\uD83D\uDE43",
        "\u202Eright to left\u200B\u200D",
        "**bold** `code` <@1> @everyone [a](https://evil.org)",
        "99");
  }

  @Test
  void answersAStickerWithoutWords() {
    bench.discord.write(person, "");
    assertTrue(bench.discord.awaitShown(person, 0).text().contains("welcome-title"));
  }

  @Test
  void goesOnInThePrivateChatWithWhatWasBegunInAServer() {
    firstQuestion();
    bench.discord.write(person, "gibberish gibberish");
    ShownMessage shown = bench.discord.awaitShown(person, 2);
    assertTrue(shown.text().contains("ask about signs"), shown::text);
  }

  @Test
  void doesNotAnswerOtherBots() {
    bench.discord.writeAsBot(person, "hello from a bot");
    bench.discord.command(person, Place.SERVER, "help").awaitResponse(AT_MOST);
    assertEquals(1, bench.discord.shownTo(person).size());
  }

  @Test
  void takesMarkupAndMentionsOutOfForce() {
    answerFirstQuestion(0);
    bench.discord.command(person, Place.SERVER, "mydata");
    ShownMessage shown = bench.discord.awaitShown(person, 3);
    assertTrue(shown.text().contains(SmallTopic.WILD), shown::text);
    assertTrue(shown.markup().contains("\\*pop\\* \\@everyone \\<\\@1\\>"), shown::markup);
  }

  @Test
  void speaksThePersonsLanguage() {
    bench.discord.command(person.reading("de"), Place.SERVER, "help");
    ShownMessage german = bench.discord.awaitShown(person, 0);
    assertTrue(german.text().startsWith("de:help-title"), german::text);
    Person brazilian = Person.named("caio", ++people).reading("pt-BR");
    bench.discord.command(brazilian, Place.SERVER, "help");
    assertTrue(bench.discord.awaitShown(brazilian, 0).text().startsWith("help-title"));
  }

  @Test
  void answersInTheOrderInWhichThingsWereDone() {
    List<Exchange> asked =
        Stream.of("help", "privacy", "help", "privacy")
            .map(command -> bench.discord.command(person, Place.SERVER, command))
            .toList();
    asked.forEach(exchange -> exchange.awaitResponse(AT_MOST));
    List<String> titles =
        bench.discord.shownTo(person).stream()
            .map(shown -> shown.text().lines().findFirst().orElseThrow())
            .toList();
    assertEquals(List.of("help-title", "privacy-title", "help-title", "privacy-title"), titles);
  }

  private ShownMessage ordered(Place place, String command) {
    bench.discord.command(person, place, command);
    return bench.discord.awaitShown(person, 0);
  }

  private ShownMessage firstQuestion() {
    ShownMessage welcome = ordered(Place.SERVER, "hamstring");
    bench.discord.press(person, Place.SERVER, welcome, id(welcome, "welcome-begin"));
    return bench.discord.awaitShown(person, 1);
  }

  /** The second question, with "none" as the answer to the first. */
  private ShownMessage secondQuestion() {
    return answerFirstQuestion(2);
  }

  private ShownMessage answerFirstQuestion(int choice) {
    ShownMessage signs = firstQuestion();
    String value = signs.menu().orElseThrow().options().get(choice).value();
    bench.discord.handIn(person, Place.SERVER, signs, List.of(value));
    return bench.discord.awaitShown(person, 2);
  }

  private static String id(ShownMessage message, String label) {
    return message.buttons().stream()
        .filter(button -> button.label().equals(label))
        .map(ShownMessage.Button::customId)
        .findFirst()
        .orElseThrow(() -> new AssertionError(label + " in " + labels(message)));
  }

  private static List<String> labels(ShownMessage message) {
    return message.buttons().stream().map(ShownMessage.Button::label).toList();
  }
}
