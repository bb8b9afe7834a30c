package dev.hammy.standins.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hammy.standins.telegram.BotMessage.BotButton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What each method of the Bot API does here. Guarded by the {@link Watch}. */
final class BotApiMethods {
  static final String USERNAME = "stand_in_bot";

  private static final int MOST_TEXT = 4096;
  private static final int MOST_ALERT = 200;
  private static final int MOST_COMMANDS = 100;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** One method of the Bot API. */
  private interface Method {
    /**
     * @throws ApiRefusal if the server would refuse
     */
    JsonNode call(Parameters parameters);
  }

  private final Chats chats;
  private final Updates updates;
  private final Callbacks callbacks;
  private final Consumer<String> violations;
  private final Map<String, Method> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  BotApiMethods(Chats chats, Updates updates, Callbacks callbacks, Consumer<String> violations) {
    this.chats = chats;
    this.updates = updates;
    this.callbacks = callbacks;
    this.violations = violations;
    byName.put("getMe", parameters -> bot());
    byName.put("deleteWebhook", parameters -> BooleanNode.TRUE);
    byName.put("getUpdates", this::getUpdates);
    byName.put("sendMessage", this::sendMessage);
    byName.put("editMessageText", this::editMessageText);
    byName.put("answerCallbackQuery", this::answerCallbackQuery);
    byName.put("setMyCommands", BotApiMethods::setMyCommands);
    byName.put("setMyDescription", parameters -> setText(parameters, "description", 512));
    byName.put(
        "setMyShortDescription", parameters -> setText(parameters, "short_description", 120));
  }

  /**
   * Carries a method out.
   *
   * @throws ApiRefusal if the server would refuse
   */
  JsonNode call(String name, JsonNode parameters) {
    Method method = byName.get(name);
    if (method == null) {
      throw ApiRefusal.fault(404, "Not Found");
    }
    return method.call(new Parameters(parameters));
  }

  private JsonNode getUpdates(Parameters parameters) {
    Duration atMost = Duration.ofSeconds(parameters.integer("timeout", 0));
    updates.allow(parameters.node("allowed_updates"));
    updates.confirmBefore(parameters.integer("offset", 0));
    ArrayNode answer = JSON.arrayNode();
    for (ObjectNode update : updates.next(parameters.integer("limit", 0), atMost)) {
      callbacks.given(update.path("callback_query").path("id").asText());
      answer.add(update);
    }
    return answer;
  }

  private JsonNode sendMessage(Parameters parameters) {
    long chat = parameters.chat();
    chats.requireWritable(chat);
    BotMessage message = message(chat, chats.nextId(), parameters, "message is too long");
    chats.put(message);
    return asMessage(message);
  }

  private JsonNode editMessageText(Parameters parameters) {
    long chat = parameters.chat();
    chats.requireWritable(chat);
    BotMessage old = chats.editable(chat, parameters.requiredInteger("message_id"));
    BotMessage edited = message(chat, old.id(), parameters, "MESSAGE_TOO_LONG");
    if (edited.looksLike(old)) {
      throw ApiRefusal.ordinary(
          400,
          "Bad Request: message is not modified: specified new message content and reply markup"
              + " are exactly the same as a current content and reply markup of the message");
    }
    chats.put(edited);
    return asMessage(edited);
  }

  private static BotMessage message(long chat, int id, Parameters parameters, String tooLong) {
    String sent = parameters.requiredText("text");
    String mode = parameters.text("parse_mode", "");
    if (!mode.isEmpty() && !mode.equalsIgnoreCase("HTML")) {
      throw ApiRefusal.fault(400, "Bad Request: unsupported parse_mode (the stand-in knows HTML)");
    }
    String read = mode.isEmpty() ? sent : Markup.read(sent);
    if (read.isBlank()) {
      throw ApiRefusal.fault(400, "Bad Request: message text is empty");
    }
    if (read.length() > MOST_TEXT) {
      throw ApiRefusal.fault(400, "Bad Request: " + tooLong);
    }
    List<List<BotButton>> rows = Keyboards.read(parameters.node("reply_markup"));
    return new BotMessage(chat, id, read.strip(), sent, rows);
  }

  private JsonNode answerCallbackQuery(Parameters parameters) {
    String text = parameters.text("text", "");
    if (text.length() > MOST_ALERT) {
      throw ApiRefusal.fault(400, "Bad Request: MESSAGE_TOO_LONG");
    }
    String id = parameters.requiredText("callback_query_id");
    callbacks.answer(id, text.isEmpty() ? null : text).ifPresent(violations);
    return BooleanNode.TRUE;
  }

  private static JsonNode setMyCommands(Parameters parameters) {
    JsonNode commands = parameters.node("commands");
    if (!commands.isArray() || commands.size() > MOST_COMMANDS) {
      throw ApiRefusal.fault(400, "Bad Request: BOT_COMMANDS_TOO_MUCH");
    }
    for (JsonNode command : commands) {
      if (!command.path("command").asText().matches("[a-z0-9_]{1,32}")) {
        throw ApiRefusal.fault(400, "Bad Request: BOT_COMMAND_INVALID");
      }
      int words = command.path("description").asText().length();
      if (words < 1 || words > 256) {
        throw ApiRefusal.fault(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID");
      }
    }
    return languageChecked(parameters);
  }

  private static JsonNode setText(Parameters parameters, String field, int most) {
    if (parameters.text(field, "").length() > most) {
      throw ApiRefusal.fault(400, "Bad Request: " + field + " is too long");
    }
    return languageChecked(parameters);
  }

  private static JsonNode languageChecked(Parameters parameters) {
    if (!parameters.text("language_code", "").matches("([a-z]{2})?")) {
      throw ApiRefusal.fault(400, "Bad Request: LANG_CODE_INVALID");
    }
    return BooleanNode.TRUE;
  }

  private ObjectNode bot() {
    return JSON.objectNode()
        .put("id", 1L)
        .put("is_bot", true)
        .put("first_name", "Stand-in bot")
        .put("username", USERNAME)
        .put("can_join_groups", true)
        .put("can_read_all_group_messages", false)
        .put("supports_inline_queries", false);
  }

  /** A message of the bot as updates and answers carry it. */
  ObjectNode asMessage(BotMessage message) {
    ObjectNode json = JSON.objectNode();
    json.put("message_id", message.id()).put("date", 1_700_000_000).put("text", message.text());
    json.set("from", bot());
    ObjectNode chat = json.putObject("chat").put("id", message.chat());
    chat.put("type", message.chat() > 0 ? "private" : "supergroup");
    return json;
  }
}
