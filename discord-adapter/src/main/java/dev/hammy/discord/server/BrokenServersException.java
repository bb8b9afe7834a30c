package dev.hammy.discord.server;

import java.util.List;

/**
 * What is kept about servers cannot be read: the operator's to mend. The message names every file,
 * what was found, what was expected and how to mend it.
 */
public final class BrokenServersException extends Exception {
  private static final long serialVersionUID = 1L;

  BrokenServersException(List<String> problems) {
    super(String.join("\n\n", problems));
  }

  /** One thing that is wrong. */
  static String problem(String where, String found, String expected, String mend) {
    return where
        + ("\n    found:    " + found)
        + ("\n    expected: " + expected)
        + ("\n    mend:     " + mend);
  }
}
