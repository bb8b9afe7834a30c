package dev.hammy.protocol;

import java.util.Locale;

/** How well the answers fit a pattern, in words: there is no percentage to be had. */
public enum Fit {
  CANNOT_TELL,
  PARTLY,
  WELL;

  /** The fit as content, JSON and documents write it, such as {@code cannot-tell}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the pattern is to be reckoned with at all. */
  public boolean isAtLeastPartly() {
    return this != CANNOT_TELL;
  }
}
