package dev.hammy.standins.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hammy.standins.telegram.BotMessage.BotButton;

/**
 * Somebody who uses Telegram. The private chat with them has their id.
 *
 * @param id positive
 * @param language the IETF tag that their app sends, such as {@code en} or {@code pt-br}
 */
public record Person(long id, String firstName, String language) {
  ObjectNode asUser() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", id)
        .put("is_bot", false)
        .put("first_name", firstName)
        .put("language_code", language);
  }

  /** What an update says of a message that this person has written. */
  ObjectNode writing(int message, ObjectNode chat, ObjectNode content) {
    ObjectNode written = content.deepCopy().put("message_id", message);
    written.put("date", 1_700_000_000);
    written.set("from", asUser());
    return written.set("chat", chat);
  }

  /** What an update says of a press, named so, of a button beneath a message. */
  ObjectNode pressing(String press, BotButton button, ObjectNode message) {
    ObjectNode query = JsonNodeFactory.instance.objectNode().put("id", press);
    query.put("data", button.data());
    query.put("chat_instance", "chat-" + message.path("chat").path("id").asLong());
    query.set("from", asUser());
    return query.set("message", message);
  }

  ObjectNode asChat() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", id)
        .put("type", "private")
        .put("first_name", firstName);
  }
}
