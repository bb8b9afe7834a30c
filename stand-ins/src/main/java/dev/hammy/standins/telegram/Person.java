package dev.hammy.standins.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

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

  ObjectNode asChat() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", id)
        .put("type", "private")
        .put("first_name", firstName);
  }
}
