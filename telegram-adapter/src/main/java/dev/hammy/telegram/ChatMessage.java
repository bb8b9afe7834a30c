package dev.hammy.telegram;

import dev.hammy.telegram.Update.Person;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;

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

  /** A message that the bot sent, as Telegram shows it. */
  static ChatMessage sent(Message message) {
    Message above = message.getReplyToMessage();
    Photos photos =
        new Photos(largest(message.getPhoto()), above == null ? null : largest(above.getPhoto()));
    Chat chat = new Chat(message.getChatId(), message.getChat().getType());
    return new ChatMessage(message.getMessageId(), chat, null, "", photos);
  }

  private static @Nullable Photo largest(@Nullable List<PhotoSize> sizes) {
    return sizes == null
        ? null
        : sizes.stream()
            .max(Comparator.comparing(PhotoSize::getWidth))
            .map(size -> new Photo(size.getFileId(), size.getFileUniqueId()))
            .orElse(null);
  }

  boolean isPrivate() {
    return chat.type().equals("private");
  }

  boolean isInGroup() {
    return chat.type().equals("group") || chat.type().equals("supergroup");
  }
}
