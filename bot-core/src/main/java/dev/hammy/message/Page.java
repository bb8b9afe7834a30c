package dev.hammy.message;

import java.util.Optional;
import java.util.stream.Stream;

/** The pages of a result, behind the buttons of its first page. */
public enum Page {
  /** May I train, and what matters most. */
  FIRST(0),
  /** What to leave alone for now. */
  LEAVE_ALONE(1),
  /** How to pull instead. */
  INSTEAD(2),
  /** What to do away from the bar. */
  HOME_WORK(6),
  /** What to check in oneself. */
  SELF_CHECKS(7),
  /** What it fits, and what speaks for and against each. */
  FITS(3),
  /** How long, and when to be seen. */
  WHEN(4),
  /** What would have changed this. */
  WHAT_IF(5),
  /** What is good to know. */
  LESSONS(8);

  private final int code;

  Page(int code) {
    this.code = code;
  }

  /** The stable number in tokens, 0 to 63; never used again for another page. */
  int code() {
    return code;
  }

  static Optional<Page> ofCode(int code) {
    return Stream.of(values()).filter(page -> page.code == code).findFirst();
  }
}
