package dev.hammy.telegram;

import dev.hammy.message.Message;
import dev.hammy.message.Message.Block;
import dev.hammy.message.Message.Option;
import dev.hammy.message.Message.Tone;
import dev.hammy.message.Phrase;
import dev.hammy.message.Ticket;
import dev.hammy.message.Tokens;
import dev.hammy.message.Wording;
import dev.hammy.protocol.PictureId;
import dev.hammy.protocol.Png;
import dev.hammy.telegram.RenderedText.Run;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * How a message looks on Telegram: words as HTML with everything escaped, choices and controls as
 * an inline keyboard beneath. Pure.
 *
 * <p>Choices are buttons in the primary style, one or two in a row, above the button that closes a
 * choice of several, above the controls. Where a choice has more to say than its button shows on a
 * phone, all choices stand in the text too, by the numbers that a person may type instead.
 */
public final class TelegramRenderer {
  /** The words in a box that answers a press. */
  static final int MOST_ALERT = 200;

  /** What a phone shows of the labels in one row, in characters; longer ones would be cut. */
  private static final int ROW_WIDTH = 34;

  /** What each further button takes from that: its edges, and the gap before it. */
  private static final int LOST = 4;

  /** A label of so many characters is shown whole, also where they are wide. */
  private static final int SURELY_SHOWN = 32;

  private static final int MOST_LABEL = 64;
  private static final int CHOICES_IN_A_ROW = 2;
  private static final int CONTROLS_IN_A_ROW = 3;

  /**
   * A message ready to be sent.
   *
   * @param texts as HTML, to be read one after the other; almost always just one
   * @param keyboard beneath the last text; with no rows if there is nothing to press
   * @param photo goes with the texts; absent for most
   */
  public record Rendered(List<String> texts, InlineKeyboardMarkup keyboard, @Nullable Photo photo) {
    /** Takes a copy. */
    public Rendered {
      texts = List.copyOf(texts);
    }
  }

  /**
   * A picture ready to be sent.
   *
   * @param alt what can be seen in it, as HTML
   * @param carriesWords whether there is one text, short enough to be the caption
   */
  public record Photo(PictureId id, Png png, String alt, boolean carriesWords) {}

  /** A message as it looks in a private chat. */
  public Rendered render(Message message, Tokens tokens) {
    RenderedText text = text(message);
    Photo photo = photo(message.picture(), text.isCaption());
    return new Rendered(text.texts(), keyboard(message, tokens), photo);
  }

  private static @Nullable Photo photo(Message.@Nullable Picture picture, boolean carriesWords) {
    if (picture == null || picture.png() == null) {
      return null;
    }
    String alt = RenderedText.escape(picture.alt());
    return new Photo(picture.id(), picture.png(), alt, carriesWords);
  }

  /** The beginning of a message as plain words, for the box that answers a press. */
  String alert(Message message) {
    return text(message).beginning(MOST_ALERT);
  }

  /**
   * What a group is told, with the way to the private chat.
   *
   * @param username the bot's, without the at sign
   */
  Rendered groupHint(Wording wording, String username) {
    InlineKeyboardButton way =
        InlineKeyboardButton.builder()
            .text(label(wording.say(Phrase.GROUP_BUTTON)))
            .url("https://t.me/" + username + "?start=from-group")
            .build();
    InlineKeyboardMarkup keyboard =
        InlineKeyboardMarkup.builder().keyboardRow(new InlineKeyboardRow(way)).build();
    return new Rendered(words(wording.say(Phrase.GROUP_HINT)).texts(), keyboard, null);
  }

  /** Plain words and nothing to press. */
  Rendered plain(String words) {
    return new Rendered(words(words).texts(), new InlineKeyboardMarkup(List.of()), null);
  }

  private static RenderedText words(String words) {
    RenderedText text = new RenderedText();
    text.paragraph(Run.plain(words));
    return text;
  }

  private static RenderedText text(Message message) {
    RenderedText text = new RenderedText();
    String mark = mark(message.tone());
    boolean underHeading = false;
    for (Block block : message.blocks()) {
      add(text, block, mark, underHeading);
      underHeading = block instanceof Block.Heading;
      mark = underHeading ? "" : mark;
    }
    if (message.options().stream().anyMatch(TelegramRenderer::saysMoreThanItsButton)) {
      addChoices(text, message.options());
    }
    return text;
  }

  private static boolean saysMoreThanItsButton(Option option) {
    return !option.detail().isEmpty() || choiceLabel(option).length() > SURELY_SHOWN;
  }

  /** What makes the first heading of an urgent message stand out; its words say it too. */
  private static String mark(Tone tone) {
    return switch (tone) {
      case URGENT -> "🚨 ";
      case CARE -> "⚠️ ";
      case PLAIN, CALM -> "";
    };
  }

