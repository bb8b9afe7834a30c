package dev.hammy.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * A request for updates that reads its answer update by update. The library reads a batch as a
 * whole, so one update of a form that it does not know would be asked for again for ever, and
 * everybody behind it would wait.
 */
final class UpdateRequest extends GetUpdates {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(UpdateRequest.class);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** All that the listener reads of a message: what stays of one that cannot be read whole. */
  private static final List<String> ESSENTIALS =
      List.of("message_id", "date", "chat", "from", "text", "caption");

  private UpdateRequest() {}

  /**
   * A request that waits for updates.
   *
   * @param seconds how long the server may wait
   */
  static UpdateRequest waiting(int offset, int seconds) {
    UpdateRequest request = new UpdateRequest();
    request.setOffset(offset);
    request.setLimit(100);
    request.setTimeout(seconds);
    request.setAllowedUpdates(List.of("message", "callback_query"));
    return request;
  }

  /** A request whose only use is to tell that everything before the offset has been handled. */
  static UpdateRequest confirming(int offset) {
    UpdateRequest request = waiting(offset, 0);
    request.setLimit(1);
    return request;
  }

  @Override
  @SuppressWarnings("NonApiType") // The library's own signature.
  public ArrayList<Update> deserializeResponse(String answer) throws TelegramApiRequestException {
    ArrayList<Update> updates = new ArrayList<>();
    for (JsonNode update : result(answer)) {
      if (update instanceof ObjectNode object && object.path("update_id").canConvertToInt()) {
        updates.add(read(object));
      }
    }
    return updates;
  }

  private static JsonNode result(String answer) throws TelegramApiRequestException {
    try {
      JsonNode response = MAPPER.readTree(answer);
      if (response.path("ok").asBoolean() && response.path("result").isArray()) {
        return response.path("result");
      }
    } catch (JsonProcessingException notJson) {
      // Falls through: what was sent instead may hold anything, so nothing of it is passed on.
    }
    throw new TelegramApiRequestException("no updates in the answer");
  }

  private static Update read(ObjectNode update) {
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
