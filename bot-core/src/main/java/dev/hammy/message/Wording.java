package dev.hammy.message;

import dev.hammy.protocol.Line;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the bot says, in one language. Complete by construction: the compiler offers a language only
 * when every line has its translation. Immutable, thread-safe.
 */
public final class Wording {
  private final Language language;
  private final Map<String, Line> phrases;
  private final Map<String, String> ofPhrases;
  private final Supplier<Map<String, String>> ofLines;

  /** The phrases that have words. */
  private final Map<Phrase, SlottedWords> said = new EnumMap<>(Phrase.class);

  private Wording(
      Language language,
      Map<String, Line> phrases,
      Map<String, String> ofPhrases,
      Supplier<Map<String, String>> ofLines) {
    this.language = language;
    this.phrases = Map.copyOf(phrases);
    this.ofPhrases = Map.copyOf(ofPhrases);
    this.ofLines = ofLines;
    for (Phrase phrase : Phrase.values()) {
      Line line = phrases.get(phrase.word());
      String words = line == null ? null : ofPhrase(line);
      if (words != null) {
        said.put(phrase, SlottedWords.cut(words, phrase.slots()));
      }
    }
  }

  /** The words as the author wrote them. */
  public static Wording english(Map<String, Line> phrases) {
    return new Wording(Language.ENGLISH, phrases, Map.of(), Map::of);
  }

  /**
   * A translation.
   *
   * @param translated the words of every line, by line id
   */
  public static Wording translated(
      Language language, Map<String, Line> phrases, Map<String, String> translated) {
    Map<String, String> all = Map.copyOf(translated);
    return new Wording(language, phrases, all, () -> all);
  }

  /**
   * A translation of which most is asked for when it is first wanted: a bot that starts says what
   * it is in every language, and of most languages no more.
   *
   * @param ofPhrases the words of every phrase, by line id
   * @param ofLines gives the words of every other line, by line id; always the same, and safe to be
   *     asked by many threads
   */
  public static Wording translated(
      Language language,
      Map<String, Line> phrases,
      Map<String, String> ofPhrases,
      Supplier<Map<String, String>> ofLines) {
    return new Wording(language, phrases, ofPhrases, ofLines);
  }

  public Language language() {
    return language;
  }

  /** A line in this language. */
  public String of(Line line) {
    String words = find(line);
    if (words == null) {
      throw new IllegalStateException("no " + language.tag() + " words for line " + line.id());
    }
    return words;
  }

  private @Nullable String find(Line line) {
    String words = ofPhrase(line);
    return words == null ? ofLines.get().get(line.id()) : words;
  }

  private @Nullable String ofPhrase(Line line) {
    return language == Language.ENGLISH ? line.english() : ofPhrases.get(line.id());
  }

  /**
   * The words for a use, its slots filled.
   *
   * @param values one for each of the phrase's slots, in their order
   */
  public String say(Phrase phrase, Object... values) {
    if (values.length != phrase.slots().size()) {
      throw new IllegalStateException("phrase " + phrase + ": a slot without a value");
    }
    SlottedWords words = said.get(phrase);
    if (words == null) {
      throw new IllegalStateException("no " + language.tag() + " words for phrase " + phrase);
    }
    return words.with(values);
  }

  /** What a listed command does, in a few words. */
  public String describe(Command command) {
    return words(command.phrase());
  }

  /** What a listed command is called. */
  public String nameOf(Command command) {
    return words(command.namePhrase());
  }

  private String words(String phrase) {
    Line line = phrases.get(phrase);
    if (line == null) {
      throw new IllegalStateException("no words for phrase " + phrase);
    }
    return of(line);
  }
}
