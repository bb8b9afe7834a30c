package dev.hammy.discord;

import dev.hammy.message.Message;
import dev.hammy.message.Message.Block;
import dev.hammy.message.Message.Option;
import dev.hammy.message.Message.Tone;
import dev.hammy.message.Ticket;
import dev.hammy.message.Tokens;
import dev.hammy.protocol.Png;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * A message as Discord shows it: a container with a coloured edge, the text, the choices of a
 * question as buttons (or as a menu where several may be picked), a line, and the other buttons.
 * Pure and stateless.
 *
 * <p>Buttons that answer are coloured and the others grey, so that the two can be told apart at a
 * glance and by a test.
 */
public final class DiscordRenderer {
  /** The menu's own id; its options carry the tokens. Shorter than any token, so never one. */
  static final String MENU = "several";

  /** A button's label of so many characters is shown whole on a phone, also where they are wide. */
  private static final int SURELY_SHOWN = 32;

  /** What a phone shows of what stands beneath an option of a menu. */
  private static final int MOST_BENEATH = 44;

  /** In characters. */
  private static final int TYPICAL_TEXT = 1_000;

  private static final int LONGEST_TEXT =
      net.dv8tion.jda.api.entities.Message.MAX_CONTENT_LENGTH_COMPONENT_V2;

  private DiscordRenderer() {}

  /**
   * The message in one or more parts, in the order in which to send them. Nearly always one; text
   * over 4,000 characters takes more, with the picture and the buttons under the last.
   */
  public static List<MessageCreateData> render(Message message, Tokens tokens) {
    return render(message, tokens, Surroundings.NONE);
  }

  static List<MessageCreateData> render(Message plain, Tokens tokens, Surroundings around) {
    Message message = around.above().isEmpty() ? plain : plain.under(around.above());
    boolean isResult = message.tone() != Tone.PLAIN;
    List<String> texts = texts(message, isResult ? around.underResults() : "");
    List<ContainerChildComponent> below = below(message, tokens);
    below.addAll(inRows(around.below()));
    int last = texts.size() - 1;
    return IntStream.rangeClosed(0, last)
        .mapToObj(i -> part(message.tone(), texts.get(i), i == last ? below : List.of()))
        .toList();
  }

  /** A few words and nothing else. */
  static MessageCreateData plain(String words) {
    return part(Tone.PLAIN, DiscordText.escape(words), List.of());
  }

  private static MessageCreateData part(
      Tone tone, String text, List<ContainerChildComponent> below) {
    List<ContainerChildComponent> inside = new ArrayList<>();
    inside.add(TextDisplay.of(text));
    inside.addAll(below);
    return new MessageCreateBuilder()
        .useComponentsV2()
        .setComponents(Container.of(inside).withAccentColor(colour(tone)))
        .setAllowedMentions(EnumSet.noneOf(net.dv8tion.jda.api.entities.Message.MentionType.class))
        .build();
  }

  /** Red, amber and green as on a care card; they only repeat what the words say. */
  private static int colour(Tone tone) {
    return switch (tone) {
      case PLAIN -> 0x5C6BC0;
      case CALM -> 0x2E7D32;
      case CARE -> 0xF9A825;
      case URGENT -> 0xC62828;
    };
  }

  private static List<String> texts(Message message, String under) {
    StringBuilder all = new StringBuilder(2 * TYPICAL_TEXT);
    for (Block block : message.blocks()) {
      write(block, all);
      all.append(block instanceof Block.Heading ? "\n" : "\n\n");
    }
    if (message.picksSeveral() || anySaysMore(message.options())) {
      details(message.options(), all);
    }
    all.append(under);
    return DiscordText.divide(all.toString().strip(), LONGEST_TEXT);
  }

  private static boolean anySaysMore(List<Option> options) {
    for (Option option : options) {
      if (saysMoreThanItsButton(option)) {
        return true;
      }
    }
    return false;
  }

  private static boolean saysMoreThanItsButton(Option option) {
    return !option.detail().isBlank() || option.label().length() > SURELY_SHOWN;
  }

  private static void write(Block block, StringBuilder to) {
    if (block instanceof Block.Heading heading) {
      bold(heading.text(), to);
    } else if (block instanceof Block.Items items) {
      items(items, to);
    } else if (block instanceof Block.Small small) {
      String inert = DiscordText.escape(small.text());
      to.append(inert.lines().collect(Collectors.joining("\n-# ", "-# ", "")));
    } else if (block instanceof Block.Link link) {
      to.append(DiscordText.link(link.text(), link.target()));
    } else if (block instanceof Block.Paragraph paragraph) {
      DiscordText.escape(paragraph.text(), to);
    }
  }

  private static void bold(String text, StringBuilder to) {
    to.append("**");
    DiscordText.escape(text, to);
    to.append("**");
  }

