package dev.hammy.telegram;

import java.util.Arrays;

/**
 * Which updates were taken already. Telegram counts them up by one, so each number has a place of
 * its own until {@value #PLACES} more have come; then the newer one stands there, and the older is
 * forgotten. Nothing is allocated for an update, and nothing is left behind that would live just
 * long enough to be in the way of the collector. Not thread-safe.
 */
final class SeenUpdates {
  static final int PLACES = 1 << 14;
  private static final int LAST = PLACES - 1;

  private final int[] ids = new int[PLACES];

  SeenUpdates() {
    // A number that belongs elsewhere: 0 could be an update's.
    Arrays.setAll(ids, place -> place + 1);
  }

  /** Remembers an update; says whether it was not known before. */
  boolean add(int id) {
    int place = id & LAST;
    boolean isNew = ids[place] != id;
    ids[place] = id;
    return isNew;
  }
}
