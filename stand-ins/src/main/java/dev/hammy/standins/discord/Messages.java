package dev.hammy.standins.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The bot's messages, and what was shown to whom in which order. Thread-safe. */
final class Messages {
  /** Learns of what is shown, in place of its being kept. */
  interface Onlooker {
    void shown(ShownMessage message, Set<String> people);
  }

  private final Onlooker onlooker;
  private final Map<String, ShownMessage> current = new HashMap<>();
  private final Map<String, List<ShownMessage>> shown = new HashMap<>();

  /** Keeps all that is ever shown. */
  Messages() {
    this.onlooker = this::keep;
  }

  /** Keeps only the messages as they stand. */
  Messages(Onlooker onlooker) {
    this.onlooker = onlooker;
  }

  /** Shows a new or changed message to these people, given by their ids. */
  synchronized ShownMessage show(ObjectNode json, Set<String> people) {
    ShownMessage message = new ShownMessage(json.path("id").asText(), json);
    current.put(message.id(), message);
    onlooker.shown(message, people);
    return message;
  }

  private synchronized void keep(ShownMessage message, Set<String> people) {
    people.forEach(person -> shown.computeIfAbsent(person, id -> new ArrayList<>()).add(message));
    notifyAll();
  }

  synchronized Optional<ShownMessage> find(String id) {
    return Optional.ofNullable(current.get(id));
  }

  synchronized void remove(String id) {
    current.remove(id);
  }

  synchronized List<ShownMessage> shownTo(String person) {
    return List.copyOf(shown.getOrDefault(person, List.of()));
  }

  /** What was shown to a person, once it is more than this many. */
  synchronized List<ShownMessage> awaitMoreThan(int count, String person, Duration atMost)
      throws InterruptedException {
    long deadline = System.nanoTime() + atMost.toNanos();
    long left = atMost.toMillis();
    while (shownTo(person).size() <= count && left > 0) {
      TimeUnit.MILLISECONDS.timedWait(this, left);
      left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
    }
    return shownTo(person);
  }
}
