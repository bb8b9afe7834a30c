package dev.hammy.dialogue;

import dev.hammy.message.Language;
import dev.hammy.protocol.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Who reads people's own words, by language. Thread-safe. */
public final class TextReaders {
  /** Nobody: only what the content lists for a choice is read. */
  public static final TextReaders NONE = new TextReaders(Map.of(), none -> RequestWords.NONE);

  private final Map<Language, TextReader> readers;
  private final Function<Language, RequestWords> requests;
  private final SpokenLanguage spokenLanguage;

  /** As the other, with no language that is known by its words. */
  public TextReaders(Map<Language, TextReader> readers, Function<Language, RequestWords> requests) {
    this(readers, requests, Map.of());
  }

  /**
   * @param readers what reads facts and danger signs
   * @param requests the words in which people ask something of the program; asked for when
   *     something is typed, by any thread
   * @param smallWords the words by which each language is known
   */
  public TextReaders(
      Map<Language, TextReader> readers,
      Function<Language, RequestWords> requests,
      Map<Language, List<String>> smallWords) {
    this.readers = Map.copyOf(readers);
    this.requests = requests;
    this.spokenLanguage = new SpokenLanguage(smallWords);
  }

  /** The language that a text is plainly written in; none where that is open. */
  Optional<Language> spoken(PlainText text) {
    return spokenLanguage.of(text);
  }

  /** What reads this language; English where nothing does, for many know its words. */
  public TextReader in(Language language) {
    TextReader english =
        readers.getOrDefault(Language.ENGLISH, (text, asked, today) -> Reading.NOTHING);
    return readers.getOrDefault(language, english);
  }

  /** What the whole text asks of the program, in its own language or in English. */
  Optional<Request> requested(Language language, PlainText text) {
    return requests.apply(language).in(text).or(() -> requests.apply(Language.ENGLISH).in(text));
  }

  /** The code of the question that the text asks to put right, by what people call it. */
  Optional<Integer> toChange(Language language, PlainText text, RequestWords.Naming naming) {
    return requests
        .apply(language)
        .toChange(text, naming)
        .or(() -> requests.apply(Language.ENGLISH).toChange(text, naming));
  }

  /** Whether nothing but words that ask for something stands in it. */
  boolean onlyRequests(Language language, PlainText text) {
    return requests.apply(language).isAll(text) || requests.apply(Language.ENGLISH).isAll(text);
  }

  /** Whether the text begins with words that ask for this, in its own language or in English. */
  boolean begins(Language language, PlainText text, Request request) {
    return requests.apply(language).begins(text, request)
        || requests.apply(Language.ENGLISH).begins(text, request);
  }

  /** Whether words that ask for this stand anywhere in a text of a few words. */
  boolean holds(Language language, PlainText text, Request request) {
    return requests.apply(language).holds(text, request)
        || requests.apply(Language.ENGLISH).holds(text, request);
  }

  /** Whether who reads this language reads English: it is that, or nobody else reads it. */
  boolean readsEnglish(Language language) {
    boolean own = language == Language.ENGLISH || !readers.containsKey(language);
    return own && readers.containsKey(Language.ENGLISH);
  }

  boolean isEmpty() {
    return readers.isEmpty();
  }
}
