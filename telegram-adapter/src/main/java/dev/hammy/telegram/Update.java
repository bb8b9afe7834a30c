package dev.hammy.telegram;

import org.jspecify.annotations.Nullable;

/**
 * What the bot reads of an update; at most one of press and message is there.
 *
 * @param press a button was pressed
 * @param message something was written
 */
record Update(int id, @Nullable Press press, @Nullable ChatMessage message) {

  /**
   * A button was pressed.
   *
   * @param id what an answer to it is to name
   * @param message beneath which the button is; absent if Telegram does not say
   * @param data what the button carries; empty if it carries nothing
   */
  record Press(String id, Person from, @Nullable ChatMessage message, String data) {}

  /**
   * Whoever did it.
   *
   * @param language of their app, as Telegram tags it; empty if it does not say
   */
  record Person(long id, String language) {}

  /** Who is behind it, if they can be written to in private. */
  @Nullable Person person() {
    if (press != null) {
      return press.from();
    }
    return message != null && message.isPrivate() ? message.from() : null;
  }

  /** The chat that it comes from; empty if that cannot be told. */
  String chat() {
    Person person = person();
    return person == null ? "" : String.valueOf(person.id());
  }
}
