package dev.hammy.discord;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The last events taken, by their ids. After a resume Discord may deliver an event again, and JDA
 * passes it on: typed text would then answer the next question too. Thread-safe.
 */
final class RecentEvents {
  /** Far more than arrive in the seconds that a resume takes. */
  private static final int REMEMBERED = 2048;

  private final Set<Long> ids =
      Collections.newSetFromMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
              return size() > REMEMBERED;
            }
          });

  /** Whether the event with this id comes for the first time. */
  synchronized boolean isNew(long id) {
    return ids.add(id);
  }
}
