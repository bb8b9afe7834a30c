package dev.hammy.standins.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hammy.standins.Multipart;
import dev.hammy.standins.Multipart.Part;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the parameters of a call, which may come with files. */
final class Uploads {
  private static final String ATTACHED = "attach://";
  private static final String MEDIA = "media";
  private static final Set<String> IN_JSON =
      Set.of(
          "reply_markup",
          "reply_parameters",
          "caption_entities",
          MEDIA,
          "allowed_updates",
          "max_connections",
          "message_id");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Uploads() {}

  /**
   * The parameters in a body, as JSON or in parts.
   *
   * @throws IOException if it is no JSON and is not in parts
   */
  static ObjectNode read(String type, byte[] body) throws IOException {
    if (Multipart.is(type)) {
      return parameters(Multipart.read(type, body));
    }
    if (body.length > 0 && MAPPER.readTree(body) instanceof ObjectNode given) {
      // The name of the method may be said again in the body, and null is as good as nothing.
      given.remove("method");
      withoutNulls(given);
      return given;
    }
    return MAPPER.createObjectNode();
  }

  private static void withoutNulls(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.properties().removeIf(field -> field.getValue().isNull());
    }
    node.forEach(Uploads::withoutNulls);
  }

  /**
   * The parameters as JSON. Those that come as JSON within text are read. A parameter or a medium
   * that names a file of the call becomes {@code upload:<name>:<bytes>}; one that names a file that
   * is not there stays as it is.
   */
  private static ObjectNode parameters(List<Part> parts) {
    Map<String, Part> files =
        parts.stream()
            .filter(part -> part.file().isPresent())
            .collect(Collectors.toMap(Part::name, part -> part));
    ObjectNode parameters = MAPPER.createObjectNode();
    for (Part part : parts) {
      if (part.file().isEmpty()) {
        put(parameters, part, files);
      }
    }
    return parameters;
  }

  private static void put(ObjectNode parameters, Part part, Map<String, Part> files) {
    if (!IN_JSON.contains(part.name())) {
      parameters.put(part.name(), uploaded(part.text(), files));
      return;
    }
    JsonNode read = read(part.text());
    withoutNulls(read);
    if (read instanceof ObjectNode media && media.path(MEDIA).isTextual()) {
      media.put(MEDIA, uploaded(media.path(MEDIA).asText(), files));
    }
    parameters.set(part.name(), read);
  }

  private static String uploaded(String text, Map<String, Part> files) {
    Part file = text.startsWith(ATTACHED) ? files.get(text.substring(ATTACHED.length())) : null;
    return file == null || file.size() == 0 ? text : "upload:" + file.name() + ":" + file.size();
  }

  private static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      return MAPPER.getNodeFactory().textNode(text);
    }
  }
}
