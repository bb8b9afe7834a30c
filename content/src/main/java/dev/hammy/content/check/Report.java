package dev.hammy.content.check;

import java.util.List;

/**
 * What the check found.
 *
 * @param ok whether everything holds
 * @param lines what was counted, and each property with what breaks it; to be printed
 */
public record Report(boolean ok, List<String> lines) {
  public Report {
    lines = List.copyOf(lines);
  }
}
