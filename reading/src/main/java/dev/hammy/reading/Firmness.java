package dev.hammy.reading;

import dev.hammy.reading.Finds.Sort;

/**
 * How firmly a phrase is tied together: the less it is, the more easily its words meet by chance. A
 * firm one raises a danger sign by itself, one that is not only if the text is like those that have
 * the sign; a fact is sure only if the text is the more like what people write who mean it.
 */
enum Firmness {
  /** Words that only point to a choice. */
  POINTS(false, 0.8, -0.5),
  /** One word. */
  WORD(false, 0.7, -0.5),
  /** Parts with words of others between. */
  APART(false, 0.5, -0.4),
  /** Parts that stand close together. */
  NEAR(false, 0.3, -0.55),
  /** Two words side by side. */
  PAIR(true, 0.55, -0.65),
  /** Three words side by side, or more. */
  RUN(true, 0.1, -0.75);

  /** So many words of others between parts are many. */
  private static final int MANY = 3;

  private static final int LONG = 3;

  private final boolean firm;
  private final double plain;
  private final double worthAsking;
  private final long key = Features.hash("firmness " + name());

  Firmness(boolean firm, double plain, double worthAsking) {
    this.firm = firm;
    this.plain = plain;
    this.worthAsking = worthAsking;
  }

  static Firmness of(Sort sort, Match match) {
    if (sort == Sort.MAYBE) {
      return POINTS;
    }
    if (match.words() == 1) {
      return WORD;
    }
    if (match.parts().size() > 1) {
      return match.span().length() - match.words() >= MANY ? APART : NEAR;
    }
    return match.words() < LONG ? PAIR : RUN;
  }

  /** Whether words so tied together mean what they say whatever else the text is like. */
  boolean isFirm() {
    return firm;
  }

  /** How like the examples of a fact a text must be, at least, for such a phrase to be sure. */
  double plain() {
    return plain;
  }

  /** The same for such a phrase to be asked about at all. */
  double worthAsking() {
    return worthAsking;
  }

  /** Stands for it among the features of a text. */
  long key() {
    return key;
  }
}
