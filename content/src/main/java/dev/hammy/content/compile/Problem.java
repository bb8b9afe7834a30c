package dev.hammy.content.compile;

import java.util.Comparator;

/**
 * One mistake in the content, said so that its author can mend it.
 *
 * @param file the file, from the topic's folder on, such as {@code hamstring/safety.yaml}
 * @param line where in the file, from 1; 0 if the problem is the file as a whole
 * @param at what stands there, such as {@code rule 'weak-foot', when}
 * @param found what is there now
 * @param expected what should be there
 * @param mend what to do about it
 */
public record Problem(String file, int line, String at, String found, String expected, String mend)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file)
          .thenComparing(Problem::line)
          .thenComparing(Problem::at)
          .thenComparing(Problem::found)
          .thenComparing(Problem::expected)
          .thenComparing(Problem::mend);

  /** By file, then by line. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** The problem as it is printed: four lines without a line break at the end. */
  @Override
  public String toString() {
    String place = line == 0 ? file : file + ":" + line;
    return place
        + ("  " + at)
        + ("\n    found:    " + found)
        + ("\n    expected: " + expected)
        + ("\n    mend:     " + mend);
  }
}
