package dev.hammy.benchmarks.table;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Something that is tried, and gives lines of the table. */
public interface Trial {
  /** The word for it on the command line. */
  String name();

  /** What is measured, to a reader. */
  String what();

  /** The command that does this and nothing else. */
  String command();

  /** About how long it takes on two free processors. */
  Duration lasts();

  /**
   * Tries it.
   *
   * @param programs runs what has to run by itself
   * @throws TrialException if it cannot be done, with the reason to show
   */
  List<Line> lines(Programs programs) throws IOException, InterruptedException;
}
