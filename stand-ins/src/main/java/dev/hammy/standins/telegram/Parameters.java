package dev.hammy.standins.telegram;

import com.fasterxml.jackson.databind.JsonNode;

/** The parameters of one call, read as the server reads them. */
record Parameters(JsonNode json) {
  JsonNode node(String name) {
    return json.path(name);
  }

  String text(String name, String otherwise) {
    return json.path(name).asText(otherwise);
  }

  /**
   * @throws ApiRefusal if it is missing
   */
  String requiredText(String name) {
    String text = text(name, "");
    if (text.isEmpty()) {
      String words = name.equals("text") ? "message text is empty" : name + " is empty";
      throw ApiRefusal.fault(400, "Bad Request: " + words);
    }
    return text;
  }

  int integer(String name, int otherwise) {
    return json.path(name).asInt(otherwise);
  }

  /**
   * @throws ApiRefusal if it is missing or no number
   */
  int requiredInteger(String name) {
    if (!json.path(name).canConvertToInt()) {
      throw ApiRefusal.fault(400, "Bad Request: " + name + " is not specified");
    }
    return json.path(name).asInt();
  }

  /**
   * The chat, by its id as a number or as text.
   *
   * @throws ApiRefusal if there is none
   */
  long chat() {
    String chat = text("chat_id", "");
    if (!chat.matches("-?[0-9]{1,18}")) {
      throw ApiRefusal.fault(400, "Bad Request: chat_id is empty");
    }
    return Long.parseLong(chat);
  }
}
