package dev.hammy.dialogue;

import dev.hammy.message.Language;
import dev.hammy.protocol.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who reads people's own words, by language. Immutable and thread-safe. */
public final class TextReaders {
  /** Nobody: only what the content lists for a choice is read. */
  public static final TextReaders NONE = new TextReaders(Map.of(), Map.of());

  private final Map<Language, TextReader> readers;
  private final Map<Language, Map<Request, List<String>>> requests;

  /**
   * @param readers what reads facts and danger signs
   * @param requests the words in which people ask something of the program, each a whole message
   */
  public TextReaders(
      Map<Language, TextReader> readers, Map<Language, Map<Request, List<String>>> requests) {
    this.readers = Map.copyOf(readers);
    this.requests = Map.copyOf(requests);
  }

  /** What reads this language; English where nothing does, for many know its words. */
  TextReader in(Language language) {
    TextReader english =
        readers.getOrDefault(Language.ENGLISH, (text, asked, today) -> Reading.NOTHING);
    return readers.getOrDefault(language, english);
  }

  /** What the whole text asks of the program, in its own language or in English. */
  Optional<Request> requested(Language language, PlainText text) {
    return requested(requests.getOrDefault(language, Map.of()), text)
        .or(() -> requested(requests.getOrDefault(Language.ENGLISH, Map.of()), text));
  }

  private static Optional<Request> requested(Map<Request, List<String>> words, PlainText text) {
    return words.entrySet().stream()
        .filter(request -> request.getValue().stream().anyMatch(text::is))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  boolean isEmpty() {
    return readers.isEmpty();
  }
}
