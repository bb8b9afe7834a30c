package dev.hammy.runtime;

import java.util.Arrays;

/**
 * Who is remembered, in some arrays: each slot holds the 16 bytes that a chat is known by, the 32
 * of its conversation, a time, and its place in two lists: of those whose keys fall together, and
 * of all by when they were last used. At most some 70 bytes for each, where an object for each and
 * what finds it take three times as much. It grows as it is filled; what is taken out is
 * overwritten. Not thread-safe.
 */
final class SessionTable {
  static final int TICKET = 4;

  private static final int NONE = -1;
  private static final int FIRST_SIZE = 64;

  private final int most;
  private int size;

  /** The first slot of the keys that fall together; as many as there may be slots, or more. */
  private int[] heads = {};

  /** The next slot of the same list, or of those that are free. */
  private int[] next = {};

  private int free = NONE;
  private long[] keys = {};
  private long[] tickets = {};
  private int[] times = {};

  /** The list by use. */
  private int[] older = {};

  private int[] newer = {};
  private int oldest = NONE;
  private int newest = NONE;

  /**
   * @param most so many are remembered; then the one that was used longest ago makes room
   */
  SessionTable(int most) {
    this.most = most;
  }

  int size() {
    return size;
  }

  /** The slot of a key; below 0 if it is not remembered. */
  int find(long high, long low) {
    int slot = size == 0 ? NONE : heads[place(low)];
    while (slot != NONE && (keys[2 * slot] != high || keys[2 * slot + 1] != low)) {
      slot = next[slot];
    }
    return slot;
  }

  /** A slot for a key, which is the newest now. */
  int put(long high, long low) {
    int slot = find(high, low);
    if (slot == NONE) {
      slot = added(high, low);
    } else {
      unlink(slot);
    }
    link(slot);
    return slot;
  }

  /** Makes a slot the one that was used last. */
  void use(int slot) {
    unlink(slot);
    link(slot);
  }

  private int added(long high, long low) {
    if (size == most) {
      remove(oldest);
    }
    if (free == NONE) {
      grow();
    }
    int slot = free;
    free = next[slot];
    keys[2 * slot] = high;
    keys[2 * slot + 1] = low;
    chain(slot);
    size++;
    return slot;
  }

  void remove(int slot) {
    unlink(slot);
    unchain(slot);
    Arrays.fill(keys, 2 * slot, 2 * slot + 2, 0);
    Arrays.fill(tickets, TICKET * slot, TICKET * slot + TICKET, 0);
    next[slot] = free;
    free = slot;
    size--;
  }

  /** The slot that was used longest ago; below 0 if nobody is remembered. */
  int oldest() {
    return oldest;
  }

  int time(int slot) {
    return times[slot];
  }

  void time(int slot, int time) {
    times[slot] = time;
  }

  long[] ticket(int slot) {
    return Arrays.copyOfRange(tickets, TICKET * slot, TICKET * slot + TICKET);
  }

  void ticket(int slot, long[] ticket) {
    System.arraycopy(ticket, 0, tickets, TICKET * slot, TICKET);
  }

  private int place(long low) {
    return (int) low & (heads.length - 1);
  }

  private void chain(int slot) {
    int place = place(keys[2 * slot + 1]);
    next[slot] = heads[place];
    heads[place] = slot;
  }

  private void unchain(int slot) {
    int place = place(keys[2 * slot + 1]);
    if (heads[place] == slot) {
      heads[place] = next[slot];
      return;
    }
    int before = heads[place];
    while (next[before] != slot) {
      before = next[before];
    }
    next[before] = next[slot];
  }

  private void link(int slot) {
    older[slot] = newest;
    newer[slot] = NONE;
    if (newest == NONE) {
      oldest = slot;
    } else {
      newer[newest] = slot;
    }
    newest = slot;
  }

  private void unlink(int slot) {
    if (older[slot] == NONE) {
      oldest = newer[slot];
    } else {
      newer[older[slot]] = newer[slot];
    }
    if (newer[slot] == NONE) {
      newest = older[slot];
    } else {
      older[newer[slot]] = older[slot];
    }
  }

  private void grow() {
    int slots = Math.min(most, Math.max(FIRST_SIZE, 2 * times.length));
    int from = times.length;
    keys = Arrays.copyOf(keys, 2 * slots);
    tickets = Arrays.copyOf(tickets, TICKET * slots);
    times = Arrays.copyOf(times, slots);
    older = Arrays.copyOf(older, slots);
    newer = Arrays.copyOf(newer, slots);
    next = Arrays.copyOf(next, slots);
    heads = new int[Integer.highestOneBit(Math.max(1, slots - 1)) * 2];
    Arrays.fill(heads, NONE);
    for (int slot = 0; slot < from; slot++) {
      chain(slot);
    }
    for (int slot = slots - 1; slot >= from; slot--) {
      next[slot] = free;
      free = slot;
    }
  }
}
