package dev.hammy.message;

import java.util.List;
import java.util.Optional;

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

  /** Kept, since every press looks for one, and an enum copies its constants for each who asks. */
  private static final List<Page> ALL = List.of(values());

  private final int code;

  Page(int code) {
    this.code = code;
  }

  /** The stable number in tokens, 0 to 63; never used again for another page. */
  int code() {
    return code;
  }

  static Optional<Page> ofCode(int code) {
    for (Page page : ALL) {
      if (page.code == code) {
        return Optional.of(page);
      }
    }
    return Optional.empty();
  }
}
