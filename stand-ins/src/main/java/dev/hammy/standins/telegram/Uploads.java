package dev.hammy.standins.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hammy.standins.Multipart.Part;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the parameters of a call that may come with files. */
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

  private Uploads() {}

  /**
   * The parameters as JSON. Those that come as JSON within text are read. A parameter or a medium
   * that names a file of the call becomes {@code upload:<name>:<bytes>}; one that names a file that
   * is not there stays as it is.
   */
  static ObjectNode parameters(List<Part> parts, ObjectMapper mapper) {
    Map<String, Part> files =
        parts.stream()
            .filter(part -> part.file().isPresent())
            .collect(Collectors.toMap(Part::name, part -> part));
    ObjectNode parameters = mapper.createObjectNode();
    for (Part part : parts) {
      if (part.file().isEmpty()) {
        put(parameters, part, files, mapper);
      }
    }
    return parameters;
  }

  private static void put(
      ObjectNode parameters, Part part, Map<String, Part> files, ObjectMapper mapper) {
    if (!IN_JSON.contains(part.name())) {
      parameters.put(part.name(), uploaded(part.text(), files));
      return;
    }
    JsonNode read = read(part.text(), mapper);
    BotApiServer.withoutNulls(read);
    if (read instanceof ObjectNode media && media.path(MEDIA).isTextual()) {
      media.put(MEDIA, uploaded(media.path(MEDIA).asText(), files));
    }
    parameters.set(part.name(), read);
  }

  private static String uploaded(String text, Map<String, Part> files) {
    Part file = text.startsWith(ATTACHED) ? files.get(text.substring(ATTACHED.length())) : null;
    return file == null || file.size() == 0 ? text : "upload:" + file.name() + ":" + file.size();
  }

  private static JsonNode read(String text, ObjectMapper mapper) {
    try {
      return mapper.readTree(text);
    } catch (JsonProcessingException e) {
      return mapper.getNodeFactory().textNode(text);
    }
  }
}
