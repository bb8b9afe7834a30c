package dev.hammy.reading;

import dev.hammy.reading.Finds.Sort;

/**
 * How firmly a phrase is tied together: the less it is, the more easily its words meet by chance.
 * From what is weak, a danger sign is raised only if the text is not plainly like harmless ones; a
 * fact is sure only if the text is the more like what people write who mean it.
 */
enum Firmness {
  /** No phrase at all. */
  NONE(-0.6, Double.POSITIVE_INFINITY),
  /** Words of the sign that were let be, or one word alone that nobody listed. */
  LET_BE(0, Double.POSITIVE_INFINITY),
  /** Words that only point to a choice. */
  POINTS(-0.3, 0.5),
  /** One word. */
  WORD(-0.5, 0.4),
  /** Parts with words of others between. */
  APART(-0.7, 0.2),
  /** Parts that stand close together. */
  NEAR(-0.8, 0),
  /** Two words side by side. */
  PAIR(Double.NEGATIVE_INFINITY, 0.25),
  /** Three words side by side, or more. */
  RUN(Double.NEGATIVE_INFINITY, -0.2);

  /** So many words of others between parts are many. */
  private static final int MANY = 3;

  private static final int LONG = 3;

  private final double least;
  private final double plain;
  private final long key = Features.hash("firmness " + name());

  Firmness(double least, double plain) {
    this.least = least;
    this.plain = plain;
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

  /** How like the examples of a danger sign a text must be, at least, for such a phrase of it. */
  double least() {
    return least;
  }

  /** How like the examples of a fact a text must be, at least, for such a phrase to be sure. */
  double plain() {
    return plain;
  }

  /** Stands for it among the features of a text. */
  long key() {
    return key;
  }
}
