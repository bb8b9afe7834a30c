package dev.hammy.dialogue;

import dev.hammy.protocol.Elsewhere;
import dev.hammy.protocol.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a person wrote in their own words. Pure and thread-safe: the same text gives the same
 * reading on every machine and in every locale.
 */
public interface TextReader {
  /**
   * What the text says. Never throws, whatever the text; takes time in proportion to its length.
   *
   * @param text as typed, of any length
   * @param asked the question on screen, which may be answered in a word; null if there is none. A
   *     danger question takes no answer from words, so what is said of other questions is read as
   *     if it were not there
   * @param today the day of the turn, in days since 1970-01-01, from which "last Tuesday" is
   *     reckoned
   */
  Reading read(String text, @Nullable Question asked, long today);

  /**
   * What the text says that is not the topic's to judge, in the order of the content; nothing
   * unless a reader knows better. Never throws, as {@link #read}.
   */
  default List<Elsewhere> elsewhere(String text) {
    return List.of();
  }
}
