package dev.hammy.telegram;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.hammy.telegram.UpdatesRequest.Polled;
import dev.hammy.telegram.http.Answer;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;

/**
 * A request for updates whose answer is handed on as it came: the library would build every part of
 * every update, and fail at one of a form that it does not know; such an update would be asked for
 * again for ever, and everybody behind it would wait.
 */
final class UpdatesRequest extends BotApiMethod<Polled> implements WrittenByHand {
  private static final int STATUS_LENGTH = 3;

  private final GetUpdates request;

  UpdatesRequest(GetUpdates request) {
    this.request = request;
  }

  /**
   * What came.
   *
   * @param status HTTP's
   * @param body {@linkplain AsItCame as it came}
   */
  record Polled(int status, String body) implements Serializable {
    private static final long serialVersionUID = 1L;

    boolean isGood() {
      return status >= 200 && status < 300;
    }
  }

  /** The library hands on nothing but the body, so the status stands at its beginning. */
  static byte[] withStatus(Answer answer) {
    byte[] status = String.valueOf(answer.status()).getBytes(StandardCharsets.US_ASCII);
    byte[] both = Arrays.copyOf(status, STATUS_LENGTH + answer.body().length);
    System.arraycopy(answer.body(), 0, both, STATUS_LENGTH, answer.body().length);
    return both;
  }

  @Override
  public Polled deserializeResponse(String answer) {
    return new Polled(
        Integer.parseInt(answer.substring(0, STATUS_LENGTH)), answer.substring(STATUS_LENGTH));
  }

  @Override
  public String getMethod() {
    return request.getMethod();
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("offset", request.getOffset());
    json.writeNumberField("limit", request.getLimit());
    json.writeNumberField("timeout", request.getTimeout());
    json.writeArrayFieldStart("allowed_updates");
    for (String kind : request.getAllowedUpdates()) {
      json.writeString(kind);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
