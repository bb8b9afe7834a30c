package dev.hammy.standins.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hammy.standins.discord.ShownMessage;
import dev.hammy.standins.telegram.BotMessage;
import dev.hammy.standins.telegram.BotMessage.BotButton;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** What is drawn, and what is noticed while it is drawn. */
class PhoneScreenTest {
  private static final String LONG = "A label that is longer than any phone of this width shows";

  @Test
  void aLabelThatIsWiderThanItsButtonIsCut() {
    assertEquals(List.of(LONG), telegram("Which?", LONG).cut());
    assertEquals(List.of(LONG), discord("Which?", LONG).cut());
    assertEquals(List.of(), telegram("Which?", "Back").cut());
    assertEquals(List.of(), discord("Which?", "Back").cut());
  }

  @Test
  void aLabelMayBeCutThatTheMessageSaysInFull() {
    assertEquals(List.of(), telegram("1. " + LONG, "☐ " + LONG).cut());
    assertEquals(List.of(), discord("1. " + LONG, LONG).cut());
  }

  @Test
  void twoLabelsThatLookAlikeOnceTheyAreCutAreAProblemThoughTheMessageSaysThem() {
    String other = LONG + " either";
    PhoneScreen alike = telegram(LONG + ", " + other, "☐ " + LONG, "☑ " + other);
    assertEquals(1, alike.problems().size());
    assertTrue(alike.problems().get(0).startsWith("two look alike: "), alike::toString);
    assertEquals(
        List.of(), telegram(LONG + ", not " + LONG, "☐ " + LONG, "☐ not " + LONG).problems());
  }

  @Test
  void buttonsOfOneRowOnTelegramShareItEvenly() {
    assertEquals(List.of(), telegram("Which?", "Change an answer").cut());
    assertEquals(List.of("Change an answer"), telegram("Which?", "Change an answer", "Back").cut());
  }

  @Test
  void aMessageOfMoreThanThreeScreensIsAProblem() {
    assertEquals(List.of(), telegram("One line\n".repeat(20)).problems());
    assertEquals(1, telegram("One line\n".repeat(200)).problems().size());
  }

  @Test
  void textIsBrokenBetweenWordsOnly() {
    String svg = discord("**Which** of *these* " + "is it ".repeat(30), "Back").svg();
    assertTrue(svg.contains("is it is it"), svg);
    assertEquals(List.of(), discord("is it ".repeat(300), "Back").cut());
  }

  @Test
  void aTerminalBreaksAnAddressAndNothingElse() {
    String address = "https://example.org/" + "a".repeat(60);
    assertEquals(List.of(), TerminalPhone.screen("Read on:\n<" + address + ">").cut());
    assertEquals(1, TerminalPhone.screen("word ".repeat(20)).cut().size());
  }

  @Test
  void drawingsAreWellFormedWhateverIsSaid() {
    String odd = "a < b & \"c\" > d\u001b[0m";
    for (PhoneScreen screen :
        List.of(TerminalPhone.screen(odd), telegram("a &lt; b &amp; c", "<&>"))) {
      assertEquals("svg", root(screen.svg()));
    }
  }

  @Test
  void anAlbumTellsOfEveryScreenThatDoesNotFit() {
    Album album = new Album("telegram", "fr");
    album.add("first", List.of(telegram("Which?", LONG)));
    album.add("second", List.of(telegram("Which?", "Back")));
    AssertionError problems = assertThrows(AssertionError.class, album::assertAllFit);
    assertTrue(String.valueOf(problems.getMessage()).contains("cut: " + LONG + "=first"));
  }

  private static PhoneScreen telegram(String text, String... labels) {
    List<BotButton> row =
        List.of(labels).stream().map(label -> new BotButton(label, "token", null, null)).toList();
    List<List<BotButton>> rows = row.isEmpty() ? List.of() : List.of(row);
    BotMessage message = new BotMessage(1, 1, text, text, rows, null, null);
    return TelegramPhone.screen(message, file -> Optional.empty());
  }

  private static PhoneScreen discord(String text, String label) {
    String json =
        """
        {"components": [{"type": 17, "accent_color": 1, "components": [
          {"type": 10, "content": "%s"},
          {"type": 14},
          {"type": 1, "components": [{"type": 2, "style": 2, "label": "%s"}]}]}]}
        """
            .formatted(text, label);
    try {
      ShownMessage message = new ShownMessage("1", new ObjectMapper().readTree(json));
      return DiscordPhone.screen(message, file -> Optional.empty());
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static String root(String svg) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)))
          .getDocumentElement()
          .getTagName();
    } catch (Exception e) {
      throw new AssertionError(svg, e);
    }
  }
}
