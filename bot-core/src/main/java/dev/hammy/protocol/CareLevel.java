package dev.hammy.protocol;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How urgent it is, from least to most. The order of the constants is the order of urgency and the
 * safety layer relies on it.
 */
public enum CareLevel {
  /** Look after it yourself, with a plain line on when that stops being enough. */
  SELF_CARE,
  /** Book an appointment; train in a modified way meanwhile. */
  CLINIC,
  /** Be examined within days; no training of the leg until then. */
  WITHIN_DAYS,
  /** Be examined or get advice today. */
  SAME_DAY,
  /** Now: an ambulance or an emergency department. */
  EMERGENCY;

  /** The level as content, JSON and documents write it, such as {@code within-days}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The level with this {@link #word()}, if there is one. */
  public static Optional<CareLevel> ofWord(String word) {
    return Stream.of(values()).filter(level -> level.word().equals(word)).findFirst();
  }

  /** Whether the person should be seen before anything trains the leg again. */
  public boolean isUrgent() {
    return compareTo(WITHIN_DAYS) >= 0;
  }

  public boolean isMoreUrgentThan(CareLevel other) {
    return compareTo(other) > 0;
  }
}
