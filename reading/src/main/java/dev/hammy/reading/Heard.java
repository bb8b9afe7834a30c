package dev.hammy.reading;

import dev.hammy.protocol.Meaning;

/**
 * A choice that some words of a text mean.
 *
 * @param sure whether they mean it plainly: nothing around them hedges it
 * @param firmness how firmly the words are tied together
 * @param far whether they seem to be of something else than the writer has now
 */
record Heard(Meaning meaning, Span span, boolean sure, Firmness firmness, boolean far) {
  Heard(Meaning meaning, Span span, boolean sure, Firmness firmness) {
    this(meaning, span, sure, firmness, false);
  }

  /** Whether a longer phrase for another choice of the question holds this one. */
  boolean isShadowedBy(Heard other) {
    return span.isWithin(other.span()) && span.length() < other.span().length() && isRivalOf(other);
  }

  /**
   * Whether the other one means another choice.
   *
   * @param other of the same question
   */
  boolean isRivalOf(Heard other) {
    return other.meaning().choice().code() != meaning.choice().code();
  }

  /** Whether it tells more than another one of the same choice: it is sure, or holds its words. */
  boolean tellsMoreThan(Heard other) {
    return sure == other.sure ? other.span.isWithin(span) : sure;
  }

  Heard doubtful() {
    return new Heard(meaning, span, false, firmness, far);
  }
}
