package dev.hammy.telegram;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * A method of the library's that every start calls, written field by field and its good answer read
 * no further than is needed. The library would look through all classes of both first, for a tenth
 * of the whole start, and keep for good what it found.
 *
 * @param <T> what is made of the answer
 */
final class WrittenOut<T extends Serializable> extends AnsweredMethod<T> implements WrittenByHand {
  private static final JsonFactory JSON = new JsonFactory();

  private final Fields fields;
  private final Good<T> good;

  private WrittenOut(BotApiMethod<?> method, Fields fields, Good<T> good) {
    super(method);
    this.fields = fields;
    this.good = good;
  }

  /** Writes what is sent. */
  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  /** Reads a good answer. */
  private interface Good<T> {
    T read(String answer) throws TelegramApiRequestException;
  }

  /** Asks under which name people find the bot. */
  static WrittenOut<String> name() {
    GetMe method = new GetMe();
    return new WrittenOut<>(
        method,
        json -> {},
        answer -> {
          String name = nameIn(answer);
          return name == null
              ? method.deserializeResponse(AsItCame.text(answer)).getUserName()
              : name;
        });
  }

  /** Takes a webhook off, if there is one. */
  static WrittenOut<Boolean> noWebhook() {
    return new WrittenOut<>(new DeleteWebhook(), json -> {}, answer -> true);
  }

  /** Sets the command list. */
  static WrittenOut<Boolean> of(SetMyCommands method) {
    return new WrittenOut<>(
        method,
        json -> {
          json.writeArrayFieldStart("commands");
          for (BotCommand command : method.getCommands()) {
            json.writeStartObject();
            json.writeStringField("command", command.getCommand());
            json.writeStringField("description", command.getDescription());
            json.writeEndObject();
          }
          json.writeEndArray();
          writeIfAny(json, "language_code", method.getLanguageCode());
        },
        answer -> true);
  }

  /** Sets the description. */
  static WrittenOut<Boolean> of(SetMyDescription method) {
    return new WrittenOut<>(
        method,
        json -> {
          json.writeStringField("description", method.getDescription());
          writeIfAny(json, "language_code", method.getLanguageCode());
        },
        answer -> true);
  }

  /** Sets the short description. */
  static WrittenOut<Boolean> of(SetMyShortDescription method) {
    return new WrittenOut<>(
        method,
        json -> {
          json.writeStringField("short_description", method.getShortDescription());
          writeIfAny(json, "language_code", method.getLanguageCode());
        },
        answer -> true);
  }

  private static void writeIfAny(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  private static @Nullable String nameIn(String answer) {
    String[] found = new String[1];
    try (JsonParser parser = JSON.createParser(AsItCame.bytes(answer))) {
      parser.nextToken();
      JsonFields json = new JsonFields(parser);
      json.each(
          field -> {
            if (field.equals("result")) {
              json.each(
                  of -> {
                    if (of.equals("username")) {
                      found[0] = json.text("");
                    }
                  });
            }
          });
      return found[0];
    } catch (IOException notJson) {
      return null;
    }
  }

  @Override
  T good(String answer) throws TelegramApiRequestException {
    return good.read(answer);
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    fields.write(json);
    json.writeEndObject();
  }
}
