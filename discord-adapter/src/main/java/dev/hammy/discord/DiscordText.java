package dev.hammy.discord;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Plain text made fit for Discord: markup taken out of force, and long text cut or divided. */
final class DiscordText {
  private DiscordText() {}

  /** The text so that Discord shows it as it stands: nothing in it is bold, a mention or a link. */
  static String escape(String plain) {
    StringBuilder inert = new StringBuilder(plain.length() + 16);
    escape(plain, inert);
    return inert.toString();
  }

  /** Adds the text so that Discord shows it as it stands. */
  static void escape(String plain, StringBuilder to) {
    boolean startsLine = true;
    int done = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      // A digit cannot be escaped; the full stop behind it can, so it is put out of force.
      int stop = startsLine ? endOfNumber(plain, i) : i;
      if (stop > i || isMarkup(plain, i) || (startsLine && isMark(c))) {
        to.append(plain, done, stop).append('\\');
        done = stop;
        i = Math.max(i, stop - 1);
      }
      startsLine = stop <= i && (endsLine(c) || (startsLine && isSpace(c)));
    }
    to.append(plain, done, plain.length());
  }

  /** Has meaning wherever it stands: emphasis, code, spoilers, mentions, emoji, links. */
  private static boolean isMarkup(String text, int i) {
    return switch (text.charAt(i)) {
      case '\\', '*', '_', '~', '`', '|', '<', '>', '[', ']', '@' -> true;
      case ':' -> text.startsWith("//", i + 1);
      default -> false;
    };
  }

  /** Has meaning at the start of a line only: headings, small text, lists. */
  private static boolean isMark(char c) {
    return c == '#' || c == '+' || c == '-';
  }

  /** The end of the number of an item of a list; the place itself if none stands there. */
  private static int endOfNumber(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    boolean counts = end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ')');
    return counts ? end : from;
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
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