  private static void items(Block.Items items, StringBuilder to) {
    for (int i = 0; i < items.texts().size(); i++) {
      String mark = items.numbered() ? (i + 1) + ". " : "- ";
      to.append(i == 0 ? "" : "\n").append(mark);
      String text = items.texts().get(i);
      if (text.indexOf('\n') < 0) {
        DiscordText.escape(text, to);
      } else {
        to.append(DiscordText.escape(text).replace("\n", "\n" + " ".repeat(mark.length())));
      }
    }
  }

  /** Every choice in full: a button shows only its label, and a closed menu nothing at all. */
  private static void details(List<Option> options, StringBuilder to) {
    for (int i = 0; i < options.size(); i++) {
      Option option = options.get(i);
      to.append(i == 0 ? "" : "\n").append(option.mark());
      bold(option.label(), to);
      if (!option.detail().isBlank()) {
        to.append(": ");
        DiscordText.escape(option.detail(), to);
      }
    }
  }

  /** The picture right above the buttons: what it numbers is pressed there. */
  private static List<ContainerChildComponent> below(Message message, Tokens tokens) {
    List<ContainerChildComponent> below = new ArrayList<>();
    Message.Picture picture = message.picture();
    if (picture != null && picture.png() != null) {
      below.add(gallery(picture, picture.png()));
    }
    below.addAll(rows(message, tokens));
    return below;
  }

  private static MediaGallery gallery(Message.Picture picture, Png png) {
    String description = DiscordText.cut(picture.alt(), MediaGalleryItem.MAX_DESCRIPTION_LENGTH);
    FileUpload file = FileUpload.fromData(png.bytes(), picture.id() + ".png");
    return MediaGallery.of(MediaGalleryItem.fromFile(file.setDescription(description)));
  }

  private static List<ContainerChildComponent> rows(Message message, Tokens tokens) {
    List<ContainerChildComponent> rows = new ArrayList<>();
    List<Button> choices = choices(message, tokens);
    if (message.picksSeveral()) {
      rows.add(ActionRow.of(menu(message.options(), tokens)));
    }
    rows.addAll(inRows(choices));
    List<Button> controls = controls(message, choices, tokens);
    if (!rows.isEmpty() && !controls.isEmpty()) {
      rows.add(Separator.createDivider(Separator.Spacing.SMALL));
    }
    rows.addAll(inRows(controls));
    return rows;
  }

  private static List<ActionRow> inRows(List<Button> buttons) {
    // JDA refuses to divide nothing.
    return buttons.isEmpty() ? List.of() : ActionRow.partitionOf(buttons);
  }

  /**
   * The coloured buttons: one for each choice, or beside a menu the one that hands in what is
   * ticked already. A menu cannot do that itself: Discord sends it only once the marks change.
   */
  private static List<Button> choices(Message message, Tokens tokens) {
    if (!message.picksSeveral()) {
      return message.options().stream()
          .map(option -> coloured(option.label(), option.choose(), tokens))
          .toList();
    }
    Message.Button done = message.done();
    return done == null ? List.of() : List.of(coloured(done.label(), done.press(), tokens));
  }

  private static Button coloured(String label, Ticket press, Tokens tokens) {
    return Button.primary(tokens.of(press), DiscordText.cut(label, Button.LABEL_MAX_LENGTH));
  }

  private static StringSelectMenu menu(List<Option> options, Tokens tokens) {
    return StringSelectMenu.create(MENU)
        .addOptions(options.stream().map(option -> menuOption(option, tokens)).toList())
        .setRequiredRange(1, options.size())
        .build();
  }

  private static SelectOption menuOption(Option option, Tokens tokens) {
    SelectOption made =
        SelectOption.of(
            DiscordText.cut(option.label(), SelectOption.LABEL_MAX_LENGTH),
            tokens.of(option.choose()));
    // Half a danger sign is worse than none: the whole stands in the text above the menu.
    boolean whole = !option.detail().isBlank() && option.detail().length() <= MOST_BENEATH;
    SelectOption said = whole ? made.withDescription(option.detail()) : made;
    return option.ticked() ? said.withDefault(true) : said;
  }

  /** The other buttons. Discord refuses an id twice; the same token does the same: one will do. */
  private static List<Button> controls(Message message, List<Button> choices, Tokens tokens) {
    List<String> taken =
        choices.stream().map(Button::getCustomId).collect(Collectors.toCollection(ArrayList::new));
    List<Button> controls = new ArrayList<>();
    for (Message.Button control : message.controls()) {
      String token = tokens.of(control.press());
      if (!taken.contains(token)) {
        taken.add(token);
        String label = DiscordText.cut(control.label(), Button.LABEL_MAX_LENGTH);
        controls.add(Button.secondary(token, label));
      }
    }
    Message.Button describe = message.describe();
    if (describe != null) {
      String label = DiscordText.cut(describe.label(), Button.LABEL_MAX_LENGTH);
      controls.add(Button.secondary(CustomId.WORDS + tokens.of(describe.press()), label));
    }
    return controls;
  }
}
