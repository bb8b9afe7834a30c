package dev.hammy.telegram;

import dev.hammy.telegram.Update.Person;
import org.jspecify.annotations.Nullable;

/**
 * What the bot reads of a message, its own or somebody's.
 *
 * @param id its number in the chat
 * @param from who wrote it; absent if nobody did
 * @param words what was written, with or beneath a picture; empty if nothing was
 */
record ChatMessage(int id, Chat chat, @Nullable Person from, String words, Photos photos) {

  /**
   * Where it stands.
   *
   * @param type Telegram's word for what kind of chat it is
   */
  record Chat(long id, String type) {}

  /**
   * What can be seen in it.
   *
   * @param own the picture that it is; absent if it is none
   * @param above the picture that it refers to; absent if it refers to none
   */
  record Photos(@Nullable Photo own, @Nullable Photo above) {}

  /**
   * A picture in its full size.
   *
   * @param file what Telegram calls it when it is to be sent again
   * @param unique what Telegram calls it everywhere, for ever
   */
  record Photo(String file, String unique) {}

  boolean isPrivate() {
    return chat.type().equals("private");
  }

  boolean isInGroup() {
    return chat.type().equals("group") || chat.type().equals("supergroup");
  }
}
