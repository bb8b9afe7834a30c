package dev.hammy.telegram;

import dev.hammy.message.Message;
import dev.hammy.message.Tokens;
import dev.hammy.runtime.ChatPort;
import dev.hammy.runtime.UndeliveredException;
import dev.hammy.telegram.Outbox.Words;
import dev.hammy.telegram.TelegramFailure.Kind;
import dev.hammy.telegram.TelegramRenderer.Photo;
import dev.hammy.telegram.TelegramRenderer.Rendered;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/**
 * The way back into one chat: the message whose button was pressed is edited, everything else is
 * answered with a new one. Thread-safe.
 *
 * <p>A photo carries the words as its caption if they are short enough; else they follow as a text
 * that refers to it. Where a text cannot become a photo, or a photo a text, a new message is
 * written and the buttons of the old one are taken off, so that there is one place to press.
 */
final class TelegramChatPort implements ChatPort {
  private static final Logger LOG = LoggerFactory.getLogger(TelegramChatPort.class);

  private final Outbox outbox;
  private final TelegramRenderer renderer;
  private final @Nullable PressedMessage pressed;
  private final @Nullable CallbackAnswer answer;

  /**
   * @param pressed edited if it can be; absent if no button was pressed
   * @param answer what Telegram wants for a press; absent if no button was pressed
   */
  TelegramChatPort(
      Outbox outbox,
      TelegramRenderer renderer,
      @Nullable PressedMessage pressed,
      @Nullable CallbackAnswer answer) {
    this.outbox = outbox;
    this.renderer = renderer;
    this.pressed = pressed;
    this.answer = answer;
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
    Photo photo = rendered.photo();
    if (photo == null) {
      return inWords(rendered);
    }
    return pressed != null && outbox.isShownBy(pressed, photo)
        ? beneath(pressed, rendered, photo)
        : withPhoto(rendered, photo);
  }

  private CompletionStage<Void> inWords(Rendered rendered) {
    List<Words> texts = texts(rendered);
    if (pressed == null) {
      return writeAll(texts, null);
    }
    if (pressed.isPhoto()) {
      return insteadOfPressed(writeAll(texts, null));
    }
    int edited = pressed.id();
    Words first = texts.get(0);
    return edit(outbox.editText(edited, first), () -> writeAll(List.of(first), null))
        .thenCompose(done -> writeAll(texts.subList(1, texts.size()), null));
  }

  /** The picture stands there already: only the words change. */
  private CompletionStage<Void> beneath(PressedMessage shown, Rendered rendered, Photo photo) {
    if (!shown.isPhoto()) {
      return inWords(rendered);
    }
    List<Words> texts = texts(rendered);
    return photo.carriesWords()
        ? edit(outbox.editCaption(shown.id(), texts.get(0)), () -> withPhoto(rendered, photo))
        : insteadOfPressed(writeAll(texts, shown.id()));
  }

  private CompletionStage<Void> withPhoto(Rendered rendered, Photo photo) {
    List<Words> texts = texts(rendered);
    Words caption = photo.carriesWords() ? texts.get(0) : new Words(photo.alt(), null);
    List<Words> below = photo.carriesWords() ? List.of() : texts;
    return outbox
        .send(photo, caption)
        .handle(
            (sent, failure) ->
                failure == null
                    ? insteadOfPressed(writeAll(below, sent.getMessageId()))
                    : afterFailedPhoto(failure, rendered))
        .thenCompose(done -> done);
  }

  /**
   * The words alone, unless they would fare no better. Also where the picture may have arrived: the
   * same words twice do no harm, and a network that takes no files must not end a conversation.
   */
  private CompletionStage<Void> afterFailedPhoto(Throwable failure, Rendered rendered) {
    Kind kind = TelegramFailure.of(failure).kind();
    return switch (kind) {
      case REFUSED, NOT_REACHED, BROKEN, UNSURE -> {
        LOG.warn("Telegram did not take a picture ({}): the words go alone", kind);
        yield inWords(rendered);
      }
      default -> undelivered(failure);
    };
  }

  private CompletionStage<Void> insteadOfPressed(CompletionStage<Void> written) {
    return pressed == null
        ? written
        : written.thenCompose(done -> outbox.takeButtonsOff(pressed.id()));
  }

  private CompletionStage<Void> edit(
      CompletableFuture<?> edit, Supplier<CompletionStage<Void>> otherwise) {
    return edit.<Void>thenApply(edited -> null)
        .exceptionallyCompose(
            failure ->
                switch (TelegramFailure.of(failure).kind()) {
                  case NOT_MODIFIED -> CompletableFuture.completedFuture(null);
                  // Deleted, too old, or out of reach.
                  case REFUSED -> otherwise.get();
                  default -> undelivered(failure);
                });
  }

  /**
   * Writes texts one after the other.
   *
   * @param about the message that the first refers to
   */
  private CompletionStage<Void> writeAll(List<Words> texts, @Nullable Integer about) {
    CompletionStage<Void> soFar = CompletableFuture.completedFuture(null);
    for (int i = 0; i < texts.size(); i++) {
      Words text = texts.get(i);
      Integer refersTo = i == 0 ? about : null;
      soFar = soFar.thenCompose(done -> write(text, refersTo));
    }
    return soFar;
  }

  private CompletionStage<Void> write(Words words, @Nullable Integer about) {
    return outbox
        .write(words, about)
        .<Void>thenApply(sent -> null)
        .exceptionallyCompose(this::undelivered);
  }

  /** The texts, with the keyboard beneath the last. */
  private static List<Words> texts(Rendered rendered) {
    List<String> texts = rendered.texts();
    InlineKeyboardMarkup keyboard = rendered.keyboard();
    int last = texts.size() - 1;
    return IntStream.rangeClosed(0, last)
        .mapToObj(i -> new Words(texts.get(i), i == last ? keyboard : null))
        .toList();
  }

  /**
   * Somebody who has blocked the bot wants no answer; everything else is worth a line in the log.
   */
  private CompletionStage<Void> undelivered(Throwable failure) {
    Kind kind = TelegramFailure.of(failure).kind();
    if (kind == Kind.BLOCKED) {
      return CompletableFuture.completedFuture(null);
    }
    outbox.countLost();
    LOG.warn("Telegram did not take a message: {}", kind);
    // Without its cause, whose message may quote what was said.
    return CompletableFuture.failedFuture(new UndeliveredException("Telegram: " + kind));
  }
}
