package dev.hammy.reading;

import dev.hammy.reading.Text.Word;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All parts of all formulas as one tree of words, so that one walk over a text finds each of them.
 * Filled while the content is taken in, then read by any thread.
 */
final class PartIndex {
  /** No run of words in the content is longer; the compiler says so. */
  static final int LONGEST = 12;

  private final Node root = new Node();
  private final Map<List<List<Step>>, Integer> numbers = new HashMap<>();

  /** One step of a part: a word, or a number within a range. */
  record Step(String stem, int least, int most) {
    static Step word(String stem) {
      return new Step(stem, 0, 0);
    }

    boolean isWord() {
      return !stem.isEmpty();
    }

    boolean fits(Word word) {
      return word.isNumber() && least <= word.number() && word.number() <= most;
    }
  }

  private static final class Node {
    private final Map<String, Node> words = new HashMap<>();
    private final Map<Step, Node> ranges = new HashMap<>();
    private int[] parts = {};

    Node next(Step step) {
      return step.isWord()
          ? words.computeIfAbsent(step.stem(), stem -> new Node())
          : ranges.computeIfAbsent(step, range -> new Node());
    }

    void add(int part) {
      if (Arrays.stream(parts).noneMatch(known -> known == part)) {
        parts = Arrays.copyOf(parts, parts.length + 1);
        parts[parts.length - 1] = part;
      }
    }
  }

  /** The number of the part that is any of these runs of words. */
  int add(List<List<Step>> runs) {
    Integer known = numbers.get(runs);
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    numbers.put(runs, number);
    for (List<Step> run : runs) {
      Node node = root;
      for (Step step : run) {
        node = node.next(step);
      }
      node.add(number);
    }
    return number;
  }

  /** Where each part stands, in the order of the text. */
  Spots spots(Text text) {
    Spots spots = new Spots();
    for (int from = 0; from < text.size(); from++) {
      walk(text, from, from, root, spots);
    }
    spots.arrange();
    return spots;
  }

  private static void walk(Text text, int from, int place, Node node, Spots spots) {
    if (node.parts.length > 0) {
      Span span = new Span(from, place);
      for (int part : node.parts) {
        spots.add(part, span);
      }
    }
    boolean over =
        place >= text.size() || (place > from && text.at(place).before() != Text.Break.NONE);
    if (over) {
      return;
    }
    Word word = text.at(place);
    Node next = node.words.get(word.stem());
    if (next != null) {
      walk(text, from, place + 1, next, spots);
    }
    if (word.isNumber()) {
      node.ranges.forEach(
          (range, behind) -> {
            if (range.fits(word)) {
              walk(text, from, place + 1, behind, spots);
            }
          });
    }
  }
}
