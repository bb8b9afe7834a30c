package dev.hammy.dialogue;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Typed text made comparable: compatibility forms joined, invisible and control characters dropped,
 * lower case, everything that is no letter or digit turned into single spaces. The same on every
 * machine and in every locale.
 */
final class PlainText {
  /**
   * Longer texts are read only this far: several times what the platforms let a person send, so
   * that a danger sign at the end of a long story is seen too.
   */
  static final int READ = 20_000;

  private static final String APOSTROPHES = "'\u2018\u2019\u00b4`\u02bc\u2032";

  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014";

  private final String typed;
  private final String words;

  /** The words between spaces, so that a phrase can be looked for as whole words. */
  private final String padded;

  private PlainText(String typed, String words) {
    this.typed = typed;
    this.words = words;
    this.padded = " " + words + " ";
  }

  static PlainText of(String typed) {
    String start = typed.length() > READ ? typed.substring(0, READ) : typed;
    // Before NFKC, which would split some of them into a space and an accent.
    String plain = withoutApostrophes(start);
    String joined = Normalizer.normalize(plain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder words = new StringBuilder(joined.length());
    for (int i = 0; i < joined.length(); ) {
      int c = joined.codePointAt(i);
      append(words, c);
      i += Character.charCount(c);
    }
    return new PlainText(start, words.toString().strip());
  }

  private static String withoutApostrophes(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      if (APOSTROPHES.indexOf(words.charAt(i)) < 0) {
        plain.append(words.charAt(i));
      }
    }
    return plain.toString();
  }

  private static void append(StringBuilder words, int c) {
    if (Character.isLetterOrDigit(c)) {
      words.appendCodePoint(c);
    } else if (Character.getType(c) == Character.FORMAT) {
      // A zero-width joiner is no gap between two words.
      return;
    } else if (c == '-' && words.isEmpty()) {
      // "-1" is not 1.
      words.append("minus ");
    } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** How many words it has. */
  int count() {
    return words.isEmpty() ? 0 : 1 + (int) words.chars().filter(c -> c == ' ').count();
  }

  /** Whether it is one number or several, and nothing else. */
  boolean isNumbers() {
    return !words.isEmpty() && words.chars().allMatch(c -> c == ' ' || Character.isDigit(c));
  }

  /** Whether it is a number with a point, such as 4.5. */
  boolean isFraction() {
    int point = typed.indexOf('.');
    return isNumbers()
        && point > 0
        && point + 1 < typed.length()
        && Character.isDigit(typed.charAt(point - 1))
        && Character.isDigit(typed.charAt(point + 1));
  }

  /** Whether it is numbers from one to another, such as 1-3. */
  boolean isRange() {
    return isNumbers() && typed.chars().anyMatch(c -> DASHES.indexOf(c) >= 0);
  }

  /** Whether it is this phrase, but for case, signs and spaces. */
  boolean is(String phrase) {
    return !words.isEmpty() && words.equals(of(phrase).words);
  }

  /** Whether the phrase stands in the text, as whole words. */
  boolean contains(String phrase) {
    return contains(of(phrase));
  }

  boolean contains(PlainText phrase) {
    return !phrase.isEmpty() && padded.contains(phrase.padded);
  }

  /** As it was typed, as far as it is read. */
  String typed() {
    return typed;
  }

  String words() {
    return words;
  }
}
