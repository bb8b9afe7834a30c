package dev.hammy.dialogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A person's own words, as they are shown back. */
final class Quotes {
  /** Of what a person wrote, so many characters are shown back at most. */
  private static final int SHOWN_WORDS = 60;

  private Quotes() {}

  /** The words that were read, each once and in the order in which they were typed. */
  static String of(List<ReadAnswer> read) {
    List<String> quotes = inOrder(read).stream().distinct().toList();
    return shown(
        String.join(
            " … ",
            quotes.stream()
                .filter(one -> quotes.stream().noneMatch(other -> isPart(one, other)))
                .toList()));
  }

  /** Quotes that overlap are one. */
  private static List<String> inOrder(List<ReadAnswer> read) {
    List<String> quotes = new ArrayList<>();
    int end = 0;
    for (ReadAnswer one : read.stream().sorted(Comparator.comparingInt(ReadAnswer::at)).toList()) {
      if (one.at() >= 0 && one.at() < end) {
        int known = Math.min(end - one.at(), one.words().length());
        quotes.set(quotes.size() - 1, quotes.get(quotes.size() - 1) + one.words().substring(known));
      } else {
        quotes.add(one.words());
      }
      end = one.at() < 0 ? 0 : Math.max(end, one.at() + one.words().length());
    }
    return quotes;
  }

  private static boolean isPart(String words, String of) {
    return of.length() > words.length() && of.contains(words);
  }

  /** Words on one line, without what cannot be seen. */
  static String shown(String words) {
    String line = words.replaceAll("[\\s\\p{Z}]+", " ").replaceAll("\\p{C}", "").strip();
    if (line.codePointCount(0, line.length()) <= SHOWN_WORDS) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, SHOWN_WORDS)).strip() + "…";
  }
}
