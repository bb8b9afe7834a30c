package dev.hammy.dialogue;

import dev.hammy.message.Language;
import java.util.Map;

/** Who reads people's own words, by language. Immutable and thread-safe. */
public final class TextReaders {
  /** Nobody: only what the content lists for a choice is read. */
  public static final TextReaders NONE = new TextReaders(Map.of());

  private final Map<Language, TextReader> readers;

  public TextReaders(Map<Language, TextReader> readers) {
    this.readers = Map.copyOf(readers);
  }

  /** What reads this language; English where nothing does, for many know its words. */
  TextReader in(Language language) {
    TextReader english =
        readers.getOrDefault(Language.ENGLISH, (text, asked, today) -> Reading.NOTHING);
    return readers.getOrDefault(language, english);
  }

  boolean isEmpty() {
    return readers.isEmpty();
  }
}
