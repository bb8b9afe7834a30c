package dev.hammy.telegram;

import dev.hammy.message.Message;
import dev.hammy.message.Tokens;
import dev.hammy.runtime.ChatPort;
import dev.hammy.runtime.UndeliveredException;
import dev.hammy.telegram.Outbox.Words;
import dev.hammy.telegram.TelegramFailure.Kind;
import dev.hammy.telegram.TelegramRenderer.Photo;
import dev.hammy.telegram.TelegramRenderer.Rendered;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way back into one chat: the message whose button was pressed is edited, everything else is
 * answered with a new one. Thread-safe.
 *
 * <p>A photo carries the words as its caption if they are short enough; else they follow as a text
 * that refers to it. It takes the place of the message that was pressed, whatever that is, so words
 * beneath it need not wait for it: they are newer, and stand beneath in any case. A photo never
 * becomes a text: a new message is written then and the buttons of the old one are taken off, so
 * that there is one place to press; who was faster than that, and pressed the old one twice, has
 * the new one changed.
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
    PressedMessage shown = pressed == null ? null : outbox.now(pressed);
    if (photo == null) {
      return inWords(rendered, shown);
    }
    if (shown == null) {
      return withPhoto(rendered, photo, null);
    }
    return outbox.isShownBy(shown, photo)
        ? beneath(shown, rendered, photo)
        : inPlaceOf(shown, rendered, photo);
  }

  private CompletionStage<Void> inWords(Rendered rendered, @Nullable PressedMessage shown) {
    List<Words> texts = texts(rendered);
    if (shown == null || shown.isPhoto()) {
      return insteadOf(shown, writeAll(texts, null));
    }
    Words first = texts.get(0);
    return edit(
            outbox.editText(shown.id(), first),
            () -> following(shown, writeAll(List.of(first), null)))
        .thenCompose(done -> writeAll(texts.subList(1, texts.size()), null))
        .thenApply(done -> null);
  }

  /** The picture stands there already: only the words change. */
  private CompletionStage<Void> beneath(PressedMessage shown, Rendered rendered, Photo photo) {
    if (!shown.isPhoto()) {
      return inWords(rendered, shown);
    }
    List<Words> texts = texts(rendered);
    return photo.carriesWords()
        ? edit(
            outbox.editCaption(shown.id(), texts.get(0)), () -> withPhoto(rendered, photo, shown))
        : insteadOf(shown, writeAll(texts, shown.id()));
  }

  private CompletionStage<Void> inPlaceOf(PressedMessage shown, Rendered rendered, Photo photo) {
    return photo.carriesWords() ? carrying(shown, rendered, photo) : above(shown, rendered, photo);
  }

  private CompletionStage<Void> carrying(PressedMessage shown, Rendered rendered, Photo photo) {
    return outbox
        .editPhoto(shown.id(), photo, texts(rendered).get(0))
        .handle(
            (edited, failure) ->
                failure == null
                    ? following(shown, CompletableFuture.completedFuture(Optional.of(edited)))
                    : afterFailedEdit(failure, rendered, photo, shown))
        .thenCompose(done -> done);
  }

  private CompletionStage<Void> afterFailedEdit(
      Throwable failure, Rendered rendered, Photo photo, PressedMessage shown) {
    return switch (TelegramFailure.of(failure).kind()) {
      case NOT_MODIFIED -> CompletableFuture.completedFuture(null);
      // Deleted, or out of reach; or it is the picture, which is then uploaded anew.
      case REFUSED -> withPhoto(rendered, photo, shown);
      default -> afterFailedPhoto(failure, rendered, shown);
    };
  }

  /** Both at once. If the picture is not taken, the words stand alone. */
  private CompletionStage<Void> above(PressedMessage shown, Rendered rendered, Photo photo) {
    CompletionStage<Optional<PressedMessage>> pictured =
        outbox
            .editPhoto(shown.id(), photo, new Words(photo.alt(), null))
            .thenApply(Optional::of)
            .exceptionally(failure -> withoutPhoto(failure, shown));
    return following(
        shown,
        writeAll(texts(rendered), shown.id()).thenCombine(pictured, TelegramChatPort::beneath));
  }

  /** What Telegram said of the words may be of before the picture was there. */
  private static Optional<PressedMessage> beneath(
      Optional<PressedMessage> words, Optional<PressedMessage> photo) {
    return words.map(
        last ->
            photo.map(above -> new PressedMessage(last.id(), false, above.shows())).orElse(last));
  }

  private Optional<PressedMessage> withoutPhoto(Throwable failure, PressedMessage shown) {
    Kind kind = TelegramFailure.of(failure).kind();
    if (kind != Kind.NOT_MODIFIED && kind != Kind.BLOCKED) {
      LOG.warn("Telegram did not take a picture ({}): the words go alone", kind);
      outbox.takeButtonsOff(shown.id());
    }
    return Optional.empty();
  }

  private CompletionStage<Void> withPhoto(
      Rendered rendered, Photo photo, @Nullable PressedMessage shown) {
    List<Words> texts = texts(rendered);
    Words caption = photo.carriesWords() ? texts.get(0) : new Words(photo.alt(), null);
    List<Words> below = photo.carriesWords() ? List.of() : texts;
    return outbox
        .send(photo, caption)
        .handle(
            (sent, failure) ->
                failure == null
                    ? insteadOf(shown, writeBelow(sent, below))
                    : afterFailedPhoto(failure, rendered, shown))
        .thenCompose(done -> done);
  }

  private CompletionStage<Optional<PressedMessage>> writeBelow(
      PressedMessage photo, List<Words> texts) {
    return texts.isEmpty()
        ? CompletableFuture.completedFuture(Optional.of(photo))
        : writeAll(texts, photo.id());
  }

  /**
   * The words alone, unless they would fare no better. Also where the picture may have arrived: the
   * same words twice do no harm, and a network that takes no files must not end a conversation.
   */
  private CompletionStage<Void> afterFailedPhoto(
      Throwable failure, Rendered rendered, @Nullable PressedMessage shown) {
    Kind kind = TelegramFailure.of(failure).kind();
    return switch (kind) {
      case REFUSED, NOT_REACHED, BROKEN, UNSURE -> {
        LOG.warn("Telegram did not take a picture ({}): the words go alone", kind);
        yield inWords(rendered, shown);
      }
      default -> undelivered(failure);
    };
  }

  /**
   * There is one place to press: what was written last, and no longer what was shown before. The
   * answer stands once that is written. Nobody waits for the old buttons to go: if the program ends
   * before, they open where they did, and what they are answered with takes the new message's
   * place.
   */
  private CompletionStage<Void> insteadOf(
      @Nullable PressedMessage shown, CompletionStage<Optional<PressedMessage>> written) {
    return shown == null
        ? written.thenApply(last -> null)
        : following(shown, written).thenRun(() -> outbox.takeButtonsOff(shown.id()));
  }

  private CompletionStage<Void> following(
      PressedMessage shown, CompletionStage<Optional<PressedMessage>> written) {
    return written.thenAccept(
        last -> last.ifPresent(successor -> outbox.succeed(shown, successor)));
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
   * @return the last of them; empty if there is none, or if the person takes none
   */
  private CompletionStage<Optional<PressedMessage>> writeAll(
      List<Words> texts, @Nullable Integer about) {
    CompletionStage<Optional<PressedMessage>> soFar =
        CompletableFuture.completedFuture(Optional.empty());
    for (int i = 0; i < texts.size(); i++) {
      Words text = texts.get(i);
      Integer refersTo = i == 0 ? about : null;
      soFar = soFar.thenCompose(done -> write(text, refersTo));
    }
    return soFar;
  }

  private CompletionStage<Optional<PressedMessage>> write(Words words, @Nullable Integer about) {
    return outbox
        .write(words, about)
        .thenApply(Optional::of)
        .exceptionallyCompose(
            failure -> undelivered(failure).thenApply(blocked -> Optional.<PressedMessage>empty()));
  }

  /** The texts, with the keyboard beneath the last. */
  private static List<Words> texts(Rendered rendered) {
    List<String> texts = rendered.texts();
    List<Words> all = new ArrayList<>(texts.size());
    for (String text : texts.subList(0, texts.size() - 1)) {
      all.add(new Words(text, null));
    }
    all.add(new Words(texts.get(texts.size() - 1), rendered.keyboard()));
    return all;
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
