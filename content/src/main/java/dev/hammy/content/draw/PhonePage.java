package dev.hammy.content.draw;

import dev.hammy.message.Message;
import dev.hammy.message.Message.Block;
import dev.hammy.protocol.Png;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One message as a phone shows it, 360 pixels wide, written from the top down: its picture, its
 * words, the choices and the buttons. No platform's very look; near enough to judge length, order
 * and pictures by eye.
 */
final class PhonePage {
  static final int WIDTH = 360;
  private static final int PAD = 14;
  private static final int LINE = 19;
  private static final int BUTTON = 34;

  /** In a PNG the width and the height are the first numbers of its first part. */
  private static final int PNG_WIDTH_AT = 16;

  private final StringBuilder body = new StringBuilder();
  private int y;

  /** A drawn message and how high it is. */
  record Drawn(String svg, int height) {}

  static Drawn of(Screen screen) {
    PhonePage page = new PhonePage();
    page.message(screen.message());
    page.buttons(screen);
    return new Drawn(page.body.toString(), page.y + PAD);
  }

  private void message(Message message) {
    Optional.ofNullable(message.picture()).map(Message.Picture::png).ifPresent(png -> picture(png));
    y += 6;
    message.blocks().forEach(this::block);
    for (Message.Option option : message.options()) {
      String mark = option.ticked() ? "☑ " : option.several() ? "☐ " : "";
      lines(mark + option.mark() + option.label(), PAD, "strong", 8.0);
      if (!option.detail().isEmpty()) {
        lines(option.detail(), PAD + 14, "", 7.3);
      }
    }
    body.insert(
        0,
        "<rect class=\"bubble %s\" width=\"%d\" height=\"%d\" rx=\"12\"/>\n"
            .formatted(message.tone().name().toLowerCase(Locale.ROOT), WIDTH, y + 8));
    y += 16;
  }

  private void picture(Png png) {
    ByteBuffer size = ByteBuffer.wrap(png.bytes());
    int width = WIDTH - 2 * PAD;
    int height = width * size.getInt(PNG_WIDTH_AT + 4) / size.getInt(PNG_WIDTH_AT);
    body.append(
        "<image x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" href=\"data:image/png;base64,%s\"/>\n"
            .formatted(PAD, PAD, width, height, Base64.getEncoder().encodeToString(png.bytes())));
    y += PAD + height;
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      y += 6;
      lines(heading.text(), PAD, "strong", 8.0);
    } else if (block instanceof Block.Paragraph paragraph) {
      lines(paragraph.text(), PAD, "", 7.3);
    } else if (block instanceof Block.Items items) {
      for (int i = 0; i < items.texts().size(); i++) {
        String mark = items.numbered() ? i + 1 + ". " : "• ";
        lines(mark + items.texts().get(i), PAD, "", 7.3);
      }
    } else if (block instanceof Block.Small small) {
      lines(small.text(), PAD, "small", 6.4);
    } else if (block instanceof Block.Link link) {
      lines(link.text(), PAD, "link", 7.3);
    }
    y += 5;
  }

  private void buttons(Screen screen) {
    Message message = screen.message();
    List<String> labels = new ArrayList<>();
    message.options().forEach(option -> labels.add(option.label()));
    Optional.ofNullable(message.done()).ifPresent(done -> labels.add(done.label()));
    message.controls().forEach(control -> labels.add(control.label()));
    for (String label : labels) {
      String kind = label.equals(screen.pressed()) ? "pressed" : "button";
      body.append(
          "<rect class=\"%s\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"7\"/>\n"
              .formatted(kind, y, WIDTH, BUTTON - 5));
      body.append(
          "<text class=\"label\" x=\"%d\" y=\"%d\">%s</text>\n"
              .formatted(WIDTH / 2, y + 20, SvgPage.escaped(label)));
      y += BUTTON;
    }
  }

  private void lines(String words, int x, String kind, double letter) {
    for (String line : SvgPage.wrapped(words, (int) ((WIDTH - x - PAD) / letter))) {
      y += LINE;
      body.append(SvgPage.textElement(line, x, y, kind));
    }
  }
}
