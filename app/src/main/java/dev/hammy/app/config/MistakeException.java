package dev.hammy.app.config;

/** Carries one mistake to where all are gathered. */
final class MistakeException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Mistake mistake;

  MistakeException(String where, String found, String expected, String mend) {
    super(where);
    this.mistake = new Mistake(where, found, expected, mend);
  }

  Mistake mistake() {
    return mistake;
  }
}
