package dev.hammy.telegram;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;

/**
 * The message whose button was pressed, or may be. Telegram cannot turn a text into a photo by an
 * edit, nor a photo into a text, so what it is decides what can become of it.
 *
 * @param id its number in the chat
 * @param isPhoto whether it is a photo with a caption
 * @param shows the unique id of the photo that it is, or that it refers to; absent if there is none
 */
record PressedMessage(int id, boolean isPhoto, @Nullable String shows) {

  /** The message as Telegram tells of it; one that is out of reach is taken for a text. */
  static PressedMessage of(MaybeInaccessibleMessage pressed) {
    if (!(pressed instanceof Message message)) {
      return new PressedMessage(pressed.getMessageId(), false, null);
    }
    PhotoSize own = largest(message);
    Message above = message.getReplyToMessage();
    PhotoSize shown = own == null && above != null ? largest(above) : own;
    return new PressedMessage(
        message.getMessageId(), own != null, shown == null ? null : shown.getFileUniqueId());
  }

  /** A photo in its full size; absent if the message is none. */
  static @Nullable PhotoSize largest(Message message) {
    List<PhotoSize> sizes = message.getPhoto();
    return sizes == null
        ? null
        : sizes.stream().max(Comparator.comparing(PhotoSize::getWidth)).orElse(null);
  }
}
