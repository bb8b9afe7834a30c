package dev.hammy.standins.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A form that the bot has opened in front of a person.
 *
 * @param customId what it carries
 * @param fields from the top
 */
public record Modal(String customId, String title, List<Field> fields) {
  private static final int TEXT_INPUT = 4;
  private static final int LABEL = 18;

  /**
   * Something to fill in.
   *
   * @param value what stands in it already; empty if nothing does
   * @param required whether it must be filled in
   */
  public record Field(String customId, int type, String label, String value, boolean required) {}

  public Modal {
    fields = List.copyOf(fields);
  }

  static Modal of(JsonNode form) {
    List<Field> fields = new ArrayList<>();
    for (JsonNode part : form.path("components")) {
      JsonNode field = part.path("component");
      fields.add(
          new Field(
              field.path("custom_id").asText(),
              field.path("type").asInt(),
              part.path("label").asText(),
              field.path("value").asText(""),
              field.path("required").asBoolean(true)));
    }
    return new Modal(form.path("custom_id").asText(), form.path("title").asText(), fields);
  }

  /** What Discord says of it once it is handed in. */
  ObjectNode filledIn(Map<String, List<String>> values) {
    ObjectNode data = Json.object().put("custom_id", customId);
    data.putArray("components");
    data.putObject("resolved");
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      List<String> given = values.getOrDefault(field.customId(), List.of());
      if (given.isEmpty() && field.required()) {
        throw new AssertionError("a person must fill in '" + field.label() + "'");
      }
      ObjectNode part = data.withArray("components").addObject().put("type", LABEL);
      part.put("id", 2 * i + 1);
      fill(field, given, part.putObject("component").put("id", 2 * i + 2));
    }
    return data;
  }

  private static void fill(Field field, List<String> given, ObjectNode filled) {
    filled.put("type", field.type()).put("custom_id", field.customId());
    if (field.type() == TEXT_INPUT) {
      filled.put("value", given.isEmpty() ? "" : given.get(0));
    } else {
      given.forEach(filled.putArray("values")::add);
    }
  }
}
