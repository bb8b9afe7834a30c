package dev.hammy.app.watch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whether people can talk to the bot just now.
 *
 * @param platforms each by its name, and whether it is reached
 */
public record Health(Map<String, Boolean> platforms) {
  public Health {
    platforms = new LinkedHashMap<>(platforms);
  }

  /** Whether every platform is reached. */
  boolean isUp() {
    return platforms.values().stream().allMatch(up -> up);
  }

  /** The same as one JSON object. */
  String json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode().put("status", word(isUp()));
    ObjectNode each = root.putObject("platforms");
    platforms.forEach((name, up) -> each.put(name, word(up)));
    return root.toString();
  }

  private static String word(boolean up) {
    return up ? "up" : "down";
  }
}
