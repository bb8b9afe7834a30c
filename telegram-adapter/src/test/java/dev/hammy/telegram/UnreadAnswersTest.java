package dev.hammy.telegram;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.telegram.http.Answer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class UnreadAnswersTest {
  private static final String WHOLE = "{\"ok\":true,\"result\":{\"message_id\":1}}";

  private static boolean isGood(String method, int status, String answer) {
    return UnreadAnswers.isGood(
        method, new Answer(status, answer.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void ofAnEditThatWentWellNothingIsRead() {
    assertTrue(isGood("editmessagetext", 200, WHOLE));
    assertTrue(isGood("answerCallbackQuery", 200, "{\"ok\":true,\"result\":true}"));
  }

  @Test
  void whatSomebodyWantsToKnowIsRead() {
    assertFalse(isGood("sendmessage", 200, WHOLE));
    assertFalse(isGood("getMe", 200, WHOLE));
  }

  @Test
  void whatWentWrongIsRead() {
    String refused = "{\"ok\":false,\"error_code\":400,\"description\":\"no\"}";
    assertFalse(isGood("editmessagetext", 400, refused));
    assertFalse(isGood("editmessagetext", 200, "<html>"));
    assertFalse(isGood("editmessagetext", 200, refused));
    assertFalse(isGood("editmessagetext", 200, ""));
  }
}
