package dev.hammy.standins.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The files of a message: as the bot sends them, and as the server then tells of them. */
final class Attachments {
  private static final String ADDRESS = "https://cdn.discordapp.com/ephemeral-attachments/";

  private Attachments() {}

  /** What the server makes of the attachments that were sent. */
  static ArrayNode stored(JsonNode sent, Supplier<String> ids) {
    ArrayNode stored = Json.MAPPER.createArrayNode();
    for (JsonNode one : sent) {
      String id = ids.get();
      String url = ADDRESS + id + "/" + one.path("filename").asText();
      ObjectNode attachment = stored.addObject().put("id", id).put("url", url);
      attachment.put("proxy_url", url).put("content_type", "image/png");
      attachment.put("filename", one.path("filename").asText());
      attachment.put("description", one.path("description").asText());
      attachment.put("size", one.path("size").asInt());
    }
    return stored;
  }

  /** Gives the items of galleries, named {@code attachment://name} by the bot, their addresses. */
  static void show(JsonNode attachments, JsonNode components) {
    Map<String, JsonNode> byName = new HashMap<>();
    attachments.forEach(one -> byName.put("attachment://" + one.path("filename").asText(), one));
    for (JsonNode component : components) {
      show(attachments, component.path("components"));
      component.path("items").forEach(item -> resolve(item.path("media"), byName));
    }
  }

  private static void resolve(JsonNode media, Map<String, JsonNode> byName) {
    JsonNode attachment = byName.get(media.path("url").asText());
    if (attachment != null) {
      ObjectNode resolved = (ObjectNode) media;
      resolved.put("url", attachment.path("url").asText());
      resolved.put("proxy_url", attachment.path("proxy_url").asText());
      resolved.put("attachment_id", attachment.path("id").asText());
      resolved.put("content_type", "image/png");
    }
  }
}
