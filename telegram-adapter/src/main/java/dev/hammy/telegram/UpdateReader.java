package dev.hammy.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Reads updates one by one, whatever is in them: of one that has a form that the library does not
 * know, what matters is read all the same. Thread-safe.
 */
final class UpdateReader {
  /** The kinds of updates that the bot asks for. */
  static final List<String> KINDS = List.of("message", "callback_query");

  private static final Logger LOG = LoggerFactory.getLogger(UpdateReader.class);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** All that the listener reads of a message: what stays of one that cannot be read whole. */
  private static final List<String> ESSENTIALS =
      List.of("message_id", "date", "chat", "from", "text", "caption");

  private UpdateReader() {}

  /** Whether this is an update at all, so that it can be told from others. */
  static boolean isUpdate(JsonNode json) {
    return json.isObject() && json.path("update_id").canConvertToInt();
  }

  /** Reads as much as can be read; of one that cannot be read at all, the id is left. */
  static Update read(ObjectNode update) {
    try {
      return MAPPER.treeToValue(update, Update.class);
    } catch (JsonProcessingException unknownForm) {
      LOG.warn("an update of an unknown form is read in part");
      return readInPart(update);
    }
  }

  private static Update readInPart(ObjectNode update) {
    if (update.path("message") instanceof ObjectNode message) {
      message.retain(ESSENTIALS);
    }
    if (update.path("callback_query").path("message") instanceof ObjectNode message) {
      message.retain(ESSENTIALS);
    }
    try {
      return MAPPER.treeToValue(update, Update.class);
    } catch (JsonProcessingException unreadable) {
      LOG.warn("an update cannot be read and is passed over");
      Update passedOver = new Update();
      passedOver.setUpdateId(update.path("update_id").asInt());
      return passedOver;
    }
  }
}
