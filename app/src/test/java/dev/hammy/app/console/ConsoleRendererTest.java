package dev.hammy.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.message.Message;
import dev.hammy.message.Message.Block;
import dev.hammy.message.Message.Tone;
import dev.hammy.protocol.PictureId;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleRendererTest {
  private static final ConsoleRenderer PLAIN = new ConsoleRenderer(false, 40);

  private static Message saying(Tone tone, Block... blocks) {
    return new Message(tone, List.of(blocks), List.of(), null, List.of());
  }

  @Test
  void aQuestionShowsItsChoicesByNumberAndItsButtonsAsWords() {
    assertEquals(
        """

        Question 1 of about 9

        Where is it?

          1. Sit bone: The bone that you sit on.
          2. [x] Middle
          3. None of these
          4. Not sure

        [Done]  [Back]  [Why do you ask?]

        """,
        PLAIN.render(Messages.several(2)));
  }

  @Test
  void linesAreBrokenBetweenWordsAndListsAreIndented() {
    Message message =
        saying(
            Tone.PLAIN,
            new Block.Paragraph("One two three four five six seven eight nine."),
            new Block.Items(false, List.of("Eleven twelve thirteen fourteen fifteen")),
            new Block.Items(true, List.of("First", "Second")),
            new Block.Link("Goom 2016", URI.create("https://example.org/g")));
    assertEquals(
        """

        One two three four five six seven eight
        nine.

          - Eleven twelve thirteen fourteen
            fifteen

          1. First
          2. Second

        Goom 2016 <https://example.org/g>

        """,
        PLAIN.render(message));
  }

  @Test
  void aPictureIsSaidInWordsRightAboveTheChoices() {
    Message question = Messages.several(0);
    Message pictured =
        new Message(
            Tone.PLAIN,
            List.of(new Block.Paragraph("Where is it?")),
            new Message.Picture(new PictureId("leg"), "A leg.", "Picture: A leg.", null),
            question.options(),
            null,
            List.of());
    String text = PLAIN.render(pictured);
    assertTrue(text.contains("Where is it?\n\nPicture: A leg.\n\n  1. Sit bone"), text);
  }

  @Test
  void onlyHeadingsAreBoldAndOnlyWhereItIsWanted() {
    Message message = saying(Tone.PLAIN, new Block.Heading("Stop"), new Block.Paragraph("Rest."));
    assertEquals(
        "\n\u001b[1mStop\u001b[0m\n\nRest.\n\n", new ConsoleRenderer(true, 40).render(message));
    assertFalse(PLAIN.render(message).contains("\u001b"));
  }

  @Test
  void anUrgentHeadingIsMarkedInCharacters() {
    assertTrue(
        PLAIN.render(saying(Tone.URGENT, new Block.Heading("Call now"))).contains("!! Call now"));
  }

  @Test
  void controlCharactersCannotReachTheTerminal() {
    String text = PLAIN.render(saying(Tone.PLAIN, new Block.Paragraph("a\u001b[2Jb\u0007\u009bc")));
    assertTrue(text.chars().allMatch(c -> c == '\n' || !Character.isISOControl(c)), text);
  }

  @Test
  void aWordWiderThanTheLineStandsAlone() {
    String wide = "x".repeat(60);
    assertEquals(
        "\nbefore\n" + wide + "\nafter\n\n",
        PLAIN.render(saying(Tone.PLAIN, new Block.Paragraph("before " + wide + " after"))));
  }
}
