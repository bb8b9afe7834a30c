package dev.hammy.standins.phone;

import dev.hammy.standins.phone.Paragraph.Runs;
import dev.hammy.standins.phone.Run.Style;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Discord's markup as paragraphs, as far as the bot uses it. */
final class DiscordMarkup {
  private static final String SMALL = "-# ";
  private static final Pattern ITEM = Pattern.compile("^(- |\\d+\\. | +)(.*)$");
  private static final Pattern PIECE =
      Pattern.compile("\\\\([^0-9A-Za-z\\s])|(\\*\\*)|\\[((?:\\\\.|[^\\]])*)]\\(<?[^)]*\\)|.");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([^0-9A-Za-z\\s])");

  private DiscordMarkup() {}

  static List<Paragraph> read(String markup) {
    return markup.lines().map(DiscordMarkup::paragraph).toList();
  }

  private static Paragraph paragraph(String line) {
    if (line.startsWith(SMALL)) {
      return new Paragraph("", true, runs(line.substring(SMALL.length())));
    }
    Matcher item = ITEM.matcher(line);
    return item.matches()
        ? new Paragraph(item.group(1).replace("- ", "•  "), false, runs(item.group(2)))
        : new Paragraph("", false, runs(line));
  }

  private static List<Run> runs(String line) {
    Runs runs = new Runs();
    Style style = Style.PLAIN;
    for (MatchResult piece : PIECE.matcher(line).results().toList()) {
      if (piece.group(2) != null) {
        style = style == Style.BOLD ? Style.PLAIN : Style.BOLD;
      } else if (piece.group(3) != null) {
        runs.add(ESCAPED.matcher(piece.group(3)).replaceAll("$1"), Style.LINK);
      } else {
        runs.add(piece.group(1) == null ? piece.group() : piece.group(1), style);
      }
    }
    return runs.all();
  }
}
