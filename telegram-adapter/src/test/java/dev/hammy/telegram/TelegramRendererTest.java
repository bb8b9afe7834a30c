package dev.hammy.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Message;
import dev.hammy.message.Message.Block;
import dev.hammy.message.Message.Button;
import dev.hammy.message.Message.Option;
import dev.hammy.message.Message.Tone;
import dev.hammy.message.Move;
import dev.hammy.message.Ticket;
import dev.hammy.message.TokenSealer;
import dev.hammy.message.Tokens;
import dev.hammy.protocol.Answers;
import dev.hammy.telegram.TelegramRenderer.Rendered;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;

class TelegramRendererTest {
  private static final Ticket TICKET =
      new Ticket(Language.ENGLISH, Answers.none(), new Move.Order(Command.HELP));
  private static final Tokens TOKENS =
      new TokenSealer(new byte[TokenSealer.KEY_BYTES]).tokens("telegram:1");

  private final TelegramRenderer renderer = new TelegramRenderer();

  private static Message message(Tone tone, Block... blocks) {
    return new Message(tone, List.of(blocks), List.of(), null, List.of());
  }

  private static Option option(int number, String label, String detail, boolean ticked) {
    return new Option(number, label, detail, ticked, true, TICKET, TICKET);
  }

  private static Option only(int number, String label) {
    return new Option(number, label, "", false, false, TICKET, TICKET);
  }

  private static Message question(Button done, List<String> controls, Option... options) {
    List<Button> buttons = controls.stream().map(label -> new Button(label, TICKET)).toList();
    List<Block> blocks = List.of(new Block.Heading("Which?"));
    return new Message(Tone.PLAIN, blocks, List.of(options), done, buttons);
  }

  private static Message question(List<String> controls, Option... options) {
    List<Button> buttons = controls.stream().map(label -> new Button(label, TICKET)).toList();
    List<Block> blocks = List.of(new Block.Heading("Which?"));
    return new Message(Tone.PLAIN, blocks, List.of(options), null, buttons);
  }

  private String html(Message message) {
    List<String> texts = renderer.render(message, TOKENS).texts();
    assertEquals(1, texts.size());
    return texts.get(0);
  }

  private List<List<String>> rows(Message message) {
    return renderer.render(message, TOKENS).keyboard().getKeyboard().stream()
        .map(row -> row.stream().map(InlineKeyboardButton::getText).toList())
        .toList();
  }

  @Test
  void everyKindOfBlockHasItsLook() {
    assertEquals(
        """
        <b>Heading</b>
        Beneath it

        Apart from it

        • one
        • two

        1. first
        2. second

        <i>aside</i>

        <a href="https://example.org/a?b=c&amp;d=e">Read on</a>""",
        html(
            message(
                Tone.PLAIN,
                new Block.Heading("Heading"),
                new Block.Paragraph("Beneath it"),
                new Block.Paragraph("Apart from it"),
                new Block.Items(false, List.of("one", "two")),
                new Block.Items(true, List.of("first", "second")),
                new Block.Small("aside"),
                new Block.Link("Read on", URI.create("https://example.org/a?b=c&d=e")))));
  }

  @Test
  void wordsAreNeverMarkup() {
    String nasty = "<b>&lt;</b> \"a\" & b > c @everyone \u202Eأ";
    String safe = "&lt;b&gt;&amp;lt;&lt;/b&gt; &quot;a&quot; &amp; b &gt; c @everyone \u202Eأ";

    assertEquals(
        "<b>" + safe + "</b>\n" + safe + "\n\n<i>" + safe + "</i>\n\n• " + safe,
        html(
            message(
                Tone.PLAIN,
                new Block.Heading(nasty),
                new Block.Paragraph(nasty),
                new Block.Small(nasty),
                new Block.Items(false, List.of(nasty)))));
  }

  @Test
  void whatIsUrgentIsMarkedOnce() {
    String urgent = html(message(Tone.URGENT, new Block.Heading("Now"), new Block.Heading("Then")));
    assertEquals("<b>🚨 Now</b>\n\n<b>Then</b>", urgent);
    assertTrue(html(message(Tone.CARE, new Block.Heading("Soon"))).startsWith("<b>⚠️ Soon"));
    assertEquals("<b>Calm</b>", html(message(Tone.CALM, new Block.Heading("Calm"))));
  }

  @Test
  void choicesStandInTheTextIfOneOfThemHasMoreToSay() {
    Option numb = option(1, "Numb", "No feeling between the legs", false);
    Option weak = option(2, "Weak", "", false);

    assertEquals(
        "<b>Which?</b>\n\n1. <b>Numb</b>: No feeling between the legs\n2. <b>Weak</b>",
        html(question(List.of(), numb, weak)));
    assertEquals("<b>Which?</b>", html(question(List.of(), weak)));
  }

  @Test
  void tickedChoicesShowIt() {
    Message message =
        question(
            List.of(), option(1, "Numb", "", true), option(2, "Weak", "", false), only(3, "No"));
    assertEquals(List.of(List.of("☑ Numb", "☐ Weak"), List.of("No")), rows(message));
  }

