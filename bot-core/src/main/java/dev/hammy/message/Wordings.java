package dev.hammy.message;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the bot says, in every language it offers; English is always one of them. */
public final class Wordings {
  private final Map<Language, Wording> byLanguage = new EnumMap<>(Language.class);

  /**
   * @throws IllegalArgumentException if English is missing
   */
  public Wordings(List<Wording> wordings) {
    wordings.forEach(wording -> byLanguage.put(wording.language(), wording));
    if (!byLanguage.containsKey(Language.ENGLISH)) {
      throw new IllegalArgumentException("English is what every other language falls back to");
    }
  }

  /** The words in a language, or in English if the language is not offered. */
  public Wording in(Language language) {
    Wording offered = byLanguage.get(language);
    Wording english = byLanguage.get(Language.ENGLISH);
    return offered != null ? offered : Objects.requireNonNull(english);
  }

  /** The offered language for a tag such as {@code de-AT}, else English. */
  public Language offeredFor(String tag) {
    return Language.ofTag(tag).filter(byLanguage::containsKey).orElse(Language.ENGLISH);
  }

  public Set<Language> offered() {
    return Set.copyOf(byLanguage.keySet());
  }
}
