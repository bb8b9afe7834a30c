package dev.hammy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A phrase of the content, ready to be looked for: parts that stand beside each other, follow each
 * other, or stand near each other.
 *
 * @param parts the numbers of its parts in the {@link PartIndex}
 * @param links how each part but the first is tied to those before it
 */
record Formula(List<Integer> parts, List<Link> links) {
  /**
   * So many places are found for one spot of the first part: what is said of one may not be so of
   * another.
   */
  private static final int MOST_PLACES = 12;

  /** With so many words between them at most, two parts speak of each other. */
  private static final int CLOSE = 3;

  Formula {
    parts = List.copyOf(parts);
    links = List.copyOf(links);
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
    return links.size() == 1 && links.get(0).between() > CLOSE;
  }

  /** Finds every place where the formula begins with a certain spot of its first part. */
  void find(Text text, Map<Integer, List<Span>> spots, Consumer<Match> found) {
    if (!spots.keySet().containsAll(parts)) {
      return;
    }
    for (Span first : spots.getOrDefault(parts.get(0), List.of())) {
      List<Span> chosen = new ArrayList<>(parts.size());
      chosen.add(first);
      List<Match> places = new ArrayList<>(1);
      complete(text, spots, chosen, places);
      places.forEach(found);
    }
  }

  private void complete(
      Text text, Map<Integer, List<Span>> spots, List<Span> chosen, List<Match> places) {
    if (chosen.size() == parts.size()) {
      places.add(new Match(chosen));
      return;
    }
    Span before = chosen.get(chosen.size() - 1);
    Link link = links.get(chosen.size() - 1);
    List<Span> candidates = spots.getOrDefault(parts.get(chosen.size()), List.of());
    int reach = link.order() == Order.NEAR ? link.between() + PartIndex.LONGEST : 0;
    for (int i = firstFrom(candidates, before.from() - reach); i < candidates.size(); i++) {
      Span next = candidates.get(i);
      if (next.from() > before.to() + link.between() || places.size() == MOST_PLACES) {
        return;
      }
      if (fits(text, before, next, link, chosen)) {
        chosen.add(next);
        complete(text, spots, chosen, places);
        chosen.remove(chosen.size() - 1);
      }
    }
  }

  private static boolean fits(Text text, Span before, Span next, Link link, List<Span> chosen) {
    if (chosen.stream().anyMatch(next::meets)) {
      return false;
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

  /** The number of the first span that begins at a place or after it. */
  private static int firstFrom(List<Span> spans, int place) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).from() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
