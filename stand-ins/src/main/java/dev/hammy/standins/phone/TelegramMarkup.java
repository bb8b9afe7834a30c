package dev.hammy.standins.phone;

import dev.hammy.standins.phone.Paragraph.Runs;
import dev.hammy.standins.phone.Run.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Telegram's HTML as paragraphs; the stand-in has already refused what is malformed. */
final class TelegramMarkup {
  private static final Pattern PIECE = Pattern.compile("<(/?[a-z]+)[^>]*>|[^<]+");

  private TelegramMarkup() {}

  static List<Paragraph> read(String html) {
    List<Paragraph> paragraphs = new ArrayList<>();
    Style style = Style.PLAIN;
    for (String line : html.split("\n", -1)) {
      Runs runs = new Runs();
      for (MatchResult piece : PIECE.matcher(line).results().toList()) {
        if (piece.group(1) == null) {
          runs.add(unescaped(piece.group()), style);
        } else {
          style = style(piece.group(1));
        }
      }
      paragraphs.add(new Paragraph("", false, runs.all()));
    }
    return paragraphs;
  }

  /** What words are after a tag; the bot never puts one tag into another. */
  private static Style style(String tag) {
    return switch (tag) {
      case "b" -> Style.BOLD;
      case "i" -> Style.ITALIC;
      case "a" -> Style.LINK;
      default -> Style.PLAIN;
    };
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
