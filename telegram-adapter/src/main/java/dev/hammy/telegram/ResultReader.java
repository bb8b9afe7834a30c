package dev.hammy.telegram;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Reads what Telegram sends straight from its bytes, and of it only what the bot needs: most of an
 * update is the message and the keyboard that the bot sent itself.
 *
 * <p>The library would build all of it, and fail where one part has a form that it does not know;
 * such an update would be asked for again for ever, and everybody behind it would wait. Here each
 * is read as far as it goes.
 */
final class ResultReader {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonFields json;
  private final Result result;
  private boolean isOk;
  private boolean isRead;

  private ResultReader(JsonFields json, Result result) {
    this.json = json;
    this.result = result;
  }

  /** Reads a result; says whether it is one of the kind that was expected. */
  private interface Result {
    boolean read(JsonFields json) throws IOException;
  }

  /**
   * Reads the answer to a request for updates.
   *
   * @param answer {@linkplain AsItCame as it came}
   * @return the updates, without those that have no number; empty if the answer holds no updates,
   *     not even none
   */
  static Optional<List<Update>> updates(String answer) {
    List<Update> updates = new ArrayList<>();
    return read(answer, json -> json.isList() && addAll(json, updates))
        ? Optional.of(updates)
        : Optional.empty();
  }

  private static boolean addAll(JsonFields json, List<Update> updates) throws IOException {
    json.eachOf(
        () -> {
          Update update = UpdateReader.read(json);
          if (update != null) {
            updates.add(update);
          }
        });
    return true;
  }

  /** Reads a single update as Telegram brings it; empty if it is none, or has no number. */
  static Optional<Update> update(byte[] body) {
    try (JsonParser parser = JSON.createParser(body)) {
      parser.nextToken();
      return Optional.ofNullable(UpdateReader.read(new JsonFields(parser)));
    } catch (IOException notJson) {
      return Optional.empty();
    }
  }

  /**
   * Reads the answer to a request that sent a message; empty if it shows none.
   *
   * @param answer {@linkplain AsItCame as it came}
   */
  static Optional<ChatMessage> message(String answer) {
    AtomicReference<@Nullable ChatMessage> message = new AtomicReference<>();
    return read(
            answer,
            json -> {
              message.set(MessageReader.readOwn(json));
              return true;
            })
        ? Optional.ofNullable(message.get())
        : Optional.empty();
  }

  /** Whether all went well and the result could be read. */
  private static boolean read(String answer, Result result) {
    try (JsonParser parser = JSON.createParser(AsItCame.bytes(answer))) {
      parser.nextToken();
      JsonFields json = new JsonFields(parser);
      ResultReader reader = new ResultReader(json, result);
      json.each(reader::readField);
      return reader.isOk && reader.isRead;
    } catch (IOException notJson) {
      return false;
    }
  }

  private void readField(String name) throws IOException {
    if (name.equals("ok")) {
      isOk = json.isTrue();
    } else if (name.equals("result")) {
      isRead = result.read(json);
    }
  }
}
