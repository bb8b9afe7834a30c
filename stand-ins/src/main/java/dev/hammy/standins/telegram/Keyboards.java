package dev.hammy.standins.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hammy.standins.telegram.BotMessage.BotButton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads inline keyboards as strictly as the server does. */
final class Keyboards {
  private static final int MOST_DATA_BYTES = 64;
  private static final Set<String> STYLES = Set.of("primary", "success", "danger");
  private static final List<String> KINDS =
      List.of(
          "url",
          "callback_data",
          "web_app",
          "login_url",
          "switch_inline_query",
          "switch_inline_query_current_chat",
          "switch_inline_query_chosen_chat",
          "copy_text",
          "callback_game",
          "pay");

  private Keyboards() {}

  /**
   * @throws ApiRefusal if a button is malformed
   */
  static List<List<BotButton>> read(JsonNode markup) {
    List<List<BotButton>> rows = new ArrayList<>();
    for (JsonNode row : markup.path("inline_keyboard")) {
      List<BotButton> buttons = new ArrayList<>();
      row.forEach(button -> buttons.add(button(button)));
      rows.add(buttons);
    }
    return rows;
  }

  private static BotButton button(JsonNode button) {
    String label = button.path("text").asText();
    if (label.isBlank()) {
      throw ApiRefusal.fault(400, "Bad Request: BUTTON_TEXT_EMPTY");
    }
    if (KINDS.stream().filter(button::has).count() != 1) {
      throw ApiRefusal.fault(400, "Bad Request: BUTTON_TYPE_INVALID");
    }
    return new BotButton(label, data(button), url(button), style(button));
  }

  private static @Nullable String data(JsonNode button) {
    String data = button.path("callback_data").asText(null);
    if (data != null) {
      int bytes = data.getBytes(StandardCharsets.UTF_8).length;
      if (bytes < 1 || bytes > MOST_DATA_BYTES) {
        throw ApiRefusal.fault(400, "Bad Request: BUTTON_DATA_INVALID");
      }
    }
    return data;
  }

  private static @Nullable String url(JsonNode button) {
    String url = button.path("url").asText(null);
    if (url != null && !url.matches("(https?|tg)://[^\\s]+")) {
      throw ApiRefusal.fault(400, "Bad Request: BUTTON_URL_INVALID");
    }
    return url;
  }

  private static @Nullable String style(JsonNode button) {
    String style = button.path("style").asText(null);
    if (style != null && !STYLES.contains(style)) {
      throw ApiRefusal.fault(400, "Bad Request: invalid button style specified");
    }
    return style;
  }
}
