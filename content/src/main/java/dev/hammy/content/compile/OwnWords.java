package dev.hammy.content.compile;

import dev.hammy.dialogue.Reading;
import dev.hammy.dialogue.RequestWords;
import dev.hammy.dialogue.TextReader;
import dev.hammy.dialogue.TextReaders;
import dev.hammy.late.Once;
import dev.hammy.message.Language;
import dev.hammy.protocol.Elsewhere;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.WordBook;
import dev.hammy.reading.Weights;
import dev.hammy.reading.WordReader;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How people put things, in every language for which that is written down. What reads a language is
 * made when something is first typed in it: whoever types meanwhile waits, so nothing goes unread.
 * Thread-safe.
 */
public final class OwnWords {
  private final Map<Language, Supplier<WordBook>> books = new EnumMap<>(Language.class);
  private final Map<Language, Once<Spoken>> spoken = new EnumMap<>(Language.class);
  private final Map<Language, List<String>> smallWords = new EnumMap<>(Language.class);
  private final Once<TextReaders> textReaders =
      new Once<>(() -> new TextReaders(readers(), this::requests, smallWords));

  /**
   * What reads one language.
   *
   * @param reader reads facts and danger signs
   * @param requests the words in which people ask something of the program
   */
  record Spoken(WordReader reader, RequestWords requests) {

    Spoken(WordReader reader, WordBook book) {
      this(reader, RequestWords.of(book.requests()));
    }
  }

  /** Words that are learnt from when something is first typed. */
  static OwnWords of(Map<Language, WordBook> books) {
    OwnWords words = new OwnWords();
    books.forEach(
        (language, book) ->
            words.put(
                language,
                book.requests().smallWords(),
                () -> book,
                () -> new Spoken(WordBooks.reader(book, language), book)));
    return words;
  }

  /**
   * Adds a language.
   *
   * @param small the words by which it is known before its book is read
   * @param book its book, which is asked for as often as somebody wants it
   * @param speaking what reads it, which is asked for once
   */
  void put(
      Language language, List<String> small, Supplier<WordBook> book, Supplier<Spoken> speaking) {
    smallWords.put(language, small);
    books.put(language, book);
    spoken.put(language, new Once<>(speaking));
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
    return new WhenTyped(of(spoken, language));
  }

  /**
   * What reading has learnt of a language.
   *
   * @throws IllegalArgumentException if the language has no book
   */
  public Weights weights(Language language) {
    return of(spoken, language).get().reader().weights();
  }

  /** Reads once it is asked to. */
  private record WhenTyped(Once<Spoken> spoken) implements TextReader {
    @Override
    public Reading read(String text, @Nullable Question asked, long today) {
      return spoken.get().reader().read(text, asked, today);
    }

    @Override
    public List<Elsewhere> elsewhere(String text) {
      return spoken.get().reader().elsewhere(text);
    }
  }

  /** The words by which a language is known. */
  List<String> smallWords(Language language) {
    return of(smallWords, language);
  }

  /** What reads people's own words, by the language that it reads. */
  public Map<Language, TextReader> readers() {
    Map<Language, TextReader> all = new EnumMap<>(Language.class);
    books.keySet().forEach(language -> all.put(language, reader(language)));
    return all;
  }

  /** What the dialogue reads people's own words with; always the same. */
  public TextReaders textReaders() {
    return textReaders.get();
  }

  private RequestWords requests(Language language) {
    Once<Spoken> known = spoken.get(language);
    return known == null ? RequestWords.NONE : known.get().requests();
  }

  private static <T> T of(Map<Language, T> all, Language language) {
    T found = all.get(language);
    if (found == null) {
      throw new IllegalArgumentException("no words in " + language);
    }
    return found;
  }
}
