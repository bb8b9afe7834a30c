package dev.hammy.dialogue;

import dev.hammy.message.Language;
import dev.hammy.protocol.Request;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Who reads people's own words, by language. Thread-safe. */
public final class TextReaders {
  /** Nobody: only what the content lists for a choice is read. */
  public static final TextReaders NONE = new TextReaders(Map.of(), none -> Map.of());

  private final Map<Language, TextReader> readers;
  private final Function<Language, Map<Request, List<String>>> requests;

  // What each request's words come to once made comparable: a language's when it is first typed in.
  private final Map<Language, Map<String, Request>> requested = new ConcurrentHashMap<>();

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
    return Optional.ofNullable(requested(language).get(text.words()))
        .or(() -> Optional.ofNullable(requested(Language.ENGLISH).get(text.words())));
  }

  private Map<String, Request> requested(Language language) {
    return requested.computeIfAbsent(language, one -> comparable(requests.apply(one)));
  }

  private static Map<String, Request> comparable(Map<Request, List<String>> words) {
    Map<String, Request> comparable = new HashMap<>();
    words.forEach(
        (request, texts) ->
            texts.forEach(text -> comparable.putIfAbsent(PlainText.of(text).words(), request)));
    // A message without a word asks for nothing.
    comparable.remove("");
    return comparable;
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
