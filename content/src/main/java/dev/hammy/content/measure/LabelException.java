package dev.hammy.content.measure;

/** A line of labelled texts that cannot be counted; the message says which, and why. */
public final class LabelException extends Exception {
  private static final long serialVersionUID = 1L;

  LabelException(String where, String found) {
    super(
        where
            + "\n    found:    "
            + found
            + "\n    expected: {\"text\": ..., \"question\": ..., \"answers\": ..., \"unsure\": ..., "
            + "\"dangers\": ..., \"not-dangers\": ..., \"today\": ...}");
  }
}
