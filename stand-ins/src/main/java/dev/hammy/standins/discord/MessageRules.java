package dev.hammy.standins.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The documented limits of one message. Not thread-safe; made for one message. */
final class MessageRules {
  static final int COMPONENTS_V2 = 1 << 15;

  private static final int ACTION_ROW = 1;
  private static final int BUTTON = 2;
  private static final int MENU = 3;
  private static final int TEXT = 10;
  private static final int GALLERY = 12;
  private static final int SEPARATOR = 14;
  private static final int CONTAINER = 17;
  private static final int LINK_BUTTON = 5;

  private final List<String> problems = new ArrayList<>();
  private final Set<String> customIds = new HashSet<>();
  private final Set<String> attached = new HashSet<>();
  private final Set<String> exhibited = new HashSet<>();
  private int components;
  private int text;

  private MessageRules() {}

  /**
   * Looks at one message.
   *
   * @param message what the bot sent
   * @param flagsBefore the flags of the message that is edited, 0 for a new one
   * @return what is wrong with it; empty if nothing is
   */
  static List<String> problems(JsonNode message, int flagsBefore) {
    MessageRules rules = new MessageRules();
    int flags = message.path("flags").asInt() | flagsBefore;
    rules.mentions(message);
    rules.whole(message, (flags & COMPONENTS_V2) != 0);
    return rules.problems;
  }

  private void require(boolean holds, String problem) {
    if (!holds) {
      problems.add(problem);
    }
  }

  private void mentions(JsonNode message) {
    JsonNode allowed = message.path("allowed_mentions");
    boolean off =
        allowed.path("parse").isArray()
            && allowed.path("parse").isEmpty()
            && allowed.path("users").isEmpty()
            && allowed.path("roles").isEmpty();
    require(off, "allowed_mentions does not switch mentions off");
  }

  private void whole(JsonNode message, boolean v2) {
    String content = message.path("content").asText();
    JsonNode top = message.path("components");
    if (v2) {
      require(!message.hasNonNull("content"), "content cannot go with components v2");
      require(!message.hasNonNull("embeds"), "embeds cannot go with components v2");
      require(!top.isEmpty(), "a message cannot be empty");
    } else {
      require(!content.isEmpty(), "a message cannot be empty");
      require(content.length() <= 2000, "content has over 2000 characters");
      require(top.size() <= 5, "over 5 rows");
    }
    attachments(message.path("attachments"));
    top.forEach(component -> topLevel(component, v2));
    require(!v2 || exhibited.containsAll(attached), "an attachment that no component shows");
    require(components <= 40, "over 40 components: " + components);
    require(text <= 4000, "over 4000 characters of text: " + text);
  }

  private void topLevel(JsonNode component, boolean v2) {
    int type = component.path("type").asInt();
    if (type == CONTAINER && v2) {
      components++;
      require(!component.path("components").isEmpty(), "an empty container");
      component.path("components").forEach(this::block);
    } else if (type == ACTION_ROW || v2) {
      block(component);
    } else {
      problems.add("component type " + type + " needs components v2");
    }
  }

  private void block(JsonNode component) {
    components++;
    int type = component.path("type").asInt();
    if (type == TEXT) {
      int length = component.path("content").asText().length();
      require(length > 0, "an empty text");
      text += length;
    } else if (type == ACTION_ROW) {
      row(component.path("components"));
    } else if (type == GALLERY) {
      gallery(component.path("items"));
    } else {
      require(type == SEPARATOR, "component type " + type + " is not known here");
    }
  }

  private void attachments(JsonNode attachments) {
    require(attachments.size() <= 10, "over 10 attachments");
    for (JsonNode attachment : attachments) {
      String name = attachment.path("filename").asText();
      require(attachment.has("size"), "an attachment without its file");
      require(name.matches("[A-Za-z0-9._-]{1,260}"), "a file's name that the server would change");
      require(attached.add(name), "a file's name twice");
      description(attachment);
    }
  }

  private void gallery(JsonNode items) {
    require(items.size() >= 1 && items.size() <= 10, "a gallery with no or over 10 items");
    for (JsonNode item : items) {
      String url = item.path("media").path("url").asText();
      String file = url.replaceFirst("^attachment://", "");
      require(!file.equals(url), "an item of a gallery that is no attachment");
      require(attached.contains(file), "an item of a gallery whose attachment is missing");
      exhibited.add(file);
      description(item);
    }
  }

  private void description(JsonNode pictured) {
    int length = lengthOf(pictured, "description");
    require(length >= 1, "a picture without a description");
    require(length <= 1024, "a description has over 1024 characters");
  }

  private void row(JsonNode inside) {
    components += inside.size();
    boolean buttons = true;
    for (JsonNode component : inside) {
      int type = component.path("type").asInt();
      if (type == BUTTON) {
        button(component);
      } else if (type == MENU) {
        buttons = false;
        menu(component);
      } else {
        problems.add("component type " + type + " in a row");
      }
    }
    require(inside.size() >= 1, "an empty row");
    require(inside.size() <= (buttons ? 5 : 1), "too much in one row");
  }

  private void button(JsonNode button) {
    int style = button.path("style").asInt();
    require(style >= 1 && style <= 6, "button style " + style);
    require(lengthOf(button, "label") <= 80, "a button's label has over 80 characters");
    require(
        lengthOf(button, "label") >= 1 || button.has("emoji"), "a button without label or emoji");
    if (style == LINK_BUTTON) {
      require(lengthOf(button, "url") >= 1, "a link button without url");
    } else {
      customId(button);
    }
  }

  private void menu(JsonNode menu) {
    customId(menu);
    JsonNode options = menu.path("options");
    int least = menu.path("min_values").asInt(1);
    int most = menu.path("max_values").asInt(1);
    require(options.size() >= 1 && options.size() <= 25, "a menu with no or over 25 options");
    require(least <= most && most <= options.size(), "a menu's min_values and max_values");
    require(lengthOf(menu, "placeholder") <= 150, "a placeholder has over 150 characters");
    Set<String> values = new HashSet<>();
    for (JsonNode option : options) {
      int label = lengthOf(option, "label");
      int value = lengthOf(option, "value");
      require(label >= 1 && label <= 100, "an option's label has 0 or over 100 characters");
      require(value >= 1 && value <= 100, "an option's value has 0 or over 100 characters");
      require(lengthOf(option, "description") <= 100, "a description has over 100 characters");
      require(values.add(option.path("value").asText()), "an option's value twice");
    }
  }

  private void customId(JsonNode component) {
    int length = lengthOf(component, "custom_id");
    require(length >= 1 && length <= 100, "a custom_id has 0 or over 100 characters");
    require(customIds.add(component.path("custom_id").asText()), "a custom_id twice");
  }

  private static int lengthOf(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() ? value.asText().length() : 0;
  }
}
