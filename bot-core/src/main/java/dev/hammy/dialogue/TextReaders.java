package dev.hammy.dialogue;

import dev.hammy.message.Language;
import dev.hammy.protocol.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Who reads people's own words, by language. Immutable and thread-safe. */
public final class TextReaders {
  /** Nobody: only what the content lists for a choice is read. */
  public static final TextReaders NONE = new TextReaders(Map.of(), none -> Map.of());

  private final Map<Language, TextReader> readers;
  private final Function<Language, Map<Request, List<String>>> requests;

  /**
   * @param readers what reads facts and danger signs
   * @param requests the words in which people ask something of the program, each a whole message;
   *     asked for when something is typed, by any thread
   */
  public TextReaders(
      Map<Language, TextReader> readers, Function<Language, Map<Request, List<String>>> requests) {
    this.readers = Map.copyOf(readers);
    this.requests = requests;
  }

  /** What reads this language; English where nothing does, for many know its words. */
  public TextReader in(Language language) {
    TextReader english =
        readers.getOrDefault(Language.ENGLISH, (text, asked, today) -> Reading.NOTHING);
    return readers.getOrDefault(language, english);
  }

  /** What the whole text asks of the program, in its own language or in English. */
  Optional<Request> requested(Language language, PlainText text) {
    return requested(requests.apply(language), text)
        .or(() -> requested(requests.apply(Language.ENGLISH), text));
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
