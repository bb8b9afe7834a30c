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
  /** Minutes or hours, which are how long it hurts only if they are said to be ago. */
  boolean isShort() {
    return most == 0 && !isDated;
  }
}
