package dev.hammy.telegram;

import dev.hammy.telegram.ChatMessage.Chat;
import dev.hammy.telegram.ChatMessage.Photo;
import dev.hammy.telegram.ChatMessage.Photos;
import dev.hammy.telegram.Update.Person;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one message. */
final class MessageReader {
  private final JsonFields json;
  private long id = JsonFields.NO_NUMBER;
  private @Nullable Chat chat;
  private @Nullable Person from;
  private String words = "";
  private @Nullable Photo own;
  private @Nullable Photo above;
  private boolean forTheServerOnly;

  private MessageReader(JsonFields json) {
    this.json = json;
  }

  /** The message that begins here; absent if it has no number or no chat, or says nothing. */
  static @Nullable ChatMessage read(JsonFields json) throws IOException {
    MessageReader reader = new MessageReader(json);
    json.each(reader::readField);
    return reader.message();
  }

  /** The same for a message of the bot's own, without its words: the bot knows what it says. */
  static @Nullable ChatMessage readOwn(JsonFields json) throws IOException {
    MessageReader reader = new MessageReader(json);
    json.each(reader::readFieldOfOwn);
    return reader.message();
  }

  private void readFieldOfOwn(String name) throws IOException {
    if (!name.equals("text") && !name.equals("caption")) {
      readField(name);
    }
  }

  private @Nullable ChatMessage message() {
    return chat == null || id != (int) id || forTheServerOnly
        ? null
        : new ChatMessage((int) id, chat, from, words, new Photos(own, above));
  }

  private void readField(String name) throws IOException {
    switch (name) {
      case "message_id" -> id = json.number();
      case "chat" -> chat = Part.read(json).asChat();
      case "from" -> from = person(json);
      case "text", "caption" -> words = json.text(words);
      case "photo" -> own = photo();
      case "reply_to_message" -> json.each(this::readFieldAbove);
      // What a person did to the chat as such, without saying anything.
      case "pinned_message",
          "message_auto_delete_timer_changed",
          "chat_background_set",
          "write_access_allowed" ->
          forTheServerOnly = forTheServerOnly || !json.isNull();
      default -> {
        // Of no interest.
      }
    }
  }

  private void readFieldAbove(String name) throws IOException {
    if (name.equals("photo")) {
      above = photo();
    }
  }

  /** The person who begins here; absent if they have no number. */
  static @Nullable Person person(JsonFields json) throws IOException {
    return Part.read(json).asPerson();
  }

  /** The largest of a picture's sizes. */
  private @Nullable Photo photo() throws IOException {
    List<Part> sizes = new ArrayList<>();
    json.eachOf(() -> sizes.add(Part.read(json)));
    return sizes.stream()
        .max(Comparator.comparingLong(size -> size.width))
        .map(Part::asPhoto)
        .orElse(null);
  }

  /** Something of which only plain fields matter: a chat, a person, a size of a picture. */
  private static final class Part {
    private long id = JsonFields.NO_NUMBER;
    private String type = "";
    private String language = "";
    private long width = JsonFields.NO_NUMBER;
    private String file = "";
    private String unique = "";

    static Part read(JsonFields json) throws IOException {
      Part part = new Part();
      json.each(name -> part.readField(name, json));
      return part;
    }

    private void readField(String name, JsonFields json) throws IOException {
      switch (name) {
        case "id" -> id = json.number();
        case "type" -> type = json.text("");
        case "language_code" -> language = json.text("");
        case "width" -> width = json.number();
        case "file_id" -> file = json.text("");
        case "file_unique_id" -> unique = json.text("");
        default -> {
          // Of no interest.
        }
      }
    }

    @Nullable Chat asChat() {
      return id == JsonFields.NO_NUMBER ? null : new Chat(id, type);
    }

    @Nullable Person asPerson() {
      return id == JsonFields.NO_NUMBER ? null : new Person(id, language);
    }

    @Nullable Photo asPhoto() {
      return file.isEmpty() ? null : new Photo(file, unique);
    }
  }
}
