package dev.hammy.content.compile;

import dev.hammy.dialogue.Reading;
import dev.hammy.dialogue.TextReader;
import dev.hammy.dialogue.TextReaders;
import dev.hammy.message.Language;
import dev.hammy.protocol.Elsewhere;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Request;
import dev.hammy.protocol.WordBook;
import dev.hammy.reading.WordReader;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How people put things, in every language for which that is written down. The book of a language
 * may be read, and learnt from, only when something is first typed in it, for that takes longer
 * than all else at start: whatever was typed waits for it, so nothing goes unread. Thread-safe.
 */
public final class OwnWords {
  private final Map<Language, Once<WordBook>> books = new EnumMap<>(Language.class);
  private final Map<Language, Once<WordReader>> readers = new EnumMap<>(Language.class);

  OwnWords(Map<Language, Once<WordBook>> books) {
    books.forEach(this::put);
  }

  private void put(Language language, Once<WordBook> book) {
    books.put(language, book);
    readers.put(language, new Once<>(() -> WordBooks.reader(book.get())));
  }

  /** The languages that have a book. */
  public Set<Language> languages() {
    return Collections.unmodifiableSet(books.keySet());
  }

  /**
   * The book of a language.
   *
   * @throws IllegalArgumentException if the language has none
   */
  public WordBook in(Language language) {
    return of(books, language).get();
  }

  /**
   * What reads a language; always the same.
   *
   * @throws IllegalArgumentException if the language has no book
   */
  public TextReader reader(Language language) {
    return new WhenTyped(of(readers, language));
  }

  /** Reads once it is asked to. */
  private record WhenTyped(Once<WordReader> reader) implements TextReader {
    @Override
    public Reading read(String text, @Nullable Question asked, long today) {
      return reader.get().read(text, asked, today);
    }

    @Override
    public List<Elsewhere> elsewhere(String text) {
      return reader.get().elsewhere(text);
    }
  }

  /** What reads people's own words, by the language that it reads. */
  public Map<Language, TextReader> readers() {
    Map<Language, TextReader> all = new EnumMap<>(Language.class);
    books.keySet().forEach(language -> all.put(language, reader(language)));
    return all;
  }

  /** What the dialogue reads people's own words with. */
  public TextReaders textReaders() {
    return new TextReaders(readers(), this::requests);
  }

  private Map<Request, List<String>> requests(Language language) {
    return books.containsKey(language) ? in(language).requests() : Map.of();
  }

  /** Makes all that reads, so that no turn waits for it; takes about a second for a language. */
  public void prepare() {
    readers.values().forEach(Once::get);
  }

  private static <T> Once<T> of(Map<Language, Once<T>> all, Language language) {
    Once<T> found = all.get(language);
    if (found == null) {
      throw new IllegalArgumentException("no words in " + language);
    }
    return found;
  }
}
