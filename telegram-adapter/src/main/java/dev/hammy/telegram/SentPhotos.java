package dev.hammy.telegram;

import dev.hammy.protocol.PictureId;
import dev.hammy.telegram.TelegramRenderer.Photo;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaPhoto;

/**
 * The pictures that Telegram has by now, so that each is uploaded once and known again in a chat.
 * Holds at most one entry for each picture of the content. Thread-safe.
 */
final class SentPhotos {
  private final Map<PictureId, ChatMessage.Photo> sent = new ConcurrentHashMap<>();

  /** What to send for a picture: what Telegram calls it, or the whole of it. */
  InputFile file(Photo photo) {
    ChatMessage.Photo known = sent.get(photo.id());
    return known == null
        ? new InputFile(new ByteArrayInputStream(photo.png().bytes()), photo.id() + ".png")
        : new InputFile(known.file());
  }

  /** The same for a message that is to become the picture, with words beneath it as HTML. */
  InputMediaPhoto media(Photo photo, String caption) {
    InputFile file = file(photo);
    InputMediaPhoto media =
        file.isNew()
            ? new InputMediaPhoto(file.getNewMediaStream(), file.getMediaName())
            : new InputMediaPhoto(file.getAttachName());
    media.setCaption(caption);
    media.setParseMode(ParseMode.HTML);
    return media;
  }

  /** Remembers what Telegram calls a picture. */
  void remember(PictureId picture, ChatMessage message) {
    ChatMessage.Photo photo = message.photos().own();
    if (photo != null) {
      sent.put(picture, photo);
    }
  }

  /** Forgets what Telegram called a picture: it is uploaded the next time. */
  void forget(PictureId picture) {
    sent.remove(picture);
  }

  /** Whether a message is this picture or stands beneath it. */
  boolean isShownBy(PressedMessage message, PictureId picture) {
    ChatMessage.Photo known = sent.get(picture);
    return known != null && known.unique().equals(message.shows());
  }
}
