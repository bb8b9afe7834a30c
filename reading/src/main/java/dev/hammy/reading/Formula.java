package dev.hammy.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A phrase of the content, ready to be looked for: parts that stand beside each other, follow each
 * other, or stand near each other. Immutable.
 */
final class Formula {
  /**
   * So many places are found for one spot of the first part: what is said of one may not be so of
   * another.
   */
  private static final int MOST_PLACES = 12;

  /** With so many words between them at most, two parts speak of each other. */
  private static final int CLOSE = 3;

  private final int[] parts;
  private final Link[] links;

  /**
   * @param parts the numbers of its parts in the {@link PartIndex}
   * @param links how each part but the first is tied to those before it
   */
  Formula(List<Integer> parts, List<Link> links) {
    this.parts = parts.stream().mapToInt(part -> part).toArray();
    this.links = links.toArray(Link[]::new);
  }

  /** The part that every place of it is found by. */
  int firstPart() {
    return parts[0];
  }

  /**
   * How a part is tied to those before it.
   *
   * @param between how many words may stand between, at most
   */
  record Link(Order order, int between) {
    static final Link BESIDE = new Link(Order.BESIDE, 0);
  }

  /** Where a part stands by those before it; always in the same sentence. */
  enum Order {
    /** Right after. */
    BESIDE,
    /** After. */
    THEN,
    /** Before or after. */
    NEAR
  }

  /** Whether it is two parts with more words between than those that belong together have. */
  boolean isLoose() {
    return links.length == 1 && links[0].between() > CLOSE;
  }

  /** Every place where it stands: by the spots of its first part, in their order. */
  List<Match> in(Text text, Spots spots) {
    if (!spots.hasAll(parts)) {
      return List.of();
    }
    List<Match> all = new ArrayList<>(2);
    int end = spots.end(parts[0]);
    for (int spot = spots.first(parts[0]); spot < end; spot++) {
      if (parts.length == 1) {
        all.add(new Match(List.of(spots.at(spot))));
      } else {
        List<Span> chosen = new ArrayList<>(parts.length);
        chosen.add(spots.at(spot));
        complete(text, spots, chosen, all, all.size() + MOST_PLACES);
      }
    }
    return all;
  }

  private void complete(Text text, Spots spots, List<Span> chosen, List<Match> places, int most) {
    if (chosen.size() == parts.length) {
      places.add(new Match(chosen));
      return;
    }
    Span before = chosen.get(chosen.size() - 1);
    Link link = links[chosen.size() - 1];
    int part = parts[chosen.size()];
    int reach = link.order() == Order.NEAR ? link.between() + PartIndex.LONGEST : 0;
    int end = spots.end(part);
    for (int i = spots.firstFrom(part, before.from() - reach); i < end; i++) {
      Span next = spots.at(i);
      if (next.from() > before.to() + link.between() || places.size() == most) {
        return;
      }
      if (fits(text, before, next, link, chosen)) {
        chosen.add(next);
        complete(text, spots, chosen, places, most);
        chosen.remove(chosen.size() - 1);
      }
    }
  }

  private static boolean fits(Text text, Span before, Span next, Link link, List<Span> chosen) {
    for (int i = 0; i < chosen.size(); i++) {
      if (chosen.get(i).meets(next)) {
        return false;
      }
    }
    boolean after = next.from() >= before.to();
    return switch (link.order()) {
      case BESIDE -> next.from() == before.to() && text.at(next.from()).before() == Text.Break.NONE;
      case THEN -> after && isNear(text, before, next, link);
      case NEAR -> after ? isNear(text, before, next, link) : isNear(text, next, before, link);
    };
  }

  private static boolean isNear(Text text, Span first, Span second, Link link) {
    return second.from() - first.to() <= link.between()
        && !text.isParted(first.to() - 1, second.from());
  }

  /** Alike for formulas that find the same. */
  @Override
  public String toString() {
    return "Formula" + Arrays.toString(parts) + Arrays.toString(links);
  }
}
