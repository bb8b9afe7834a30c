package dev.hammy.app.config;

/**
 * One thing that is set wrong, said so that whoever set it can mend it. Never holds a secret.
 *
 * @param where the variable, file or option
 * @param found what is there now
 * @param expected what should be there
 * @param mend what to do about it
 */
public record Mistake(String where, String found, String expected, String mend) {

  /** The mistake as it is printed: four lines without a line break at the end. */
  @Override
  public String toString() {
    return where
        + ("\n    found:    " + found)
        + ("\n    expected: " + expected)
        + ("\n    mend:     " + mend);
  }
}
