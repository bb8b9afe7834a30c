package dev.hammy.content.compile;

import java.time.LocalDate;
import java.util.Set;

/**
 * When a file of content was last read from end to end, and for what. Its authors read it: this is
 * no clinician's review.
 *
 * @param file the file, from the topic's folder on, such as {@code hamstring/safety.yaml}
 * @param on the day
 * @param aims what it was read for; at least one
 */
public record LastRead(String file, LocalDate on, Set<Aim> aims) {
  public LastRead {
    aims = Set.copyOf(aims);
  }

  /** What a file can be read for. */
  public enum Aim {
    /** For clinical error against the evidence. */
    EVIDENCE,
    /** For what frightens or confuses somebody who is hurt and new to it. */
    CALM,
    /** For sense at the barbell. */
    BAR
  }
}