  private static void add(RenderedText text, Block block, String mark, boolean underHeading) {
    if (block instanceof Block.Heading heading) {
      text.paragraph(Run.bold(mark + heading.text()));
    } else if (block instanceof Block.Paragraph paragraph) {
      add(text, Run.plain(paragraph.text()), underHeading);
    } else if (block instanceof Block.Small small) {
      add(text, Run.small(small.text()), underHeading);
    } else if (block instanceof Block.Link link) {
      add(text, Run.link(link.text(), link.target().toString()), underHeading);
    } else if (block instanceof Block.Items items) {
      addItems(text, items, underHeading);
    }
  }

  private static void add(RenderedText text, Run run, boolean underHeading) {
    if (underHeading) {
      text.line(run);
    } else {
      text.paragraph(run);
    }
  }

  private static void addItems(RenderedText text, Block.Items items, boolean underHeading) {
    for (int i = 0; i < items.texts().size(); i++) {
      String mark = items.numbered() ? (i + 1) + ". " : "• ";
      add(text, Run.plain(mark + items.texts().get(i)), underHeading || i > 0);
    }
  }

  private static void addChoices(RenderedText text, List<Option> options) {
    for (int i = 0; i < options.size(); i++) {
      Option option = options.get(i);
      Run number = Run.plain(option.number() + ". ");
      Run label = Run.bold(option.label());
      String detail = option.detail().isEmpty() ? "" : ": " + option.detail();
      if (i == 0) {
        text.paragraph(number, label, Run.plain(detail));
      } else {
        text.line(number, label, Run.plain(detail));
      }
    }
  }

  private static InlineKeyboardMarkup keyboard(Message message, Tokens tokens) {
    List<InlineKeyboardButton> choices = new ArrayList<>(message.options().size());
    for (Option option : message.options()) {
      choices.add(button(choiceLabel(option), option.press(), tokens, "primary"));
    }
    List<InlineKeyboardRow> rows = new ArrayList<>(evenRows(choices));
    if (message.done() != null) {
      Message.Button done = message.done();
      rows.add(new InlineKeyboardRow(button(done.label(), done.press(), tokens, "success")));
    }
    List<InlineKeyboardButton> controls = new ArrayList<>(message.controls().size());
    for (Message.Button control : message.controls()) {
      controls.add(button(control.label(), control.press(), tokens, null));
    }
    rows.addAll(packedRows(controls));
    return new InlineKeyboardMarkup(rows);
  }

  private static String choiceLabel(Option option) {
    if (!option.several()) {
      return option.label();
    }
    return (option.ticked() ? "☑ " : "☐ ") + option.label();
  }

  private static InlineKeyboardButton button(
      String label, Ticket press, Tokens tokens, @Nullable String style) {
    return InlineKeyboardButton.builder()
        .text(label(label))
        .callbackData(tokens.of(press))
        .style(style)
        .build();
  }

  private static String label(String label) {
    return RenderedText.shortened(label, MOST_LABEL);
  }

  /** Two in each row if all are short enough for it, else one. */
  private static List<InlineKeyboardRow> evenRows(List<InlineKeyboardButton> buttons) {
    int inARow = fits(longest(buttons), CHOICES_IN_A_ROW) ? CHOICES_IN_A_ROW : 1;
    List<InlineKeyboardRow> rows = new ArrayList<>();
    for (int from = 0; from < buttons.size(); from += inARow) {
      int to = Math.min(from + inARow, buttons.size());
      rows.add(new InlineKeyboardRow(buttons.subList(from, to)));
    }
    return rows;
  }

  /** As many in each row as their labels allow: a row gives all its buttons the same width. */
  private static List<InlineKeyboardRow> packedRows(List<InlineKeyboardButton> buttons) {
    List<InlineKeyboardRow> rows = new ArrayList<>();
    InlineKeyboardRow row = new InlineKeyboardRow();
    for (InlineKeyboardButton button : buttons) {
      int longest = Math.max(longest(row), button.getText().length());
      boolean fits = row.size() < CONTROLS_IN_A_ROW && fits(longest, row.size() + 1);
      if (!row.isEmpty() && !fits) {
        rows.add(row);
        row = new InlineKeyboardRow();
      }
      row.add(button);
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return rows;
  }

  private static boolean fits(int longest, int buttons) {
    return longest * buttons + LOST * (buttons - 1) <= ROW_WIDTH;
  }

  private static int longest(List<InlineKeyboardButton> buttons) {
    int longest = 0;
    for (InlineKeyboardButton button : buttons) {
      longest = Math.max(longest, button.getText().length());
    }
    return longest;
  }
}
