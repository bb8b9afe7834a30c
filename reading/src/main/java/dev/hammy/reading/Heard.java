package dev.hammy.reading;

import dev.hammy.protocol.Meaning;
import java.util.List;

/**
 * A choice that some words of a text mean.
 *
 * @param sure whether they mean it plainly
 * @param firmness how firmly the words are tied together
 */
record Heard(Meaning meaning, Span span, boolean sure, Firmness firmness) {
  private static final int NEAR = 6;

  /** Whether a longer phrase for another choice of the question holds this one. */
  boolean isShadowedBy(Heard other) {
    return span.isWithin(other.span())
        && span.length() < other.span().length()
        && other.meaning().choice().code() != meaning.choice().code();
  }

  /**
   * The same, unsure if it stands beside words of a danger sign: those tell of something else, or
   * of more than this.
   */
  Heard beside(List<Span> signs, Text text) {
    boolean near = sure && signs.stream().anyMatch(sign -> span.isNear(sign, NEAR, text));
    return near ? doubtful() : this;
  }

  Heard doubtful() {
    return new Heard(meaning, span, false, firmness);
  }
}
