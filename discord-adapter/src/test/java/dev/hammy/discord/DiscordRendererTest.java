package dev.hammy.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import dev.hammy.message.Tokens;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.ChoiceSet;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.actionrow.ActionRowChildComponentUnion;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponentUnion;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.junit.jupiter.api.Test;

class DiscordRendererTest {
  private static final Tokens TOKENS = ticket -> "token-of-" + ticket.move();

  @Test
  void writesEachBlockInItsOwnWay() {
    Message message =
        message(
            new Block.Small("question 4 of about 9"),
            new Block.Heading("May I *train*?"),
            new Block.Paragraph("Yes, # lighter."),
            new Block.Items(false, List.of("a", "b\nc")),
            new Block.Items(true, List.of("first", "second")),
            new Block.Link("Somebody [2020]", URI.create("https://example.org/1")));
    assertEquals(
        """
        -# question 4 of about 9

        **May I \\*train\\*?**
        Yes, # lighter.

        - a
        - b
          c

        1. first
        2. second

        [Somebody \\[2020\\]](<https://example.org/1>)\
        """,
        text(onlyPart(message)));
  }

  @Test
  void coloursTheEdgeByTone() {
    List<Integer> colours =
        List.of(Tone.values()).stream()
            .map(tone -> container(onlyPart(toned(tone))).getAccentColorRaw())
            .toList();
    assertEquals(4, colours.stream().distinct().count());
    assertEquals(0xC62828, container(onlyPart(toned(Tone.URGENT))).getAccentColorRaw());
  }

  @Test
  void callsNobodyWhateverTheTextHolds() {
    MessageCreateData part = onlyPart(message(new Block.Paragraph("@everyone <@1>")));
    assertTrue(part.getAllowedMentions().isEmpty());
    assertEquals("\\@everyone \\<\\@1\\>", text(part));
  }

  @Test
  void showsOneOfManyAsColouredButtonsInRowsOfFive() {
    List<ActionRow> rows = rows(onlyPart(question(options(8, false), List.of())));
    assertEquals(List.of(5, 3), rows.stream().map(row -> row.getComponents().size()).toList());
    assertEquals(ButtonStyle.PRIMARY, rows.get(0).getButtons().get(0).getStyle());
    assertEquals("label 1", rows.get(0).getButtons().get(0).getLabel());
  }

  @Test
  void showsSeveralAsAMenuOfTokens() {
    StringSelectMenu menu = menu(onlyPart(question(options(8, true), List.of())));
    assertEquals(1, menu.getMinValues());
    assertEquals(8, menu.getMaxValues());
    assertEquals(
        TOKENS.of(ticket(new Move.Choose(3, ChoiceSet.of(0)))),
        menu.getOptions().get(0).getValue());
  }

  @Test
  void listsWhatAClosedMenuHides() {
    assertTrue(
        text(onlyPart(question(options(2, true), List.of())))
            .endsWith("1. **label 1**\n2. **label 2**"));
    assertEquals("**ask**", text(onlyPart(question(options(2, false), List.of()))));
  }

  @Test
  void presetsWhatIsTickedInAMenu() {
    List<Option> options =
        List.of(option(1, "one", "", true, true), option(2, "two", "", false, true));
    List<SelectOption> shown = menu(onlyPart(question(options, List.of()))).getOptions();
    assertEquals(List.of(true, false), shown.stream().map(SelectOption::isDefault).toList());
    assertEquals("one", shown.get(0).getLabel());
  }

  @Test
  void handsInWhatIsTickedAlreadyByAButtonBesideTheMenu() {
    Button done = new Button("Done", ticket(new Move.Choose(3, ChoiceSet.of(0))));
    Message message =
        new Message(
            Tone.PLAIN, List.of(new Block.Heading("ask")), options(2, true), done, controls(1));
    List<ActionRow> rows = rows(onlyPart(message));
    assertEquals(3, rows.size());
    assertEquals(TOKENS.of(done.press()), rows.get(1).getButtons().get(0).getCustomId());
    assertEquals(ButtonStyle.PRIMARY, rows.get(1).getButtons().get(0).getStyle());
  }

  @Test
  void cutsLongLabelsAndGivesEveryDetailInTheText() {
    String label = "word ".repeat(30).strip();
    String detail = "detail ".repeat(30).strip();
    MessageCreateData one =
        onlyPart(question(List.of(option(1, label, detail, false, false)), List.of()));
    String shown = rows(one).get(0).getButtons().get(0).getLabel();
    assertTrue(shown.length() <= 80 && shown.endsWith("word…"), shown);
    assertTrue(text(one).contains("1. **" + label + "**: " + detail), text(one));
    SelectOption several =
        menu(onlyPart(question(List.of(option(1, label, detail, false, true)), List.of())))
            .getOptions()
            .get(0);
    assertTrue(several.getLabel().length() <= 100 && several.getLabel().endsWith("…"));
  }

