package dev.hammy.content.compile;

import dev.hammy.message.Language;
import dev.hammy.protocol.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a translation that has been begun still lacks. No mistake: until nothing is lacking, the
 * language is not offered.
 *
 * @param language the language
 * @param missing lines without a translation, in the order of the content
 * @param older lines whose English has changed since they were translated, in the same order
 * @param unheard what is heard in English and not in this language: danger signs, and what is not
 *     the topic's to judge
 */
public record Untranslated(
    Language language, List<Line> missing, List<Line> older, List<String> unheard) {
  public Untranslated {
    unheard = List.copyOf(unheard);
    missing = List.copyOf(missing);
    older = List.copyOf(older);
  }

  /** The mark by which a translation says which English it was made from: eight hex digits. */
  public static String markOf(Line line) {
    return Digest.ofText(line.english()).substring(0, Digest.MARK_LENGTH);
  }

  /** All lines that are lacking, for whatever reason. */
  Set<Line> all() {
    Set<Line> all = new HashSet<>(missing);
    all.addAll(older);
    return all;
  }

  Untranslated withUnheard(List<String> words) {
    return new Untranslated(language, missing, older, words);
  }

  boolean isNothing() {
    return missing.isEmpty() && older.isEmpty() && unheard.isEmpty();
  }
}
