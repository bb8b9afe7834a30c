package dev.hammy.standins.telegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

/**
 * Reads Telegram's HTML: takes the markup off, or says in the server's words what is wrong with it.
 * Stricter than the server in one thing: a bare {@code &} or {@code >} is refused, as the
 * documentation asks for it, since text that was not escaped has them.
 */
final class Markup {
  private static final Set<String> TAGS =
      Set.of(
          "b",
          "strong",
          "i",
          "em",
          "u",
          "ins",
          "s",
          "strike",
          "del",
          "a",
          "code",
          "pre",
          "span",
          "tg-spoiler",
          "tg-emoji",
          "blockquote");
  private static final Map<String, String> ENTITIES =
      Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"");

  private final String source;
  private final StringBuilder plain = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private int at;

  private Markup(String source) {
    this.source = source;
  }

  /**
   * The text without its markup.
   *
   * @throws ApiRefusal if the markup is malformed
   */
  static String read(String html) {
    return new Markup(html).read();
  }

  private String read() {
    while (at < source.length()) {
      char next = source.charAt(at);
      if (next == '<') {
        readTag();
      } else if (next == '&') {
        readEntity();
      } else if (next == '>') {
        throw malformed("Unescaped '>'");
      } else {
        plain.append(next);
        at++;
      }
    }
    if (!open.isEmpty()) {
      throw malformed("Can't find end tag corresponding to start tag \"" + open.peek() + "\"");
    }
    return plain.toString();
  }

  private void readTag() {
    int end = source.indexOf('>', at);
    if (end < 0) {
      throw malformed("Unclosed start tag");
    }
    String inside = source.substring(at + 1, end);
    if (inside.startsWith("/")) {
      closeTag(inside.substring(1).strip());
    } else {
      openTag(inside);
    }
    at = end + 1;
  }

  private void openTag(String inside) {
    String name = inside.split("\\s", 2)[0];
    if (!TAGS.contains(name)) {
      throw malformed("Unsupported start tag \"" + name + "\"");
    }
    String attributes = inside.substring(name.length()).strip();
    if (name.equals("a") && !attributes.matches("href=\"[^\"<>]+\"")) {
      throw malformed("Malformed attributes of start tag \"a\"");
    }
    if (!name.equals("a") && attributes.contains("<")) {
      throw malformed("Unclosed start tag");
    }
    open.push(name);
  }

  private void closeTag(String name) {
    if (open.isEmpty()) {
      throw malformed("Unexpected end tag");
    }
    String expected = open.pop();
    if (!expected.equals(name)) {
      throw malformed(
          "Unmatched end tag, expected \"</" + expected + ">\", found \"</" + name + ">\"");
    }
  }

  private void readEntity() {
    int end = source.indexOf(';', at);
    String name = end < 0 ? "" : source.substring(at + 1, end);
    if (name.matches("#[0-9]{1,7}")) {
      plain.appendCodePoint(Integer.parseInt(name.substring(1)));
    } else if (ENTITIES.containsKey(name)) {
      plain.append(ENTITIES.get(name));
    } else {
      throw malformed("Unescaped '&'");
    }
    at = end + 1;
  }

  private ApiRefusal malformed(String what) {
    return ApiRefusal.fault(
        400, "Bad Request: can't parse entities: " + what + " at character offset " + at);
  }
}
