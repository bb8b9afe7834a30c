package dev.hammy.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.ApiResponse;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * A request for updates that reads its answer update by update where it cannot be read as a whole,
 * as the library does: one update of a form that it does not know would be asked for again for
 * ever, and everybody behind it would wait.
 */
final class UpdateRequest extends GetUpdates {
  /** As many as Telegram gives at a time. */
  static final int MOST_UPDATES = 100;

  private static final long serialVersionUID = 1L;
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ObjectReader WHOLE =
      MAPPER.readerFor(new TypeReference<ApiResponse<ArrayList<Update>>>() {});

  private UpdateRequest() {}

  /**
   * A request that waits for updates.
   *
   * @param seconds how long the server may wait
   */
  static UpdateRequest waiting(int offset, int seconds) {
    UpdateRequest request = new UpdateRequest();
    request.setOffset(offset);
    request.setLimit(MOST_UPDATES);
    request.setTimeout(seconds);
    request.setAllowedUpdates(UpdateReader.KINDS);
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
    try {
      ApiResponse<ArrayList<Update>> whole = WHOLE.readValue(answer);
      if (Boolean.TRUE.equals(whole.getOk()) && isComplete(whole.getResult())) {
        return whole.getResult();
      }
    } catch (JsonProcessingException unknownForm) {
      // Falls through to the slow way, which takes twice the work and reads what can be read.
    }
    return readOneByOne(answer);
  }

  /** Whether each can be told from the others. */
  @SuppressWarnings("NonApiType") // As above.
  private static boolean isComplete(@Nullable ArrayList<Update> updates) {
    return updates != null
        && updates.stream().allMatch(update -> update != null && update.getUpdateId() != null);
  }

  @SuppressWarnings("NonApiType") // As above.
  private static ArrayList<Update> readOneByOne(String answer) throws TelegramApiRequestException {
    ArrayList<Update> updates = new ArrayList<>();
    for (JsonNode update : result(answer)) {
      if (update instanceof ObjectNode object && UpdateReader.isUpdate(object)) {
        updates.add(UpdateReader.read(object));
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
}
