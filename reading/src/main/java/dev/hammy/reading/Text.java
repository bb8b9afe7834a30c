package dev.hammy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A text cut into words, fillers left out. Places are numbers of words, from 0; a place one past
 * the end of something is called its end. Immutable.
 */
final class Text {
  /**
   * One word.
   *
   * @param skipped the fillers right before it, as typed
   */
  record Word(String stem, int number, int from, int to, Break before, List<String> skipped) {
    static final int NO_NUMBER = -1;

    Word {
      skipped = List.copyOf(skipped);
    }

    boolean isAfter(Set<String> fillers) {
      return skipped.stream().anyMatch(fillers::contains);
    }

    boolean isNumber() {
      return number != NO_NUMBER;
    }
  }

  /** What stands before a word. */
  enum Break {
    NONE,
    CLAUSE,
    COLON,
    SENTENCE,
    /** The end of a sentence that asks. */
    QUESTION;

    /** "Pop? No." and "pop: no". */
    boolean awaitsAnswer() {
      return this == QUESTION || this == COLON;
    }

    boolean endsSentence() {
      return compareTo(SENTENCE) >= 0;
    }
  }

  private final String source;
  private final List<Word> words;

  Text(String source, List<Word> words) {
    this.source = source;
    this.words = List.copyOf(words);
  }

  int size() {
    return words.size();
  }

  Word at(int place) {
    return words.get(place);
  }

  /** Whether a sentence ends between two places. */
  boolean isParted(int from, int to) {
    for (int place = from + 1; place <= to; place++) {
      if (at(place).before().endsSentence()) {
        return true;
      }
    }
    return false;
  }

  /** The words as they were typed, from one place to the end before another. */
  String quote(Span span) {
    return source.substring(at(span.from()).from(), at(span.to() - 1).to());
  }

  List<String> stems() {
    List<String> stems = new ArrayList<>(words.size());
    words.forEach(word -> stems.add(word.stem()));
    return stems;
  }
}
