package dev.hammy.content.check;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * English, counted.
 *
 * @param sentences how many sentences
 * @param words how many words; words joined by a hyphen are one
 * @param syllables how many syllables all words have together
 */
record Prose(int sentences, int words, int syllables) {
  static final Prose NONE = new Prose(0, 0, 0);

  /** What a slot is read as: the program fills in a number or a few words. */
  private static final Pattern SLOT = Pattern.compile("\\{[^{}]*}");

  private static final Pattern END = Pattern.compile("[.!?:…][\"”’)]*$");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*");

  /** Counts a line. */
  static Prose of(String line, ToIntFunction<String> syllables) {
    Prose prose = NONE;
    for (String sentence : sentences(line)) {
      List<String> words = words(sentence);
      int spoken = words.stream().mapToInt(syllables).sum();
      prose = prose.plus(new Prose(words.isEmpty() ? 0 : 1, words.size(), spoken));
    }
    return prose;
  }

  /**
   * Whether a line is made of sentences. A heading or a label is not: its few words, counted as a
   * short sentence, would make a text seem easier than it is.
   */
  static boolean isSentences(String line) {
    return END.matcher(line).find();
  }

  static List<String> sentences(String line) {
    String text = SLOT.matcher(line).replaceAll("one");
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
    breaks.setText(text);
    List<String> sentences = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      sentences.add(text.substring(from, to).strip());
      from = to;
    }
    return sentences;
  }

  /** The words of a sentence, in lower case. */
  static List<String> words(String sentence) {
    return WORD.matcher(sentence.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  Prose plus(Prose more) {
    return new Prose(sentences + more.sentences, words + more.words, syllables + more.syllables);
  }

  /** The Flesch-Kincaid grade: about the school year that can read it; 0 for no words. */
  double grade() {
    return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
  }
}
