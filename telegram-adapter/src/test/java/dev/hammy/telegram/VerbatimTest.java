package dev.hammy.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

class VerbatimTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final InlineKeyboardButton BUTTON =
      InlineKeyboardButton.builder().text("A").callbackData("x").style("primary").build();

  private static final EditMessageText EDIT =
      EditMessageText.builder()
          .chatId("42")
          .messageId(7)
          .text("<b>hürts</b> \ud83d\ude2c")
          .replyMarkup(new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(BUTTON))))
          .build();

  private final Verbatim verbatim = new Verbatim(EDIT);

  @Test
  void whatIsSentIsWhatTheLibraryWouldSend() throws JsonProcessingException {
    assertEquals(JSON.writeValueAsString(EDIT), JSON.writeValueAsString(verbatim));
    assertEquals(EDIT.getMethod(), verbatim.getMethod());
  }

  @Test
  void aGoodAnswerIsHandedOnAsItCameWhateverItHolds() throws TelegramApiRequestException {
    String answer = "{\"ok\":true,\"result\":{\"message_id\":[\"of no known form\"]}}";
    assertEquals(answer, verbatim.deserializeResponse(answer).json());
  }

  @Test
  void aRefusalFailsAsTheLibrarySaysIt() {
    TelegramApiRequestException refused =
        assertThrows(
            TelegramApiRequestException.class,
            () ->
                verbatim.deserializeResponse(
                    "{\"ok\":false,\"error_code\":429,\"parameters\":{\"retry_after\":9},"
                        + "\"description\":\"\u00c3\u00a9\"}"));
    assertEquals("é", refused.getApiResponse());
    assertEquals(429, refused.getErrorCode());
    assertEquals(9, refused.getParameters().getRetryAfter());
  }

  @Test
  void aPageThatIsNoJsonFailsAsTheLibrarySaysIt() {
    assertThrows(
        TelegramApiRequestException.class, () -> verbatim.deserializeResponse("<html>502</html>"));
  }

  @Test
  void whatTheLibraryDoesNotSendIsNotSent() {
    EditMessageText ofNobody = EditMessageText.builder().chatId("").messageId(7).text("x").build();
    assertThrows(TelegramApiValidationException.class, () -> new Verbatim(ofNobody).validate());
  }
}
