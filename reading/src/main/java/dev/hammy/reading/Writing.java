package dev.hammy.reading;

import dev.hammy.message.Language;
import java.text.Normalizer;
import java.util.Set;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.German2Stemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/**
 * How one language is written: which letters people leave the marks off, which endings say nothing,
 * and which words before a span of time mean one of it. Not thread-safe.
 */
final class Writing {
  /** In shorter words a mark tells two words apart: "é" is, "e" and. */
  private static final int SHORTEST_FOLDED = 3;

  private final SnowballStemmer stemmer;

  Writing(Language language) {
    this.stemmer = stemmer(language);
  }

  private static SnowballStemmer stemmer(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishStemmer();
      case SPANISH -> new SpanishStemmer();
      case GERMAN -> new German2Stemmer();
      case PORTUGUESE -> new PortugueseStemmer();
    };
  }

  /** The words that mean one before a span of time, as in "a week". */
  static Set<String> articles(Language language) {
    return switch (language) {
      case ENGLISH -> Set.of("a", "an");
      case SPANISH -> Set.of("un", "una");
      case GERMAN -> Set.of("ein", "eine", "einem", "einen", "einer");
      case PORTUGUESE -> Set.of("um", "uma");
    };
  }

  /** What is left of a folded word without its ending. */
  String stem(String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  /**
   * A word as everybody might write it: without accents, and in German with "ue" and "ü" as "u".
   * The Spanish ñ stays: without it a year is something else.
   */
  static String fold(String word, Language language) {
    if (language == Language.ENGLISH || word.length() < SHORTEST_FOLDED) {
      return word;
    }
    StringBuilder folded = new StringBuilder(word.length() + 1);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean isSecond = language == Language.GERMAN && c == 'e' && endsInRounded(folded);
      if (c == 'ß') {
        folded.append("ss");
      } else if (!isSecond) {
        folded.append(language == Language.SPANISH && c == 'ñ' ? c : bare(c));
      }
    }
    return folded.toString();
  }

  /** After a, o and u an e is mostly how an umlaut is written where there is no key for it. */
  private static boolean endsInRounded(StringBuilder folded) {
    return folded.length() > 0 && "aou".indexOf(folded.charAt(folded.length() - 1)) >= 0;
  }

  private static char bare(char c) {
    return c < 0x80 || c > 0x24F
        ? c
        : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
  }
}
