package dev.hammy.standins.phone;

/** Words in one style. */
record Run(String words, Style style) {
  /** How words can be set off from others. */
  enum Style {
    PLAIN,
    BOLD,
    ITALIC,
    LINK
  }

  /** Without the spaces behind it, which take no room at the end of a row. */
  Run bare() {
    return with(words.stripTrailing());
  }

  Run with(String other) {
    return new Run(other, style);
  }
}
