package dev.hammy.telegram;

import dev.hammy.message.Message;
import dev.hammy.message.Tokens;
import dev.hammy.runtime.ChatPort;
import dev.hammy.runtime.UndeliveredException;
import dev.hammy.telegram.TelegramFailure.Kind;
import dev.hammy.telegram.TelegramRenderer.Rendered;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/**
 * The way back into one chat: the message whose button was pressed is edited, everything else is
 * answered with a new one. Thread-safe.
 */
final class TelegramChatPort implements ChatPort {
  private static final Logger LOG = LoggerFactory.getLogger(TelegramChatPort.class);

  private final TelegramCalls calls;
  private final TelegramRenderer renderer;
  private final String chat;
  private final @Nullable Integer pressed;
  private final @Nullable CallbackAnswer answer;

  private TelegramChatPort(
      TelegramCalls calls,
      TelegramRenderer renderer,
      String chat,
      @Nullable Integer pressed,
      @Nullable CallbackAnswer answer) {
    this.calls = calls;
    this.renderer = renderer;
    this.chat = chat;
    this.pressed = pressed;
    this.answer = answer;
  }

  /** Answers with a new message. */
  static TelegramChatPort writing(TelegramCalls calls, TelegramRenderer renderer, String chat) {
    return new TelegramChatPort(calls, renderer, chat, null, null);
  }

  /** Answers by editing a message, or with a new one if it cannot be edited. */
  static TelegramChatPort editing(
      TelegramCalls calls,
      TelegramRenderer renderer,
      String chat,
      int message,
      CallbackAnswer answer) {
    return new TelegramChatPort(calls, renderer, chat, message, answer);
  }

  @Override
  public CompletionStage<Void> say(Message message, Tokens tokens) {
    CompletionStage<Void> answered =
        answer == null ? CompletableFuture.completedFuture(null) : answer.give();
    return deliver(renderer.render(message, tokens))
        .thenCombine(answered, (delivered, given) -> null);
  }

  /** Sends or edits what was rendered. */
  CompletionStage<Void> deliver(Rendered rendered) {
    List<String> texts = rendered.texts();
    CompletionStage<Void> soFar = CompletableFuture.completedFuture(null);
    for (int i = 0; i < texts.size(); i++) {
      boolean first = i == 0;
      String text = texts.get(i);
      InlineKeyboardMarkup keyboard = i == texts.size() - 1 ? rendered.keyboard() : null;
      soFar = soFar.thenCompose(done -> first ? place(text, keyboard) : write(text, keyboard));
    }
    return soFar;
  }

  private CompletionStage<Void> place(String text, @Nullable InlineKeyboardMarkup keyboard) {
    return pressed == null ? write(text, keyboard) : edit(pressed, text, keyboard);
  }

  private CompletionStage<Void> edit(
      int message, String text, @Nullable InlineKeyboardMarkup keyboard) {
    return calls
        .repeatably(
            EditMessageText.builder()
                .chatId(chat)
                .messageId(message)
                .text(text)
                .parseMode(ParseMode.HTML)
                .linkPreviewOptions(noPreview())
                .replyMarkup(keyboard)
                .build())
        .<Void>thenApply(edited -> null)
        .exceptionallyCompose(failure -> afterRefusedEdit(failure, text, keyboard));
  }

  private CompletionStage<Void> afterRefusedEdit(
      Throwable failure, String text, @Nullable InlineKeyboardMarkup keyboard) {
    return switch (TelegramFailure.of(failure).kind()) {
      case NOT_MODIFIED -> CompletableFuture.completedFuture(null);
      // Deleted, too old, or out of reach.
      case REFUSED -> write(text, keyboard);
      default -> undelivered(failure);
    };
  }

  private CompletionStage<Void> write(String text, @Nullable InlineKeyboardMarkup keyboard) {
    return calls
        .once(
            SendMessage.builder()
                .chatId(chat)
                .text(text)
                .parseMode(ParseMode.HTML)
                .linkPreviewOptions(noPreview())
                .replyMarkup(keyboard)
                .build())
        .<Void>thenApply(sent -> null)
        .exceptionallyCompose(TelegramChatPort::undelivered);
  }

  /**
   * Somebody who has blocked the bot wants no answer; everything else is worth a line in the log.
   */
  private static CompletionStage<Void> undelivered(Throwable failure) {
    Kind kind = TelegramFailure.of(failure).kind();
    if (kind == Kind.BLOCKED) {
      return CompletableFuture.completedFuture(null);
    }
    LOG.warn("Telegram did not take a message: {}", kind);
    // Without its cause, whose message may quote what was said.
    return CompletableFuture.failedFuture(new UndeliveredException("Telegram: " + kind));
  }

  private static LinkPreviewOptions noPreview() {
    return LinkPreviewOptions.builder().isDisabled(true).build();
  }
}
