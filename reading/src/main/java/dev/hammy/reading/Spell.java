package dev.hammy.reading;

/**
 * How long something has lasted, read in a text.
 *
 * @param least days
 * @param most days
 * @param isDated whether it is reckoned from a day of the year
 * @param firm whether the words say that this is how long it has hurt
 */
record Spell(Span span, int least, int most, boolean isDated, boolean firm) {
  /**
   * Whether words hold a part of it only, as "weeks and a bit" of "5 weeks": it says what they
   * mean.
   */
  boolean cuts(Span words) {
    return span.meets(words) && !span.isWithin(words);
  }

  /** Minutes or hours, which are how long it hurts only if they are said to be ago. */
  boolean isShort() {
    return most == 0 && !isDated;
  }
}