  @Test
  void saysADetailBeneathAnOptionOnlyWhereAPhoneShowsItWhole() {
    String whole = "It does not go away, day or night.";
    String half = whole + " Or it wakes you every night.";
    List<Option> options =
        List.of(option(1, "one", whole, false, true), option(2, "two", half, false, true));
    MessageCreateData part = onlyPart(question(options, List.of()));
    assertEquals(whole, menu(part).getOptions().get(0).getDescription());
    assertNull(menu(part).getOptions().get(1).getDescription());
    assertTrue(text(part).contains(half), text(part));
  }

  @Test
  void listsChoicesWhoseButtonsAPhoneWouldCut() {
    String label = "A gap, lump, bruise or something new";
    List<Option> options =
        List.of(option(1, label, "", false, false), option(2, "No", "", false, false));
    String text = text(onlyPart(question(options, List.of())));
    assertTrue(text.endsWith("1. **" + label + "**\n2. **No**"), text);
  }

  @Test
  void showsTheOtherButtonsInGreyBelowALine() {
    MessageCreateData part = onlyPart(question(options(2, false), controls(6)));
    List<ActionRow> rows = rows(part);
    assertEquals(List.of(2, 5, 1), rows.stream().map(row -> row.getComponents().size()).toList());
    assertEquals(ButtonStyle.SECONDARY, rows.get(1).getButtons().get(0).getStyle());
    assertEquals(
        1,
        container(part).getComponents().stream().filter(DiscordRendererTest::isSeparator).count());
  }

  @Test
  void showsAButtonOnceThatWouldDoTheSameAsAnother() {
    Button stop = new Button("Stop", ticket(new Move.Order(Command.STOP)));
    Button notNow = new Button("Not now", stop.press());
    List<ActionRow> rows = rows(onlyPart(question(List.of(), List.of(stop, notNow))));
    assertEquals(
        List.of("Stop"), rows.get(0).getButtons().stream().map(b -> b.getLabel()).toList());
  }

  @Test
  void dividesATextOfTenThousandCharactersWithTheButtonsUnderTheLast() {
    Message message =
        new Message(
            Tone.PLAIN,
            List.of(new Block.Paragraph("word ".repeat(2000).strip())),
            List.of(),
            null,
            controls(1));
    List<MessageCreateData> parts = DiscordRenderer.render(message, TOKENS);
    assertEquals(3, parts.size());
    assertTrue(parts.stream().allMatch(part -> text(part).length() <= 4000));
    assertEquals(List.of(0, 0, 1), parts.stream().map(part -> rows(part).size()).toList());
  }

  private static Message message(Block... blocks) {
    return new Message(Tone.PLAIN, List.of(blocks), List.of(), null, List.of());
  }

  private static Message toned(Tone tone) {
    return new Message(tone, List.of(new Block.Paragraph("x")), List.of(), null, List.of());
  }

  private static Message question(List<Option> options, List<Button> controls) {
    return new Message(Tone.PLAIN, List.of(new Block.Heading("ask")), options, null, controls);
  }

  private static List<Option> options(int count, boolean several) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> option(number, "label " + number, "", false, several))
        .toList();
  }

  private static Option option(
      int number, String label, String detail, boolean ticked, boolean several) {
    Ticket choose = ticket(new Move.Choose(3, ChoiceSet.of(number - 1)));
    return new Option(number, label, detail, ticked, several, choose, choose);
  }

  private static List<Button> controls(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Button("control " + i, ticket(new Move.Tick(i, ChoiceSet.NONE))))
        .toList();
  }

  private static Ticket ticket(Move move) {
    return new Ticket(Language.ENGLISH, Answers.none(), move);
  }

  private static MessageCreateData onlyPart(Message message) {
    List<MessageCreateData> parts = DiscordRenderer.render(message, TOKENS);
    assertEquals(1, parts.size());
    return parts.get(0);
  }

  private static Container container(MessageCreateData part) {
    assertTrue(part.isUsingComponentsV2());
    return part.getComponents().get(0).asContainer();
  }

  private static String text(MessageCreateData part) {
    return container(part).getComponents().get(0).asTextDisplay().getContent();
  }

  private static List<ActionRow> rows(MessageCreateData part) {
    return container(part).getComponents().stream()
        .filter(ActionRow.class::isInstance)
        .map(ActionRow.class::cast)
        .toList();
  }

  private static boolean isSeparator(ContainerChildComponentUnion component) {
    return component instanceof Separator;
  }

  private static StringSelectMenu menu(MessageCreateData part) {
    return rows(part).stream()
        .map(ActionRow::getComponents)
        .flatMap(List<ActionRowChildComponentUnion>::stream)
        .map(StringSelectMenu.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
