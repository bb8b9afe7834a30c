package dev.hammy.app.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.hammy.app.json.Fault.FaultException;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import java.util.List;
import java.util.Map;

/** A line of JSON, read so that no slip in it passes unseen. */
final class StrictJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private StrictJson() {}

  /**
   * The line's JSON, with no keys but these.
   *
   * @param form what the line should look like, to be shown where it does not
   */
  static JsonNode parse(String line, String form, List<String> keys) throws FaultException {
    JsonNode root = parse(line, form);
    for (String key : root.properties().stream().map(Map.Entry::getKey).toList()) {
      if (!keys.contains(key)) {
        throw Fault.unknown("key", key, "the line", keys);
      }
    }
    return root;
  }

  private static JsonNode parse(String line, String form) throws FaultException {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      String where =
          e.getLocation() == null ? "the line" : "column " + e.getLocation().getColumnNr();
      throw new FaultException(new Fault("not JSON, or a key twice", where, form));
    }
  }

  /** The topic's question of this name. */
  static Question question(Topic topic, String word, String where) throws FaultException {
    return topic
        .question(word)
        .orElseThrow(
            () ->
                Fault.unknown(
                    "question",
                    word,
                    where,
                    topic.questions().stream().map(known -> known.id().word()).toList()));
  }
}
