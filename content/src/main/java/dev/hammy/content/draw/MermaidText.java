package dev.hammy.content.draw;

/** How names and words are written in Mermaid. */
final class MermaidText {
  private MermaidText() {}

  /** A name of the content as a name of a diagram. */
  static String id(String word) {
    return word.replace('-', '_');
  }

  /** Words in quotes. */
  static String quoted(String words) {
    return '"' + escaped(words) + '"';
  }

  /**
   * Words without what Mermaid would read as its own: quotes, angle brackets, and the hash that
   * starts an escape.
   */
  static String escaped(String words) {
    return words
        .replace("#", "#35;")
        .replace("\"", "#quot;")
        .replace("<", "#lt;")
        .replace(">", "#gt;");
  }
}
