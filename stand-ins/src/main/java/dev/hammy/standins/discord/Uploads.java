package dev.hammy.standins.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hammy.standins.Multipart;
import dev.hammy.standins.Multipart.Part;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the body of a call, with or without files. */
final class Uploads {
  private static final int MOST_BYTES = 10 * 1024 * 1024;

  private Uploads() {}

  /**
   * The JSON of a body. Each attachment that came as a file is given its {@code size}.
   *
   * @throws Refusal if the body is malformed, or its files are not those that it describes
   */
  static JsonNode read(String contentType, byte[] body) {
    if (body.length == 0) {
      return Json.object();
    }
    try {
      return Multipart.is(contentType)
          ? withFiles(Multipart.read(contentType, body))
          : Json.read(new String(body, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw Refusal.violation(400, 50109, "The request body contains invalid JSON.");
    }
  }

  private static JsonNode withFiles(List<Part> parts) {
    Map<String, Part> byName =
        parts.stream().collect(Collectors.toMap(Part::name, part -> part, (one, other) -> one));
    Part payload = byName.remove("payload_json");
    JsonNode json = payload == null ? Json.object() : Json.read(payload.text());
    // The first response to an interaction has the message inside; all other calls are the message.
    JsonNode message = json.has("data") ? json.path("data") : json;
    for (JsonNode attachment : message.path("attachments")) {
      Part file = byName.remove("files[" + attachment.path("id").asText() + "]");
      if (file != null) {
        take(file, (ObjectNode) attachment);
      }
    }
    if (!byName.isEmpty()) {
      throw Refusal.violation(400, 50035, "a file that no attachment describes");
    }
    return json;
  }

  private static void take(Part file, ObjectNode attachment) {
    if (file.size() == 0 || file.size() > MOST_BYTES) {
      throw Refusal.violation(400, 40005, "a file with no or over 10 MiB");
    }
    if (!attachment.hasNonNull("filename")) {
      attachment.put("filename", file.file().orElse("unknown"));
    }
    attachment.put("size", file.size());
  }
}
