package dev.hammy.dialogue;

import dev.hammy.message.Move;

/** What a person did, as the dialogue sees it. */
public sealed interface Action {
  /** Pressed a button that opened, or used a command. */
  record Moved(Move move) implements Action {}

  /**
   * Typed something. {@link #toString} does not show it.
   *
   * @param today the day, in days since 1970-01-01, from which "last Tuesday" is reckoned
   */
  record Typed(String text, long today) implements Action {
    @Override
    public String toString() {
      return "Typed[" + text.length() + " characters]";
    }
  }

  /**
   * Pressed a button that does not open: altered, somebody else's, or from another installation.
   */
  record Unopened() implements Action {}
}
