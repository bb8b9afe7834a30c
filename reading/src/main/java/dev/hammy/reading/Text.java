package dev.hammy.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A text cut into words, fillers left out. Places are numbers of words, from 0; a place one past
 * the end of something is called its end. Immutable.
 */
final class Text {
  /**
   * What a word is, wherever it stands: as it is meant, in one of its spellings and with slips
   * mended, and the same without its ending.
   *
   * @param number the number that it says, or {@link #NO_NUMBER}; then all three are of that
   */
  record Form(String whole, String stem, int number) {
    static final int NO_NUMBER = -1;

    static Form ofNumber(int number) {
      return new Form(String.valueOf(number), String.valueOf(number), number);
    }

    static Form ofWord(String whole, String stem) {
      return new Form(whole, stem, NO_NUMBER);
    }
  }

  /**
   * One word where it stands.
   *
   * @param skipped the fillers right before it
   * @param from where its letters begin in what was typed
   * @param to where they end
   */
  record Word(Form form, Break before, List<String> skipped, int from, int to) {
    Word {
      skipped = List.copyOf(skipped);
    }

    String stem() {
      return form.stem();
    }

    int number() {
      return form.number();
    }

    boolean isNumber() {
      return form.number() != Form.NO_NUMBER;
    }

    boolean isAfter(Set<String> fillers) {
      return skipped.stream().anyMatch(fillers::contains);
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

  /** For each place where its sentence begins, and ends: asked for each phrase that is found. */
  private final int[] begins;

  private final int[] ends;

  Text(String source, List<Word> words) {
    this.source = source;
    this.words = List.copyOf(words);
    this.begins = new int[words.size()];
    this.ends = new int[words.size()];
    cutSentences();
  }

  private void cutSentences() {
    int from = 0;
    for (int to = 1; to <= size(); to++) {
      if (to == size() || at(to).before().endsSentence()) {
        Arrays.fill(begins, from, to, from);
        Arrays.fill(ends, from, to, to);
        from = to;
      }
    }
  }

  int size() {
    return words.size();
  }

  Word at(int place) {
    return words.get(place);
  }

  /** Whether a sentence ends between two places. */
  boolean isParted(int from, int to) {
    return endOfSentence(from) <= to;
  }

  /** Where the sentence begins that a place stands in. */
  int beginOfSentence(int place) {
    return begins[place];
  }

  /** Where the sentence ends that a place stands in. */
  int endOfSentence(int place) {
    return ends[place];
  }

  /** Whether the sentence that a place stands in ends with a question mark. */
  boolean isAsked(int place) {
    int end = endOfSentence(place);
    return end < size()
        ? at(end).before() == Break.QUESTION
        : source.indexOf('?', at(end - 1).to()) >= 0;
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
