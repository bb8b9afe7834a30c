package dev.hammy.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text for Telegram's HTML, put together piece by piece, and cut into as many texts as its limit
 * asks for. Counts characters as UTF-16 does, which is never less than Telegram counts.
 */
final class RenderedText {
  /** A text of Telegram holds this many characters once its markup is taken off. */
  static final int MOST = 4096;

  /** What may stand beneath a photo, counted the same. */
  static final int MOST_CAPTION = 1024;

  /** Words in one style. */
  record Run(String words, String before, String after) {
    static Run plain(String words) {
      return new Run(words, "", "");
    }

    static Run bold(String words) {
      return new Run(words, "<b>", "</b>");
    }

    static Run small(String words) {
      return new Run(words, "<i>", "</i>");
    }

    static Run link(String words, String target) {
      return new Run(words, "<a href=\"" + escape(target) + "\">", "</a>");
    }

    private String html() {
      return before + escape(words) + after;
    }
  }

  /**
   * A line or paragraph.
   *
   * @param gap what separates it from the piece before
   * @param length of the words in it
   */
  private record Piece(String gap, List<Run> runs, int length) {
    static Piece of(String gap, List<Run> runs) {
      int length = 0;
      for (Run run : runs) {
        length += run.words().length();
      }
      return new Piece(gap, runs, length);
    }

    String html() {
      return runs.stream().map(Run::html).collect(Collectors.joining());
    }

    String words() {
      return runs.stream().map(Run::words).collect(Collectors.joining());
    }
  }

  private final List<Piece> pieces = new ArrayList<>();

  /** Adds a line right beneath what stands there. */
  void line(Run... runs) {
    pieces.add(Piece.of("\n", List.of(runs)));
  }

  /** Adds a paragraph, apart from what stands there. */
  void paragraph(Run... runs) {
    pieces.add(Piece.of("\n\n", List.of(runs)));
  }

  /**
   * The texts to send, none longer than {@link #MOST}; cut between pieces where that is possible.
   */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    StringBuilder html = new StringBuilder();
    int length = 0;
    for (Piece piece : pieces.stream().flatMap(RenderedText::fitting).toList()) {
      if (length > 0 && length + piece.gap().length() + piece.length() > MOST) {
        texts.add(html.toString());
        html.setLength(0);
        length = 0;
      }
      String gap = length == 0 ? "" : piece.gap();
      html.append(gap).append(piece.html());
      length += gap.length() + piece.length();
    }
    texts.add(html.toString());
    return texts;
  }

  /** Whether all of it may stand beneath a photo. */
  boolean isCaption() {
    int length = pieces.stream().mapToInt(piece -> piece.gap().length() + piece.length()).sum();
    return length <= MOST_CAPTION;
  }

  /**
   * The beginning of what is said, without markup.
   *
   * @param most whole pieces as far as they fit; if not even the first does, its beginning
   */
  String beginning(int most) {
    String words = "";
    for (Piece piece : pieces) {
      String longer = words.isEmpty() ? piece.words() : words + "\n" + piece.words();
      if (longer.length() > most) {
        return words.isEmpty() ? shortened(longer, most) : words;
      }
      words = longer;
    }
    return words;
  }

  /** The words, or their beginning and an ellipsis. */
  static String shortened(String words, int most) {
    return words.length() <= most ? words : words.substring(0, cut(words, 0, most - 1)) + "…";
  }

  private static Stream<Piece> fitting(Piece piece) {
    if (piece.length() <= MOST) {
      return Stream.of(piece);
    }
    List<Piece> parts = new ArrayList<>();
    String words = piece.words();
    for (int from = 0; from < words.length(); ) {
      int to = cut(words, from, MOST);
      parts.add(Piece.of(piece.gap(), List.of(Run.plain(words.substring(from, to)))));
      from = to;
    }
    return parts.stream();
  }

  /** Where to cut at most this far on: after a space if there is one, never inside a character. */
  private static int cut(String words, int from, int most) {
    int end = Math.min(words.length(), from + most);
    if (end == words.length()) {
      return end;
    }
    int space = words.lastIndexOf(' ', end - 1);
    if (space > from + most / 2) {
      return space + 1;
    }
    return Character.isLowSurrogate(words.charAt(end)) ? end - 1 : end;
  }

  /** Makes words safe inside Telegram's HTML, in text and in quoted attributes. */
  static String escape(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
