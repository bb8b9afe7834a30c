package dev.hammy.dialogue;

import dev.hammy.message.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the language of a text by the small words that nearly every sentence has: enough to know
 * that somebody writes another language than the chat is held in, and to read them in theirs.
 * Immutable, thread-safe.
 */
final class SpokenLanguage {
  /** Fewer small words say nothing: people use those of other languages in jest. */
  private static final int FEWEST = 4;

  /** At least one word in so many is a small one in whatever anybody writes. */
  private static final int ONE_IN = 3;

  /** No story needs more words to show its language. */
  private static final int MOST_LOOKED_AT = 200;

  private final Map<Language, Set<String>> smallWords;

  /**
   * @param smallWords those of each language that may be known
   */
  SpokenLanguage(Map<Language, List<String>> smallWords) {
    this.smallWords = new EnumMap<>(Language.class);
    smallWords.forEach((language, words) -> this.smallWords.put(language, Set.copyOf(words)));
  }

  /** The language that most of the text is plainly written in; none where that is open. */
  Optional<Language> of(PlainText text) {
    List<String> words = List.of(text.words().split(" ", MOST_LOOKED_AT));
    Language best = Language.ENGLISH;
    long most = 0;
    long next = 0;
    for (Map.Entry<Language, Set<String>> language : smallWords.entrySet()) {
      long count = words.stream().filter(language.getValue()::contains).count();
      if (count > most) {
        next = most;
        most = count;
        best = language.getKey();
      } else {
        next = Math.max(next, count);
      }
    }
    boolean plain = most >= FEWEST && most > next && most * ONE_IN >= words.size();
    return plain ? Optional.of(best) : Optional.empty();
  }
}
