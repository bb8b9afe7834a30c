package dev.hammy.reading;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Where each part of the formulas stands in one text, in the order of the text. Filled once, then
 * {@linkplain #arrange arranged} and read. Not thread-safe.
 */
final class Spots {
  private final BitSet parts = new BitSet();
  private Span[] spans = new Span[64];

  /** For each spot its part, and below that its number: in order, they are the spots by part. */
  private long[] byPart = new long[spans.length];

  private int size;

  void add(int part, Span span) {
    if (size == spans.length) {
      spans = Arrays.copyOf(spans, 2 * size);
      byPart = Arrays.copyOf(byPart, 2 * size);
    }
    parts.set(part);
    spans[size] = span;
    byPart[size] = key(part) | size;
    size++;
  }

  private static long key(int part) {
    return (long) part << Integer.SIZE;
  }

  /** Nothing more is added: from now on the spots of a part stand beside each other. */
  void arrange() {
    Arrays.sort(byPart, 0, size);
  }

  /** The first part from this one on that stands in the text; -1 if there is none. */
  int nextPart(int from) {
    return parts.nextSetBit(from);
  }

  boolean has(int part) {
    return parts.get(part);
  }

  boolean hasAll(int[] some) {
    for (int part : some) {
      if (!parts.get(part)) {
        return false;
      }
    }
    return true;
  }

  /** The first spot of a part; those of one part have numbers that follow each other. */
  int first(int part) {
    int found = Arrays.binarySearch(byPart, 0, size, key(part));
    return found < 0 ? -1 - found : found;
  }

  /** One past the last spot of a part. */
  int end(int part) {
    return first(part + 1);
  }

  /** The first spot of a part that begins at a place or after it; else the part's end. */
  int firstFrom(int part, int place) {
    int low = first(part);
    int high = end(part);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (at(middle).from() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  Span at(int spot) {
    return spans[(int) byPart[spot]];
  }
}
