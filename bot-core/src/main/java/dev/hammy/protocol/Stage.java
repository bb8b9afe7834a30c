package dev.hammy.protocol;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One screen of a guide.
 *
 * @param id its name
 * @param code its stable number, 0 to 31, never used again for another stage of the guide
 * @param picture shown with the words; null for most
 * @param says what a person reads, a paragraph each
 * @param how steps to follow, in order; may be empty
 * @param finds what has been found once a person is here; absent if this stage finds nothing
 * @param ways one to eight buttons, in the order shown
 */
public record Stage(
    StageId id,
    int code,
    @Nullable Picture picture,
    List<Line> says,
    List<Line> how,
    @Nullable FindingId finds,
    List<Way> ways) {
  /** Stands in lines for the label of what has been found. */
  public static final String FOUND = "{found}";

  public Stage {
    says = List.copyOf(says);
    how = List.copyOf(how);
    ways = List.copyOf(ways);
  }

  /** Whether its words speak of what has been found. */
  public boolean namesFinding() {
    return Stream.concat(says.stream(), how.stream())
        .anyMatch(line -> line.english().contains(FOUND));
  }

  /** Whether the danger questions can be asked again from here. */
  public boolean checksAgain() {
    return ways.stream().anyMatch(way -> way instanceof Way.CheckAgain);
  }
}
