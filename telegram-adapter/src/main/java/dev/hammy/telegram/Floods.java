package dev.hammy.telegram;

import dev.hammy.runtime.Address;
import dev.hammy.runtime.FloodLimit;
import dev.hammy.runtime.FloodLimit.Standing;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Who sends more than anybody means to. Generous to persons, since what one wrote while the bot was
 * away comes all at once, and a danger sign may be in it. Thread-safe.
 */
final class Floods {
  private static final int AT_ONCE = 100;
  private static final Duration EACH = Duration.ofSeconds(1);
  private static final int HINTS_AT_ONCE = 2;
  private static final Duration EACH_HINT = Duration.ofSeconds(30);

  private final FloodLimit persons;
  private final FloodLimit groups;

  Floods(InstantSource clock) {
    this.persons = new FloodLimit(AT_ONCE, EACH, clock);
    this.groups = new FloodLimit(HINTS_AT_ONCE, EACH_HINT, clock);
  }

  /** Counts one input of a person, and says whether it is one too many. */
  Standing standing(Address person) {
    return persons.act(person);
  }

  /** Counts one hint in a group, and says whether there were enough of them. */
  boolean isEnough(String group) {
    return groups.act(new Address("telegram", group, "")) != Standing.WITHIN;
  }
}
