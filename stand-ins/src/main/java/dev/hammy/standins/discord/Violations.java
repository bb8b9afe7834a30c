package dev.hammy.standins.discord;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the bot did that it must not do. Thread-safe. */
final class Violations {
  private final List<String> all = new CopyOnWriteArrayList<>();

  void add(String where, String what) {
    all.add(where + ": " + what);
  }

  List<String> all() {
    return List.copyOf(all);
  }

  void assertNone() {
    if (!all.isEmpty()) {
      throw new AssertionError("the bot broke Discord's rules:\n  " + String.join("\n  ", all));
    }
  }
}
