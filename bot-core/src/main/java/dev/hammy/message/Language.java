package dev.hammy.message;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The languages a conversation can be held in. Which of them are offered is decided by the content:
 * a language whose lines are not complete is not offered.
 */
public enum Language {
  ENGLISH(0, "en", "English"),
  SPANISH(1, "es", "Español"),
  GERMAN(2, "de", "Deutsch"),
  PORTUGUESE(3, "pt", "Português");

  /** Kept, since every press looks for one, and an enum copies its constants for each who asks. */
  private static final List<Language> ALL = List.of(values());

  private final int code;
  private final String tag;
  private final String ownName;

  Language(int code, String tag, String ownName) {
    this.code = code;
    this.tag = tag;
    this.ownName = ownName;
  }

  /** The stable number in tokens, 0 to 15; never used again for another language. */
  int code() {
    return code;
  }

  /** The language's short tag, such as {@code en}. */
  public String tag() {
    return tag;
  }

  /** What the language calls itself: those who read no other have to find it. */
  public String ownName() {
    return ownName;
  }

  /** The language of a tag such as {@code pt-BR} or {@code de}, if it is one of these. */
  public static Optional<Language> ofTag(String tag) {
    String primary = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(language -> language.tag.equals(primary)).findFirst();
  }

  static Optional<Language> ofCode(int code) {
    for (Language language : ALL) {
      if (language.code == code) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
