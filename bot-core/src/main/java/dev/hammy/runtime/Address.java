package dev.hammy.runtime;

/**
 * Where a message comes from.
 *
 * @param platform {@code discord}, {@code telegram} or {@code terminal}
 * @param chat the platform's id of the chat
 * @param person the platform's id of the person
 */
public record Address(String platform, String chat, String person) {
  /** Who alone may press the buttons made for this person. */
  public String owner() {
    return platform + ":" + person;
  }

  /** Not the ids: addresses must not reach a log. */
  @Override
  public String toString() {
    return platform + " chat";
  }
}