  @Test
  void longChoicesHaveARowEach() {
    Message message =
        question(List.of(), only(1, "Short"), only(2, "Deep in the buttock, at the sit bone"));
    assertEquals(2, rows(message).size());
  }

  @Test
  void choicesThatAPhoneWouldCutStandInTheText() {
    String cut = "A gap, lump, bruise or something new";
    assertEquals(
        "<b>Which?</b>\n\n1. <b>" + cut + "</b>\n2. <b>No</b>",
        html(question(List.of(), only(1, cut), only(2, "No"))));
  }

  @Test
  void aRowHoldsNoMoreButtonsThanAPhoneShowsWhole() {
    Message message = question(List.of("Good to know", "Sources", "Start over"), only(1, "One"));
    assertEquals(
        List.of(List.of("One"), List.of("Good to know", "Sources"), List.of("Start over")),
        rows(message));
  }

  @Test
  void theButtonThatHandsInStandsBetweenChoicesAndControls() {
    Message message =
        question(
            new Button("Done", TICKET),
            List.of("Back", "Why do you ask?", "Change an earlier answer", "Help"),
            only(1, "One"),
            only(2, "Two"));
    assertEquals(
        List.of(
            List.of("One", "Two"),
            List.of("Done"),
            List.of("Back", "Why do you ask?"),
            List.of("Change an earlier answer"),
            List.of("Help")),
        rows(message));
    List<String> styles =
        renderer.render(message, TOKENS).keyboard().getKeyboard().stream()
            .flatMap(List::stream)
            .map(button -> String.valueOf(button.getStyle()))
            .toList();
    assertEquals(List.of("primary", "primary", "success", "null", "null", "null", "null"), styles);
  }

  @Test
  void everyButtonFitsIntoTelegram() {
    Message message = question(List.of("L".repeat(300)), only(1, "👩‍🦽".repeat(60)));
    for (InlineKeyboardButton button : buttons(message)) {
      assertTrue(button.getText().length() <= 64);
      assertTrue(button.getText().endsWith("…"));
      assertFalse(
          Character.isHighSurrogate(button.getText().charAt(button.getText().length() - 2)));
      assertTrue(button.getCallbackData().length() <= 64);
    }
  }

  private List<InlineKeyboardButton> buttons(Message message) {
    return renderer.render(message, TOKENS).keyboard().getKeyboard().stream()
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void aTextThatIsTooLongBecomesSeveralAndLosesNothing() {
    Block[] blocks =
        IntStream.range(0, 40)
            .mapToObj(i -> new Block.Paragraph("Paragraph " + i + " " + "&".repeat(300)))
            .toArray(Block[]::new);
    Rendered rendered = renderer.render(message(Tone.PLAIN, blocks), TOKENS);

    assertTrue(rendered.texts().size() > 1);
    assertTrue(rendered.texts().stream().allMatch(text -> read(text).length() <= 4096));
    String all = read(String.join("\n\n", rendered.texts()));
    for (Block block : blocks) {
      assertTrue(all.contains(((Block.Paragraph) block).text()));
    }
  }

  @Test
  void aTextOfExactlyTheLimitStaysWhole() {
    String first = "a".repeat(2000);
    String second = "b".repeat(4096 - 2000 - 2);
    assertEquals(4096, html(message(Tone.PLAIN, paragraphs(first, second))).length());
    Message longer = message(Tone.PLAIN, paragraphs(first, second + "b"));
    assertEquals(List.of(first, second + "b"), renderer.render(longer, TOKENS).texts());
  }

  private static Block[] paragraphs(String... texts) {
    return Stream.of(texts).map(Block.Paragraph::new).toArray(Block[]::new);
  }

  @Test
  void aParagraphThatIsTooLongIsCutBetweenWordsAndNeverInsideACharacter() {
    String words = String.join(" ", Collections.nCopies(3000, "leg"));
    List<String> texts = renderer.render(message(Tone.PLAIN, paragraphs(words)), TOKENS).texts();
    assertEquals(words, String.join("", texts));
    assertTrue(texts.get(0).endsWith("leg "));

    String smiles = "x" + "😀".repeat(4000);
    List<String> cut = renderer.render(message(Tone.PLAIN, paragraphs(smiles)), TOKENS).texts();
    assertEquals(smiles, String.join("", cut));
    assertTrue(cut.stream().noneMatch(text -> Character.isLowSurrogate(text.charAt(0))));
  }

  @Test
  void theBoxShowsWholePiecesOfWhatIsSaid() {
    assertEquals("one\ntwo", renderer.alert(message(Tone.PLAIN, paragraphs("one", "two"))));
    assertEquals("one", renderer.alert(message(Tone.PLAIN, paragraphs("one", "x".repeat(200)))));
    String cut = renderer.alert(message(Tone.PLAIN, paragraphs("x".repeat(201))));
    assertEquals("x".repeat(199) + "…", cut);
  }

  private static String read(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
