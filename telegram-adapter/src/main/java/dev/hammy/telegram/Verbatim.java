package dev.hammy.telegram;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.hammy.telegram.Verbatim.Said;
import java.io.Serializable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/**
 * A method of the library's, checked and written by it, whose answer is handed on as it came if all
 * went well: of it the bot needs little or nothing.
 */
final class Verbatim extends AnsweredMethod<Said> {
  private final BotApiMethod<?> method;

  Verbatim(BotApiMethod<?> method) {
    super(method);
    this.method = method;
  }

  /**
   * What Telegram said of something that went well.
   *
   * @param json {@linkplain AsItCame as it came}
   */
  record Said(String json) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  @Override
  Said good(String answer) {
    return new Said(answer);
  }

  /** What is sent. */
  @JsonValue
  BotApiMethod<?> method() {
    return method;
  }
}
