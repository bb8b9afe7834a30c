package dev.hammy.telegram;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/**
 * The answer that Telegram wants to every press, whatever comes of it: until then the button looks
 * busy. Given once, however often it is asked for. Thread-safe.
 */
final class CallbackAnswer {
  private final TelegramCalls calls;
  private final String callback;
  private final AtomicBoolean given = new AtomicBoolean();

  CallbackAnswer(TelegramCalls calls, String callback) {
    this.calls = calls;
    this.callback = callback;
  }

  /** Answers without a word; done when that was tried. A failure leaves nothing to do. */
  CompletionStage<Void> give() {
    return give(AnswerCallbackQuery.builder().callbackQueryId(callback).build());
  }

  /**
   * Answers with words in a box that the person has to close.
   *
   * @param words at most 200 characters
   */
  CompletionStage<Void> give(String words) {
    return give(
        AnswerCallbackQuery.builder()
            .callbackQueryId(callback)
            .text(words)
            .showAlert(true)
            .build());
  }

  private CompletionStage<Void> give(AnswerCallbackQuery answer) {
    if (given.getAndSet(true)) {
      return CompletableFuture.completedFuture(null);
    }
    return calls.repeatably(callback, new Verbatim(answer)).handle((done, failure) -> null);
  }
}
