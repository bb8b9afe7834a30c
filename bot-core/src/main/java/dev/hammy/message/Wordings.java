package dev.hammy.message;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the bot says, in every language it offers; English is always one of them. Immutable,
 * thread-safe.
 */
public final class Wordings {
  private final Map<Language, Wording> byLanguage = new EnumMap<>(Language.class);
  private final Wording english;

  /**
   * @throws IllegalArgumentException if English is missing
   */
  public Wordings(List<Wording> wordings) {
    wordings.forEach(wording -> byLanguage.put(wording.language(), wording));
    Wording fallback = byLanguage.get(Language.ENGLISH);
    if (fallback == null) {
      throw new IllegalArgumentException("English is what every other language falls back to");
    }
    this.english = fallback;
  }

  /** The words in a language, or in English if the language is not offered. */
  public Wording in(Language language) {
    return byLanguage.getOrDefault(language, english);
  }

  /** The offered language for a tag such as {@code de-AT}, else English. */
  public Language offeredFor(String tag) {
    return Language.ofTag(tag).filter(byLanguage::containsKey).orElse(Language.ENGLISH);
  }

  /** The languages that are offered, English among them. */
  public Set<Language> offered() {
    return Set.copyOf(byLanguage.keySet());
  }
}
