package dev.hammy.discord;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Plain text made fit for Discord: markup taken out of force, and long text cut or divided. */
final class DiscordText {
  /** Has meaning wherever it stands: emphasis, code, spoilers, mentions, emoji, links. */
  private static final Pattern ANYWHERE = Pattern.compile("[\\\\*_~`|<>\\[\\]@]|:(?=//)");

  /** Has meaning at the start of a line only: headings, small text, lists. */
  private static final Pattern LINE_START = Pattern.compile("(?m)^(\\s*)([#+-]|\\d+(?=[.)]))");

  private DiscordText() {}

  /** The text so that Discord shows it as it stands: nothing in it is bold, a mention or a link. */
  static String escape(String plain) {
    String inert = ANYWHERE.matcher(plain).replaceAll("\\\\$0");
    return LINE_START
        .matcher(inert)
        .replaceAll(
            start -> {
              boolean counts = Character.isDigit(start.group(2).charAt(0));
              // A digit cannot be escaped; the full stop behind it can, so it is put out of force.
              String mark = counts ? start.group(2) + "\\\\" : "\\\\" + start.group(2);
              return start.group(1) + mark;
            });
  }

  /** A link with words of its own; just the words if the target is not on the web. */
  static String link(String words, URI target) {
    boolean web = "https".equals(target.getScheme()) || "http".equals(target.getScheme());
    if (!web || target.getHost() == null) {
      return escape(words);
    }
    String address = target.toASCIIString().replace("(", "%28").replace(")", "%29");
    return "[" + escape(words) + "](<" + address + ">)";
  }

  /**
   * The text if it is short enough, else its beginning and an ellipsis, cut at a word.
   *
   * @param most characters, ellipsis included
   */
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = breakBefore(text, most - 1);
    return text.substring(0, end).stripTrailing() + "…";
  }

  /** The text in pieces of at most {@code most} characters, divided at lines or words if it can. */
  static List<String> divide(String text, int most) {
    List<String> pieces = new ArrayList<>();
    String rest = text;
    while (rest.length() > most) {
      int end = breakBefore(rest, most);
      pieces.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    pieces.add(rest);
    return pieces;
  }

  private static int breakBefore(String text, int most) {
    int line = text.lastIndexOf('\n', most);
    int word = text.lastIndexOf(' ', most);
    int half = most / 2;
    if (line > half || word > half) {
      return line > half ? line : word;
    }
    // One endless word: anywhere, but not inside a character or an escape.
    char before = text.charAt(most - 1);
    return Character.isHighSurrogate(before) || before == '\\' ? most - 1 : most;
  }
}
