package dev.hammy.standins.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What each method of the Bot API does here. Guarded by the {@link Watch}. */
final class BotApiMethods {
  static final String USERNAME = "stand_in_bot";

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
  private final WebhookCaller webhook;
  private final Consumer<String> violations;
  private final Map<String, Method> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  BotApiMethods(
      Chats chats,
      Updates updates,
      Callbacks callbacks,
      WebhookCaller webhook,
      Consumer<String> violations) {
    this.chats = chats;
    this.updates = updates;
    this.webhook = webhook;
    this.callbacks = callbacks;
    this.violations = violations;
    byName.put("getMe", parameters -> bot());
    byName.put("deleteWebhook", parameters -> deleteWebhook());
    byName.put("setWebhook", this::setWebhook);
    byName.put("getUpdates", this::getUpdates);
    BotMessageMethods messages = new BotMessageMethods(chats);
    byName.put("sendMessage", call -> asMessage(messages.sendText(call)));
    byName.put("sendPhoto", call -> asMessage(messages.sendPhoto(call)));
    byName.put("editMessageText", call -> asMessage(messages.editText(call)));
    byName.put("editMessageCaption", call -> asMessage(messages.editCaption(call)));
    byName.put("editMessageMedia", call -> asMessage(messages.editMedia(call)));
    byName.put("editMessageReplyMarkup", call -> asMessage(messages.editButtons(call)));
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

  private JsonNode deleteWebhook() {
    webhook.unset();
    return BooleanNode.TRUE;
  }

  /** The public server wants https and a port of four; one of one's own does not. */
  private JsonNode setWebhook(Parameters parameters) {
    String url = parameters.requiredText("url");
    if (!url.matches("https?://[^?#]+")) {
      throw ApiRefusal.fault(400, "Bad Request: bad webhook: invalid URL");
    }
    if (!parameters.text("secret_token", "").matches("[A-Za-z0-9_-]{1,256}")) {
      throw ApiRefusal.fault(400, "Bad Request: secret token contains unallowed characters");
    }
    updates.allow(parameters.node("allowed_updates"));
    int atOnce = parameters.integer("max_connections", 40);
    webhook.set(url, parameters.text("secret_token", ""), atOnce);
    return BooleanNode.TRUE;
  }

  private JsonNode getUpdates(Parameters parameters) {
    if (webhook.isSet()) {
      throw ApiRefusal.ordinary(
          409,
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to"
              + " delete the webhook first");
    }
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

  private static ObjectNode bot() {
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
    ObjectNode json = alone(message);
    // It looks as it does now, and does not tell what it refers to itself.
    Optional.ofNullable(message.replyTo())
        .map(above -> chats.find(above.chat(), above.id()).orElse(above))
        .ifPresent(above -> json.set("reply_to_message", alone(above)));
    return json;
  }

  private static ObjectNode alone(BotMessage message) {
    ObjectNode json = JSON.objectNode();
    json.put("message_id", message.id()).put("date", 1_700_000_000);
    json.put(message.photo() == null ? "text" : "caption", message.text());
    Optional.ofNullable(message.photo()).ifPresent(photo -> json.set("photo", sizes(photo)));
    json.set("from", bot());
    ObjectNode chat = json.putObject("chat").put("id", message.chat());
    chat.put("type", message.chat() > 0 ? "private" : "supergroup");
    return json;
  }

  private static ArrayNode sizes(BotMessage.Photo photo) {
    ArrayNode sizes = JSON.arrayNode();
    for (int width : new int[] {320, 1000}) {
      boolean whole = width == 1000;
      ObjectNode size = sizes.addObject().put("width", width).put("height", width);
      size.put("file_id", whole ? photo.fileId() : photo.fileId() + "-small");
      size.put("file_unique_id", whole ? photo.uniqueId() : photo.uniqueId() + "-small");
    }
    return sizes;
  }
}
