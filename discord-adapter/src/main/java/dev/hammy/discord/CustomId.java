package dev.hammy.discord;

/**
 * The ids of what can be pressed that is no sealed token. Each begins with a word and a colon,
 * which no token has.
 */
final class CustomId {
  /** Opens a field for words; a token follows. The field itself has the same id. */
  static final String WORDS = "words:";

  /** Starts the check that was offered; the id of the person it was offered to follows. */
  static final String OFFER = "offer:";

  /** Opens a private chat. */
  static final String PRIVATE = "private:";

  /** A part of the settings; its name follows. */
  static final String SETTINGS = "settings:";

  private CustomId() {}

  /** Whether this is one of them, and so no token. */
  static boolean isOne(String customId) {
    return customId.indexOf(':') >= 0;
  }

  /** What follows the word. */
  static String after(String word, String customId) {
    return customId.substring(word.length());
  }
}
