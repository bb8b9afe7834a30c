package dev.hammy.telegram;

import dev.hammy.telegram.Update.Person;
import dev.hammy.telegram.Update.Press;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one update. */
final class UpdateReader {
  /** The kinds of updates that the bot asks for. */
  static final List<String> KINDS = List.of("message", "callback_query");

  private final JsonFields json;
  private long id = JsonFields.NO_NUMBER;
  private @Nullable Press press;
  private @Nullable ChatMessage message;

  private UpdateReader(JsonFields json) {
    this.json = json;
  }

  /** The update that begins here; absent if it has no number. */
  static @Nullable Update read(JsonFields json) throws IOException {
    UpdateReader reader = new UpdateReader(json);
    json.each(reader::readField);
    return reader.id == (int) reader.id
        ? new Update((int) reader.id, reader.press, reader.message)
        : null;
  }

  private void readField(String name) throws IOException {
    switch (name) {
      case "update_id" -> id = json.number();
      case "message" -> message = MessageReader.read(json);
      case "callback_query" -> press = PressReader.read(json);
      default -> {
        // Of no interest.
      }
    }
  }

  /** Reads a press. */
  private static final class PressReader {
    private final JsonFields json;
    private String id = "";
    private @Nullable Person from;
    private @Nullable ChatMessage message;
    private String data = "";

    private PressReader(JsonFields json) {
      this.json = json;
    }

    /** The press that begins here; absent if it has no number or nobody pressed. */
    static @Nullable Press read(JsonFields json) throws IOException {
      PressReader reader = new PressReader(json);
      json.each(reader::readField);
      Person from = reader.from;
      return from == null || reader.id.isEmpty()
          ? null
          : new Press(reader.id, from, reader.message, reader.data);
    }

    private void readField(String name) throws IOException {
      switch (name) {
        case "id" -> id = json.text("");
        case "from" -> from = MessageReader.person(json);
        case "message" -> message = MessageReader.readOwn(json);
        case "data" -> data = json.text("");
        default -> {
          // Of no interest.
        }
      }
    }
  }
}
