package dev.hammy.telegram;

import dev.hammy.protocol.PictureId;
import dev.hammy.telegram.TelegramFailure.Kind;
import dev.hammy.telegram.TelegramRenderer.Photo;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageCaption;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/** The calls that write into one chat; the words in them are HTML. Thread-safe. */
final class Outbox {
  private final TelegramCalls calls;
  private final SentPhotos photos;
  private final Successions successions;
  private final String chat;

  Outbox(TelegramCalls calls, SentPhotos photos, Successions successions, String chat) {
    this.calls = calls;
    this.photos = photos;
    this.successions = successions;
    this.chat = chat;
  }

  /** Words, and what can be pressed beneath them. */
  record Words(String html, @Nullable InlineKeyboardMarkup keyboard) {}

  /**
   * Writes a new message.
   *
   * @param about the message that it belongs to; absent if it stands for itself
   */
  CompletableFuture<PressedMessage> write(Words words, @Nullable Integer about) {
    return calls
        .send(
            chat,
            SendMessage.builder()
                .chatId(chat)
                .text(words.html())
                .parseMode(ParseMode.HTML)
                .linkPreviewOptions(noPreview())
                .replyMarkup(words.keyboard())
                .replyParameters(about == null ? null : about(about))
                .build())
        .thenApply(PressedMessage::of)
        .exceptionallyCompose(failure -> writeWhereItMoved(failure, words));
  }

  /** A group that has become a supergroup has another id from then on. */
  private CompletableFuture<PressedMessage> writeWhereItMoved(Throwable failure, Words words) {
    return TelegramFailure.of(failure)
        .movedTo()
        .map(moved -> new Outbox(calls, photos, successions, moved).write(words, null))
        .orElseGet(() -> CompletableFuture.failedFuture(failure));
  }

  /** Sends a photo; from then on it is known. */
  CompletableFuture<PressedMessage> send(Photo photo, Words caption) {
    return calls
        .send(
            chat,
            () ->
                SendPhoto.builder()
                    .chatId(chat)
                    .photo(photos.file(photo))
                    .caption(caption.html())
                    .parseMode(ParseMode.HTML)
                    .replyMarkup(caption.keyboard())
                    .build())
        .whenComplete((sent, failure) -> learn(photo.id(), sent))
        .thenApply(PressedMessage::of);
  }

  private void learn(PictureId picture, @Nullable ChatMessage sent) {
    if (sent == null) {
      photos.forget(picture);
    } else {
      photos.remember(picture, sent);
    }
  }

  /** Makes a photo of a message that stands there; from then on it is known. */
  CompletableFuture<PressedMessage> editPhoto(int message, Photo photo, Words caption) {
    return calls
        .edit(
            chat,
            () ->
                EditMessageMedia.builder()
                    .chatId(chat)
                    .messageId(message)
                    .media(photos.media(photo, caption.html()))
                    .replyMarkup(caption.keyboard())
                    .build())
        .whenComplete(
            (edited, failure) -> {
              if (failure == null || TelegramFailure.of(failure).kind() != Kind.NOT_MODIFIED) {
                learn(photo.id(), edited);
              }
            })
        .thenApply(PressedMessage::of);
  }

  CompletableFuture<?> editText(int message, Words words) {
    return edit(
        EditMessageText.builder()
            .chatId(chat)
            .messageId(message)
            .text(words.html())
            .parseMode(ParseMode.HTML)
            .linkPreviewOptions(noPreview())
            .replyMarkup(words.keyboard())
            .build());
  }

  CompletableFuture<?> editCaption(int message, Words words) {
    return edit(
        EditMessageCaption.builder()
            .chatId(chat)
            .messageId(message)
            .caption(words.html())
            .parseMode(ParseMode.HTML)
            .replyMarkup(words.keyboard())
            .build());
  }

  private CompletableFuture<?> edit(BotApiMethod<?> edit) {
    return calls.repeatably(chat, new Verbatim(edit));
  }

  /** Takes the buttons off, some time soon; if that fails, they still open where they did. */
  void takeButtonsOff(int message) {
    CompletableFuture<Void> unused =
        edit(EditMessageReplyMarkup.builder().chatId(chat).messageId(message).build())
            .handle((edited, failure) -> null);
  }

  /** The message that stands in the place of a pressed one by now. */
  PressedMessage now(PressedMessage pressed) {
    return successions.now(chat, pressed);
  }

  /** A new message took the place of a pressed one. */
  void succeed(PressedMessage old, PressedMessage successor) {
    successions.succeed(chat, old.id(), successor);
  }

  /** A message was not taken in the end. */
  void countLost() {
    calls.countLost();
  }

  /** Whether a message is this picture or stands beneath it. */
  boolean isShownBy(PressedMessage message, Photo photo) {
    return photos.isShownBy(message, photo.id());
  }

  private static LinkPreviewOptions noPreview() {
    return LinkPreviewOptions.builder().isDisabled(true).build();
  }

  private static ReplyParameters about(int message) {
    return ReplyParameters.builder().messageId(message).allowSendingWithoutReply(true).build();
  }
}
