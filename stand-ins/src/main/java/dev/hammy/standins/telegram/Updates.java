package dev.hammy.standins.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * The updates that wait for the bot. As with the real server, an update stays until a call asks for
 * a later one; until then it is given again and again. Guarded by the {@link Watch}.
 */
final class Updates {
  private static final int MOST_IN_A_BATCH = 100;

  private final Watch watch;
  private final TreeMap<Integer, ObjectNode> waiting = new TreeMap<>();
  private List<ObjectNode> lastBatch = List.of();
  private Set<String> allowed = Set.of();
  private int lastId = 1000;
  private int polled;
  private int generation;
  private boolean closed;
  private boolean twice;
  private final Set<Integer> givenBefore = new HashSet<>();

  Updates(Watch watch) {
    this.watch = watch;
  }

  /**
   * Puts an update in the queue, unless its kind is one that the bot did not ask for.
   *
   * @return its id
   */
  int add(String kind, JsonNode what) {
    int id = ++lastId;
    if (allowed.isEmpty() || allowed.contains(kind)) {
      addRaw(id, JsonNodeFactory.instance.objectNode().set(kind, what));
    }
    return id;
  }

  /** Puts something in the queue as it is, with the next id. */
  int addRaw(ObjectNode update) {
    int id = ++lastId;
    addRaw(id, update);
    return id;
  }

  private void addRaw(int id, ObjectNode update) {
    waiting.put(id, update.deepCopy().put("update_id", id));
  }

  /** Puts the last batch that was given back into the queue, confirmed or not. */
  void redeliverLastBatch() {
    lastBatch.forEach(update -> waiting.put(update.path("update_id").asInt(), update));
  }

  /** From here on, every update is given once more after it was confirmed. */
  void giveEverythingTwice() {
    twice = true;
  }

  /** Everything that waits, oldest first. */
  List<ObjectNode> all() {
    return List.copyOf(waiting.values());
  }

  /** Takes an update for handled; if all are given twice, only the second time. */
  void confirm(int id) {
    if (!twice || !givenBefore.add(id)) {
      waiting.remove(id);
    }
  }

  boolean isConfirmed(int id) {
    return id <= lastId && !waiting.containsKey(id);
  }

  int waiting() {
    return waiting.size();
  }

  /** Whether a call waits for updates just now; one that a newer call has ended does not. */
  boolean isPolled() {
    return polled != 0;
  }

  void allow(JsonNode kinds) {
    if (kinds.isArray()) {
      List<String> named = new ArrayList<>();
      kinds.forEach(kind -> named.add(kind.asText()));
      allowed = Set.copyOf(named);
    }
  }

  /** Forgets everything before an id; a negative one counts from the end. */
  void confirmBefore(int offset) {
    if (offset < 0) {
      while (waiting.size() > -offset) {
        waiting.pollFirstEntry();
      }
    } else {
      int before = isOfThisNumbering(offset) ? offset : 0;
      List.copyOf(waiting.headMap(before, false).keySet()).forEach(this::confirm);
    }
  }

  private boolean isOfThisNumbering(int offset) {
    return offset <= lastId + 1;
  }

  /** Gives the next update an id from elsewhere. */
  void renumber(int next) {
    lastId = next - 1;
  }

  /**
   * The next batch, waiting for it if there is none.
   *
   * @throws ApiRefusal 409 if another call asks meanwhile: of two that wait, the newer wins
   */
  List<ObjectNode> next(int limit, Duration atMost) {
    int mine = ++generation;
    // The lock is let go while waiting; whoever waits for this call learns of it first.
    watch.with(() -> polled = mine);
    watch.await(() -> closed || generation != mine || !waiting.isEmpty(), atMost);
    if (polled == mine) {
      polled = 0;
    }
    if (generation != mine) {
      throw ApiRefusal.ordinary(
          409,
          "Conflict: terminated by other getUpdates request; make sure that only one bot instance"
              + " is running");
    }
    List<ObjectNode> batch =
        waiting.values().stream().limit(limit < 1 ? MOST_IN_A_BATCH : limit).toList();
    lastBatch = batch.isEmpty() ? lastBatch : batch;
    return batch;
  }

  void close() {
    closed = true;
  }
}
