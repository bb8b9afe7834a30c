package dev.hammy.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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

    private void addTo(StringBuilder html) {
      html.append(before);
      addEscaped(words, html);
      html.append(after);
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

    void addTo(StringBuilder html) {
      for (Run run : runs) {
        run.addTo(html);
      }
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
    for (Piece piece : fitting()) {
      if (length > 0 && length + piece.gap().length() + piece.length() > MOST) {
        texts.add(html.toString());
        html.setLength(0);
        length = 0;
      }
      String gap = length == 0 ? "" : piece.gap();
      piece.addTo(html.append(gap));
      length += gap.length() + piece.length();
    }
    texts.add(html.toString());
    return texts;
  }

  /** Whether all of it may stand beneath a photo. */
  boolean isCaption() {
    int length = 0;
    for (Piece piece : pieces) {
      length += piece.gap().length() + piece.length();
    }
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

  /** The pieces, those that are too long for a text cut into several. */
  private List<Piece> fitting() {
    List<Piece> fitting = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      if (piece.length() <= MOST) {
        fitting.add(piece);
      } else {
        addParts(piece, fitting);
      }
    }
    return fitting;
  }

  private static void addParts(Piece piece, List<Piece> parts) {
    String words = piece.words();
    for (int from = 0; from < words.length(); ) {
      int to = cut(words, from, MOST);
      parts.add(Piece.of(piece.gap(), List.of(Run.plain(words.substring(from, to)))));
      from = to;
    }
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
    StringBuilder html = new StringBuilder(words.length());
    addEscaped(words, html);
    return html.toString();
  }

  private static void addEscaped(String words, StringBuilder html) {
    int from = 0;
    for (int i = 0; i < words.length(); i++) {
      String escaped = escaped(words.charAt(i));
      if (!escaped.isEmpty()) {
        html.append(words.substring(from, i)).append(escaped);
        from = i + 1;
      }
    }
    html.append(words.substring(from));
  }

  /** What stands for a character that means something in HTML; empty for any other. */
  private static String escaped(char character) {
    return switch (character) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> "";
    };
  }
}
