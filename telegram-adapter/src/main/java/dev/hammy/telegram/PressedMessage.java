package dev.hammy.telegram;

import dev.hammy.telegram.ChatMessage.Photo;
import org.jspecify.annotations.Nullable;

/**
 * The message whose button was pressed, or may be. Telegram turns a text into a photo by an edit,
 * but never a photo into a text, so what it is decides what can become of it.
 *
 * @param id its number in the chat
 * @param isPhoto whether it is a photo with a caption
 * @param shows the unique id of the photo that it is, or that it refers to; absent if there is none
 */
record PressedMessage(int id, boolean isPhoto, @Nullable String shows) {

  /** The message as Telegram tells of it; one that is out of reach is taken for a text. */
  static PressedMessage of(ChatMessage message) {
    Photo own = message.photos().own();
    Photo shown = own == null ? message.photos().above() : own;
    return new PressedMessage(message.id(), own != null, shown == null ? null : shown.unique());
  }
}
