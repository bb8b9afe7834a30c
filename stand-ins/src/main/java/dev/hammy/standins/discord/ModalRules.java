package dev.hammy.standins.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The documented limits of one form. Not thread-safe; made for one form. */
final class ModalRules {
  private static final int TEXT_INPUT = 4;
  private static final int CHANNEL_SELECT = 8;
  private static final int LABEL = 18;

  private final List<String> problems = new ArrayList<>();
  private final Set<String> customIds = new HashSet<>();

  private ModalRules() {}

  /** What is wrong with a form; empty if nothing is. */
  static List<String> problems(JsonNode form) {
    ModalRules rules = new ModalRules();
    rules.length(form, "custom_id", 1, 100);
    rules.length(form, "title", 1, 45);
    int parts = form.path("components").size();
    rules.require(parts >= 1 && parts <= 5, "a form with no or over 5 parts");
    form.path("components").forEach(rules::part);
    return rules.problems;
  }

  private void part(JsonNode part) {
    require(part.path("type").asInt() == LABEL, "a part of a form that has no label");
    length(part, "label", 1, 45);
    length(part, "description", 0, 100);
    JsonNode field = part.path("component");
    length(field, "custom_id", 1, 100);
    require(customIds.add(field.path("custom_id").asText()), "a custom_id twice");
    int type = field.path("type").asInt();
    require(type == TEXT_INPUT || type == CHANNEL_SELECT, "a field of type " + type);
    if (type == TEXT_INPUT) {
      text(field);
    }
  }

  private void text(JsonNode field) {
    int style = field.path("style").asInt();
    int least = field.path("min_length").asInt(0);
    int most = field.path("max_length").asInt(4000);
    require(style == 1 || style == 2, "a text field's style");
    require(least >= 0 && least <= most && most >= 1 && most <= 4000, "a text field's lengths");
    require(field.path("value").asText("").length() <= most, "a value longer than its field");
    length(field, "placeholder", 0, 100);
  }

  private void length(JsonNode node, String field, int least, int most) {
    int length = node.path(field).isTextual() ? node.path(field).asText().length() : 0;
    require(length >= least && length <= most, field + " of " + length + " characters");
  }

  private void require(boolean holds, String problem) {
    if (!holds) {
      problems.add(problem);
    }
  }
}
