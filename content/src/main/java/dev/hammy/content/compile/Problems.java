package dev.hammy.content.compile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The problems found so far. Not thread-safe. */
final class Problems {
  private final List<Problem> all = new ArrayList<>();
  private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

  /**
   * Notes a problem.
   *
   * @param at what stands at the spot, such as {@code rule 'weak-foot', when}
   * @param values what fills the message of the kind, in the order that {@link Kind} says
   */
  void add(Kind kind, Node.Spot spot, String at, Object... values) {
    kinds.add(kind);
    all.add(
        new Problem(
            spot.file(),
            spot.line(),
            at,
            String.format(Locale.ROOT, kind.found(), values),
            String.format(Locale.ROOT, kind.expected(), values),
            String.format(Locale.ROOT, kind.mend(), values)));
  }

  Set<Kind> kinds() {
    return Set.copyOf(kinds);
  }

  /**
   * @throws ContentException if anything has been noted
   */
  void refuseIfAny() {
    if (!all.isEmpty()) {
      throw new ContentException(all);
    }
  }
}
