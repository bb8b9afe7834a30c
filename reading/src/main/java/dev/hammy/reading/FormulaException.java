package dev.hammy.reading;

/** A phrase of the content is not in the grammar of phrases. The author's to mend. */
public final class FormulaException extends Exception {
  private static final long serialVersionUID = 1L;

  FormulaException(String found) {
    super(found);
  }
}
