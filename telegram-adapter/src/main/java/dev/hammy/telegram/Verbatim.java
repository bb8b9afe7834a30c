package dev.hammy.telegram;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.hammy.telegram.Verbatim.Said;
import java.io.Serializable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/**
 * A method of the library's, checked and written by it, whose answer is handed on as it came if all
 * went well: the library would build every part of it, of which the bot needs little or nothing.
 * Any other answer is read by the library, which says what failed.
 */
final class Verbatim extends BotApiMethod<Said> {
  private static final String WENT_WELL = "{\"ok\":true";

  private final BotApiMethod<?> method;

  Verbatim(BotApiMethod<?> method) {
    this.method = method;
  }

  /** What Telegram said of something that went well, as JSON. */
  record Said(String json) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public Said deserializeResponse(String answer) throws TelegramApiRequestException {
    if (!answer.startsWith(WENT_WELL)) {
      method.deserializeResponse(answer);
    }
    return new Said(answer);
  }

  @Override
  public String getMethod() {
    return method.getMethod();
  }

  @Override
  public void validate() throws TelegramApiValidationException {
    method.validate();
  }

  /** What is sent. */
  @JsonValue
  BotApiMethod<?> method() {
    return method;
  }
}
