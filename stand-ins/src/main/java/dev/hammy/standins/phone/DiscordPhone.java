package dev.hammy.standins.phone;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hammy.standins.discord.ShownMessage;
import dev.hammy.standins.discord.ShownMessage.Menu;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Discord's app on a phone, in its dark look. Buttons are as wide as their labels and go on in the
 * next line where the width is used up. A label that is wider than the container is cut, which
 * counts only if the message does not say it in full above. A menu, once pressed, slides up from
 * below with its options.
 */
public final class DiscordPhone {
  private static final int ACTION_ROW = 1;
  private static final int BUTTON = 2;
  private static final int MENU = 3;
  private static final int TEXT = 10;
  private static final int GALLERY = 12;
  private static final int SEPARATOR = 14;
  private static final int CONTAINER = 17;

  private static final String GROUND = "#313338";
  private static final String CARD = "#232428";
  private static final String INK = "#dbdee1";
  private static final String FAINT = "#949ba4";
  private static final String WHITE = "#ffffff";
  private static final String BLURPLE = "#5865f2";
  private static final String FIELD = "#1a1b1e";
  private static final Theme THEME = new Theme(16, 13, 1.25, INK, FAINT, "#00a8fc");
  private static final Letters LABEL = Letters.plain(14).asBold();
  private static final Letters NOTE = Letters.plain(12);

  private static final int LEFT = 64;
  private static final int WIDTH = Sheet.WIDTH - LEFT - 10;
  private static final int EDGE = 12;
  private static final int GAP = 8;
  private static final int HIGH = 36;

  private final Sheet sheet = new Sheet();
  private final Function<String, Optional<Png>> pictures;

  private DiscordPhone(Function<String, Optional<Png>> pictures) {
    this.pictures = pictures;
  }

  /**
   * A message of the bot, with the note beneath it that only one person sees it if that is so.
   *
   * @param pictures finds what was attached under a file's name; a grey field stands for the rest
   */
  public static PhoneScreen screen(ShownMessage message, Function<String, Optional<Png>> pictures) {
    return new DiscordPhone(pictures).drawn(message);
  }

  /** What slides up once the menu is pressed. */
  public static PhoneScreen open(Menu menu) {
    Sheet sheet = new Sheet();
    sheet.down(GAP);
    sheet.centred(row(0, Sheet.WIDTH, sheet, HIGH), LABEL, WHITE, "Make a selection");
    sheet.down(HIGH);
    for (ShownMessage.Option option : menu.options()) {
      option(sheet, option);
    }
    sheet.down(GAP);
    return sheet.on(CARD);
  }

  private static void option(Sheet sheet, ShownMessage.Option option) {
    boolean described = !option.description().isEmpty();
    int height = described ? 52 : 44;
    Box tick = new Box(Sheet.WIDTH - 36.0, sheet.bottom() + height / 2.0 - 10, 20, 20);
    sheet.box(tick, 4, option.preset() ? BLURPLE : FAINT);
    Box words = row(16, Sheet.WIDTH - 16 - 40, sheet, described ? 30 : height);
    sheet.left(words, Letters.plain(15), INK, option.label());
    if (described) {
      Box below = new Box(words.x(), words.y() + 26, words.width(), 20);
      sheet.left(below, Letters.plain(13), FAINT, option.description());
    }
    sheet.down(height);
  }

  private static Box row(double x, double width, Sheet sheet, double height) {
    return new Box(x, sheet.bottom(), width, height);
  }

  private PhoneScreen drawn(ShownMessage message) {
    sheet.down(12);
    sheet.box(new Box(12, sheet.bottom(), 40, 40), 20, BLURPLE);
    sheet.centred(new Box(12, sheet.bottom(), 40, 40), Letters.plain(20).asBold(), WHITE, "H");
    sheet.left(row(LEFT, 60, sheet, 20), Letters.plain(16).asBold(), WHITE, "Hammy");
    sheet.box(new Box(LEFT + 66, sheet.bottom() + 2, 34, 16), 4, BLURPLE);
    sheet.centred(
        new Box(LEFT + 66, sheet.bottom() + 2, 34, 16), Letters.plain(10).asBold(), WHITE, "APP");
    sheet.left(row(LEFT + 108, 60, sheet, 20), NOTE, FAINT, "12:00");
    sheet.down(26);
    message.json().path("components").forEach(component -> draw(component, LEFT, WIDTH));
    if (message.isEphemeral()) {
      sheet.down(4);
      sheet.left(
          row(LEFT, WIDTH, sheet, 18), NOTE, FAINT, "Only you can see this · Dismiss message");
      sheet.down(18);
    }
    sheet.down(12);
    return sheet.on(GROUND).forgiving(message.text());
  }

  private void draw(JsonNode component, double left, double width) {
    switch (component.path("type").asInt()) {
      case CONTAINER -> container(component);
      case TEXT -> {
        Box room = row(left, width, sheet, 0);
        sheet.text(DiscordMarkup.read(component.path("content").asText()), room, THEME);
      }
      case GALLERY -> component.path("items").forEach(item -> picture(item, left, width));
      case SEPARATOR -> sheet.box(row(left, width, sheet, 1), 0, "#3f4147");
      case ACTION_ROW -> actions(component.path("components"), left, width);
      default -> throw new IllegalArgumentException("a component that is not drawn: " + component);
    }
  }

  private void container(JsonNode container) {
    int place = sheet.place();
    double top = sheet.bottom();
    sheet.down(EDGE);
    for (JsonNode child : container.path("components")) {
      draw(child, LEFT + EDGE, WIDTH - 2 * EDGE);
      sheet.down(GAP);
    }
    sheet.down(EDGE - GAP);
    double height = sheet.bottom() - top;
    sheet.behind(place, new Box(LEFT + 3, top, WIDTH - 3, height), 6, CARD);
    String accent = String.format("#%06x", container.path("accent_color").asInt());
    sheet.behind(place, new Box(LEFT, top, 12, height), 6, accent);
  }

  private void picture(JsonNode item, double left, double width) {
    String url = item.path("media").path("url").asText();
    @Nullable Png png = pictures.apply(url.substring(url.lastIndexOf('/') + 1)).orElse(null);
    Box box = row(left, width, sheet, width * (png == null ? 1 : png.ratio()));
    if (png == null) {
      sheet.box(box, 6, FAINT);
    } else {
      sheet.picture(box, png.narrow());
    }
    sheet.down(box.height());
  }

  private void actions(JsonNode row, double left, double width) {
    double x = left;
    for (JsonNode action : row) {
      double wanted = LABEL.width(action.path("label").asText()) + 2 * EDGE + 0.5;
      double wide = action.path("type").asInt() == MENU ? width : Math.min(wanted, width);
      if (x > left && x + wide > left + width) {
        sheet.down(HIGH + GAP);
        x = left;
      }
      action(action, row(x, wide, sheet, HIGH));
      x += wide + GAP;
    }
    sheet.down(HIGH);
  }

  private void action(JsonNode action, Box box) {
    Box within = new Box(box.x() + EDGE, box.y(), box.width() - 2 * EDGE, box.height());
    if (action.path("type").asInt() == BUTTON) {
      boolean primary = action.path("style").asInt() == 1;
      sheet.box(box, 8, primary ? BLURPLE : "#4e5058");
      sheet.centred(within, LABEL, WHITE, action.path("label").asText());
    } else {
      sheet.box(box, 8, FIELD);
      sheet.left(within, Letters.plain(14), FAINT, "Make a selection");
      sheet.left(new Box(box.x() + box.width() - 26, box.y(), 20, HIGH), LABEL, FAINT, "▾");
    }
  }
}
