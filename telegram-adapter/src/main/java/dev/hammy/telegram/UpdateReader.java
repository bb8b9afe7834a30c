package dev.hammy.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.ApiResponse;
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

  private static final ObjectReader WHOLE =
      MAPPER.readerFor(new TypeReference<ApiResponse<ArrayList<Update>>>() {});

  private UpdateReader() {}

  /**
   * Reads a batch: update by update where it cannot be read as a whole, since one of a form that
   * the library does not know would be asked for again for ever, and everybody behind it would
   * wait.
   *
   * @return empty if the answer holds no updates, not even none
   */
  static Optional<List<Update>> readAll(byte[] answer) {
    try {
      ApiResponse<ArrayList<Update>> whole = WHOLE.readValue(answer);
      if (Boolean.TRUE.equals(whole.getOk()) && isComplete(whole.getResult())) {
        return Optional.of(whole.getResult());
      }
    } catch (IOException unknownForm) {
      LOG.debug("updates are read one by one");
    }
    return readOneByOne(answer);
  }

  /** Whether each can be told from the others. */
  private static boolean isComplete(@Nullable List<Update> updates) {
    return updates != null
        && updates.stream().allMatch(update -> update != null && update.getUpdateId() != null);
  }

  private static Optional<List<Update>> readOneByOne(byte[] answer) {
    try {
      JsonNode response = MAPPER.readTree(answer);
      JsonNode result = response.path("result");
      if (!response.path("ok").asBoolean() || !result.isArray()) {
        return Optional.empty();
      }
      List<Update> updates = new ArrayList<>();
      for (JsonNode update : result) {
        if (update instanceof ObjectNode object && isUpdate(object)) {
          updates.add(read(object));
        }
      }
      return Optional.of(updates);
    } catch (IOException notJson) {
      return Optional.empty();
    }
  }

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
