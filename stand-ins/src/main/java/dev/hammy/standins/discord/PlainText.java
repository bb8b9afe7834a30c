package dev.hammy.standins.discord;

import java.util.regex.Pattern;

/** Discord's markup read the way a person sees it. */
final class PlainText {
  private static final Pattern LINK =
      Pattern.compile("(?<!\\\\)\\[((?:\\\\.|[^\\]])*)]\\(<?[^)]*\\)");
  private static final Pattern SMALL = Pattern.compile("(?m)^-# ");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([^0-9A-Za-z\\s])");
  private static final Pattern BOLD = Pattern.compile("(?<!\\\\)\\*\\*");

  private PlainText() {}

  /** The text without emphasis, small marks and escapes; of a link, its words. */
  static String of(String markup) {
    String words = LINK.matcher(markup).replaceAll("$1");
    String large = SMALL.matcher(words).replaceAll("");
    String even = BOLD.matcher(large).replaceAll("");
    return ESCAPED.matcher(even).replaceAll("$1");
  }
}
