package dev.hammy.telegram;

import java.io.Serializable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/**
 * A method of the library's, checked by it, of whose good answer the bot reads what it needs: the
 * library would build every part of it. Any other answer is read by the library, which says what
 * failed.
 *
 * @param <T> what is made of a good answer
 */
abstract class AnsweredMethod<T extends Serializable> extends BotApiMethod<T> {
  private static final String WENT_WELL = "{\"ok\":true";

  private final BotApiMethod<?> asked;

  AnsweredMethod(BotApiMethod<?> asked) {
    this.asked = asked;
  }

  /**
   * Reads a good answer.
   *
   * @param answer {@linkplain AsItCame as it came}
   */
  abstract T good(String answer) throws TelegramApiRequestException;

  @Override
  public final T deserializeResponse(String answer) throws TelegramApiRequestException {
    if (!answer.startsWith(WENT_WELL)) {
      asked.deserializeResponse(AsItCame.text(answer));
    }
    return good(answer);
  }

  @Override
  public final String getMethod() {
    return asked.getMethod();
  }

  @Override
  public final void validate() throws TelegramApiValidationException {
    asked.validate();
  }
}
