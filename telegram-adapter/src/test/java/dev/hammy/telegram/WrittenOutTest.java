package dev.hammy.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

class WrittenOutTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectMapper MAPPER = new MethodMapper();

  /** Both name the method in the address; the library repeats it among the fields. */
  private static void assertSame(BotApiMethod<?> library, BotApiMethod<?> written)
      throws JsonProcessingException {
    ObjectNode expected = (ObjectNode) JSON.readTree(JSON.writeValueAsString(library));
    expected.remove("method");
    assertEquals(expected, JSON.readTree(MAPPER.writeValueAsString(written)));
    assertEquals(
        JSON.readTree(JSON.writeValueAsString(library)),
        JSON.readTree(MAPPER.writeValueAsString(library)));
    assertEquals(library.getMethod(), written.getMethod());
  }

  @Test
  void whatIsSentIsWhatTheLibraryWouldSend() throws JsonProcessingException {
    assertSame(new GetMe(), WrittenOut.name());
    assertSame(new DeleteWebhook(), WrittenOut.noWebhook());
    for (String language : new String[] {"de", null}) {
      SetMyCommands commands =
          SetMyCommands.builder()
              .command(new BotCommand("start", "beginnt \"hier\""))
              .command(new BotCommand("stop", "hört auf"))
              .languageCode(language)
              .build();
      assertSame(commands, WrittenOut.of(commands));
      SetMyDescription description =
          SetMyDescription.builder().description("lang\n…").languageCode(language).build();
      assertSame(description, WrittenOut.of(description));
      SetMyShortDescription shorter =
          SetMyShortDescription.builder().shortDescription("kurz").languageCode(language).build();
      assertSame(shorter, WrittenOut.of(shorter));
    }
    GetUpdates updates =
        GetUpdates.builder()
            .offset(7)
            .limit(100)
            .timeout(50)
            .allowedUpdates(List.of("message", "callback_query"))
            .build();
    assertSame(updates, new UpdatesRequest(updates));
  }

  @Test
  void theNameIsFoundInWhateverElseIsSaidOfTheBot() throws TelegramApiRequestException {
    assertEquals(
        "hammy_bot",
        WrittenOut.name()
            .deserializeResponse(
                "{\"ok\":true,\"result\":{\"id\":1,\"is_bot\":true,\"first_name\":\"H\",\"new\":"
                    + "{\"username\":\"other\"},\"username\":\"hammy_bot\",\"last\":[1]}}"));
  }

  @Test
  void whatTheLibraryRefusesToSendIsRefused() {
    SetMyCommands none = SetMyCommands.builder().build();
    assertThrows(TelegramApiValidationException.class, () -> WrittenOut.of(none).validate());
  }

  @Test
  void aRefusalIsToldAsTheLibraryTellsIt() {
    String answer =
        "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests\",\"parameters\":"
            + "{\"retry_after\":3}}";
    TelegramApiRequestException refused =
        assertThrows(
            TelegramApiRequestException.class,
            () -> WrittenOut.noWebhook().deserializeResponse(answer));
    assertEquals(429, refused.getErrorCode());
    assertEquals(3, refused.getParameters().getRetryAfter());
    assertTrue(String.valueOf(refused.getApiResponse()).contains("Too Many"), refused::toString);
  }
}
