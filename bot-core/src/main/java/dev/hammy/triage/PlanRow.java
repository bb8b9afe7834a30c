package dev.hammy.triage;

import dev.hammy.protocol.Line;
import dev.hammy.protocol.PlanItem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan item and where its bits are. The offers that were made of it are remembered, as many as
 * there are places. Thread-safe without a lock: what is kept is immutable, and a place that two
 * threads write to holds one or the other.
 */
final class PlanRow {
  private static final int PLACES = 16;

  private final PlanItem item;
  private final long bit;

  /** Where the bits of its reasons are: in which 64, from which on, and how many. */
  private final int word;

  private final int shift;
  private final long reasons;
  private final Offer freely;
  private final @Nullable Kept[] places = new @Nullable Kept[PLACES];

  /** An offer, and the reasons that hold for it. */
  private record Kept(long reasons, Offer offer) {}

  /**
   * @param number of the item
   * @param next the first bit for a reason that is free; its own may begin later, so that all are
   *     among the same 64
   * @throws IllegalArgumentException if it has more than 64 reasons
   */
  PlanRow(PlanItem item, int number, int next) {
    int count = item.withheld().size();
    if (count > Long.SIZE) {
      throw new IllegalArgumentException("an item has at most 64 reasons: " + item.id());
    }
    boolean fits = next % Long.SIZE + count <= Long.SIZE;
    int first = fits ? next : (next / Long.SIZE + 1) * Long.SIZE;
    this.item = item;
    this.bit = 1L << number;
    this.word = count == 0 ? 0 : first / Long.SIZE;
    this.shift = first % Long.SIZE;
    this.reasons = count == Long.SIZE ? -1L : (1L << count) - 1;
    this.freely = new Offer(item, List.of());
  }

  PlanItem item() {
    return item;
  }

  long bit() {
    return bit;
  }

  int word() {
    return word;
  }

  /** The bit of its reason with this number. */
  long reason(int number) {
    return 1L << (shift + number);
  }

  /** The first bit for a reason that is not its own any more. */
  int reasonsEnd() {
    return reasons == 0 ? 0 : word * Long.SIZE + shift + Long.bitCount(reasons);
  }

  /** The item with nothing that keeps it back. */
  Offer freely() {
    return freely;
  }

  /**
   * The item with all that keeps it back.
   *
   * @param holding all reasons that hold
   */
  Offer keptBack(long[] holding) {
    long own = (holding[word] >>> shift) & reasons;
    int place = (int) ((own * 0x9E37_79B9_7F4A_7C15L) >>> (Long.SIZE - 4));
    Kept kept = places[place];
    if (kept == null || kept.reasons() != own) {
      kept = new Kept(own, new Offer(item, because(own)));
      places[place] = kept;
    }
    return kept.offer();
  }

  private List<Line> because(long own) {
    List<Line> because = new ArrayList<>();
    for (long rest = own; rest != 0; rest &= rest - 1) {
      because.add(item.withheld().get(Long.numberOfTrailingZeros(rest)).because());
    }
    return because;
  }
}
