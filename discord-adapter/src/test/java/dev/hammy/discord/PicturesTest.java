package dev.hammy.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.message.Message;
import dev.hammy.message.Message.Block;
import dev.hammy.message.Message.Tone;
import dev.hammy.protocol.PictureId;
import dev.hammy.standins.discord.Exchange;
import dev.hammy.standins.discord.Exchange.Response;
import dev.hammy.standins.discord.Person;
import dev.hammy.standins.discord.Place;
import dev.hammy.standins.discord.ShownMessage;
import dev.hammy.standins.discord.ShownMessage.Picture;
import java.time.Duration;
import java.util.List;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One bot for all tests here, whose second question has a picture; each test is another person. */
final class PicturesTest {
  private static final Duration AT_MOST = Duration.ofSeconds(60);
  private static final List<Picture> SMALL = List.of(new Picture("small.png", "a small <picture>"));
  private static Bench bench;
  private static int people = 500;

  private final Person person = Person.named("bea", ++people);

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

  private ShownMessage press(ShownMessage on, String label) {
    int before = bench.discord.shownTo(person).size();
    bench.discord.press(person, Place.SERVER, on, id(on, label));
    return bench.discord.awaitShown(person, before);
  }

  private static String id(ShownMessage on, String label) {
    return on.buttons().stream()
        .filter(button -> button.label().equals(label))
        .findFirst()
        .orElseThrow()
        .customId();
  }

  private ShownMessage firstQuestion() {
    bench.discord.command(person, Place.SERVER, "hamstring");
    return press(bench.discord.awaitShown(person, 0), "welcome-begin");
  }

  private ShownMessage handInNone(ShownMessage question) {
    int before = bench.discord.shownTo(person).size();
    String none = question.menu().orElseThrow().options().get(2).value();
    Exchange handed = bench.discord.handIn(person, Place.SERVER, question, List.of(none));
    assertEquals(Response.DEFERRED_EDIT, handed.awaitResponse(AT_MOST));
    return bench.discord.awaitShown(person, before);
  }

  @Test
  void showsAPictureWithItsDescriptionWhereTheQuestionIs() {
    ShownMessage first = firstQuestion();
    ShownMessage pictured = handInNone(first);

    assertEquals(List.of(), first.pictures());
    assertEquals(SMALL, pictured.pictures());
    assertEquals(first.id(), pictured.id());
    assertTrue(pictured.isEphemeral());
    assertTrue(pictured.text().contains("ask about start"), pictured::text);
  }

  @Test
  void aPictureGoesWithTheMessageThatItBelongsTo() {
    ShownMessage pictured = handInNone(firstQuestion());
    ShownMessage before = press(pictured, "back-button");

    assertEquals(pictured.id(), before.id());
    assertEquals(List.of(), before.pictures());
    assertEquals(0, before.json().path("attachments").size());
  }

  @Test
  void aCommandIsAnsweredWithThePictureOfTheQuestionThatIsOpen() {
    handInNone(firstQuestion());
    int before = bench.discord.shownTo(person).size();
    Exchange asked = bench.discord.command(person, Place.SERVER, "why");
    ShownMessage shown = bench.discord.awaitShown(person, before);

    assertEquals(Response.DEFERRED_REPLY, asked.awaitResponse(AT_MOST));
    assertEquals(SMALL, shown.pictures());
    assertTrue(shown.isEphemeral());
  }

  @Test
  void theWordsStandAloneWhenDiscordRefusesThePicture() {
    ShownMessage first = firstQuestion();
    bench.discord.faults().refuseFiles(1);
    ShownMessage shown = handInNone(first);

    assertEquals(first.id(), shown.id());
    assertEquals(List.of(), shown.pictures());
    assertTrue(shown.text().contains("ask about start"), shown::text);
  }

  @Test
  void theWordsStandAloneWhenDiscordStumblesOverThePicture() {
    ShownMessage first = firstQuestion();
    bench.discord.faults().failFiles(500, 1);
    ShownMessage shown = handInNone(first);

    assertEquals(first.id(), shown.id());
    assertEquals(List.of(), shown.pictures());
    assertTrue(shown.text().contains("ask about start"), shown::text);
  }

  @Test
  void aPrivateChatGetsThePictureTooAndOnlyTheWordsIfItIsRefused() {
    handInNone(firstQuestion());
    int before = bench.discord.shownTo(person).size();
    bench.discord.write(person, "/why");
    assertEquals(SMALL, bench.discord.awaitShown(person, before).pictures());

    bench.discord.faults().refuseFiles(1);
    bench.discord.write(person, "/why");
    ShownMessage alone = bench.discord.awaitShown(person, before + 1);
    assertEquals(List.of(), alone.pictures());
    assertTrue(alone.text().contains("because of start"), alone::text);
  }

  @Test
  void contentThatWasNotBuiltIsShownInWordsAlone() {
    Message.Picture undrawn = new Message.Picture(new PictureId("small"), "alt", "in words", null);
    Message message =
        new Message(
            Tone.PLAIN, List.of(new Block.Paragraph("words")), undrawn, List.of(), null, List.of());

    MessageCreateData part = DiscordRenderer.render(message, ticket -> "token").get(0);

    assertTrue(part.getAllDistinctFiles().isEmpty());
  }
}
