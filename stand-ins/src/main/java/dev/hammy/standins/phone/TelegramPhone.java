package dev.hammy.standins.phone;

import dev.hammy.standins.telegram.BotMessage;
import dev.hammy.standins.telegram.BotMessage.BotButton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Telegram's app on a phone, in its light look. A message takes what its app gives one: the width
 * but for 80 pixels; each row of buttons beneath shares that evenly, whatever the labels. A label
 * that is cut counts only if the message does not say it in full above.
 */
public final class TelegramPhone {
  private static final String GROUND = "#cfdcc9";
  private static final String BUBBLE = "#ffffff";
  private static final String GREY = "#8a9aa5";
  private static final Theme THEME = new Theme(16, 16, 1.2, "#000000", "#000000", "#168acd");
  private static final Letters LABEL = Letters.plain(15).asBold();
  private static final int LEFT = 8;
  private static final int WIDTH = Sheet.WIDTH - 80;
  private static final int INSIDE = 11;
  private static final int BUTTON = 42;
  private static final int GAP = 5;

  /** On both sides of a label. */
  private static final int EDGE = 8;

  private TelegramPhone() {}

  /**
   * A message in a private chat.
   *
   * @param pictures finds a photo by its file's name; a grey field stands for the rest
   */
  public static PhoneScreen screen(BotMessage message, Function<String, Optional<Png>> pictures) {
    Sheet sheet = new Sheet();
    sheet.down(8);
    double top = sheet.bottom();
    int bubble = sheet.place();
    if (message.photo() != null) {
      photo(sheet, pictures.apply(message.photo().file()));
    }
    text(sheet, message.markup());
    Box around = new Box(LEFT, top, WIDTH, sheet.bottom() - top);
    sheet.behind(bubble, around, 14, BUBBLE);
    message.rows().forEach(row -> row(sheet, row));
    sheet.down(8);
    return sheet.on(GROUND).forgiving(message.text());
  }

  private static void photo(Sheet sheet, Optional<Png> picture) {
    double height = picture.map(Png::ratio).orElse(1.0) * WIDTH;
    Box box = new Box(LEFT, sheet.bottom(), WIDTH, height);
    picture.ifPresentOrElse(png -> sheet.picture(box, png.narrow()), () -> sheet.box(box, 0, GREY));
    sheet.down(height);
  }

  private static void text(Sheet sheet, String markup) {
    Box inside = new Box(LEFT + INSIDE, 0, WIDTH - 2 * INSIDE, 0);
    sheet.down(7);
    sheet.text(TelegramMarkup.read(markup), inside, THEME);
    Box time = new Box(LEFT + WIDTH - 44, sheet.bottom(), 40, 14);
    sheet.left(time, Letters.plain(12), GREY, "12:00");
    sheet.down(20);
  }

  private static void row(Sheet sheet, List<BotButton> row) {
    sheet.down(GAP);
    double width = (WIDTH - (row.size() - 1.0) * GAP) / row.size();
    for (int i = 0; i < row.size(); i++) {
      Box button = new Box(LEFT + i * (width + GAP), sheet.bottom(), width, BUTTON);
      sheet.box(button, 8, colour(row.get(i).style()));
      Box label = new Box(button.x() + EDGE, button.y(), width - 2 * EDGE, BUTTON);
      sheet.centred(label, LABEL, "#ffffff", row.get(i).label());
    }
    sheet.down(BUTTON);
  }

  private static String colour(@Nullable String style) {
    if (style == null) {
      return "#7d9474";
    }
    return switch (style) {
      case "primary" -> "#3390ec";
      case "success" -> "#2fa84f";
      default -> "#d9433e";
    };
  }
}
