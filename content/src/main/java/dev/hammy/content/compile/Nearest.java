package dev.hammy.content.compile;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name that somebody probably meant, by the number of slips between it and what they wrote. */
public final class Nearest {
  private Nearest() {}

  /** "did you mean …?" if one of the names is near enough, else the other advice. */
  public static String orElse(String written, Collection<String> names, String otherAdvice) {
    return to(written, names).map(name -> "did you mean '" + name + "'?").orElse(otherAdvice);
  }

  /** The nearest name, if it is at most a third of its letters away. */
  public static Optional<String> to(String written, Collection<String> names) {
    return names.stream()
        .filter(name -> slips(written, name) <= Math.max(2, name.length() / 3))
        .filter(name -> slips(written, name) < name.length())
        .min(
            Comparator.<String>comparingInt(name -> slips(written, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * Letters changed, left out, put in, or swapped with their neighbour: the optimal string
   * alignment distance, row by row.
   */
  static int slips(String from, String to) {
    int[][] slips = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        slips[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : fewest(slips, from, to, i, j);
      }
    }
    return slips[from.length()][to.length()];
  }

  private static int fewest(int[][] slips, String from, String to, int i, int j) {
    boolean same = from.charAt(i - 1) == to.charAt(j - 1);
    int fewest = slips[i - 1][j - 1] + (same ? 0 : 1);
    fewest = Math.min(fewest, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
  }
}
