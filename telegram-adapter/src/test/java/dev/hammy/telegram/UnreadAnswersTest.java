package dev.hammy.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;

class UnreadAnswersTest {
  private static final String WHOLE = "{\"ok\":true,\"result\":{\"message_id\":1}}";

  /** What is left of an answer to a method. */
  private static String left(String method, int status, String answer) throws IOException {
    OkHttpClient http =
        new OkHttpClient.Builder()
            .addInterceptor(new UnreadAnswers())
            .addInterceptor(chain -> response(chain.request(), status, answer))
            .build();
    Request request = new Request.Builder().url("http://127.0.0.1/bot1:a/" + method).build();
    try (Response response = http.newCall(request).execute()) {
      return response.body().string();
    }
  }

  private static Response response(Request request, int status, String answer) {
    return new Response.Builder()
        .request(request)
        .protocol(Protocol.HTTP_1_1)
        .code(status)
        .message("")
        .body(ResponseBody.create(answer, MediaType.get("application/json")))
        .build();
  }

  @Test
  void ofAnEditThatWentWellOnlyThatIsLeft() throws IOException {
    assertEquals("{\"ok\":true}", left("editmessagetext", 200, WHOLE));
    assertEquals(
        "{\"ok\":true}", left("answerCallbackQuery", 200, "{\"ok\":true,\"result\":true}"));
  }

  @Test
  void whatIsReadStaysAsItIs() throws IOException {
    assertEquals(WHOLE, left("sendmessage", 200, WHOLE));
    assertEquals(WHOLE, left("getMe", 200, WHOLE));
  }

  @Test
  void whatWentWrongStaysAsItIs() throws IOException {
    String refused = "{\"ok\":false,\"error_code\":400,\"description\":\"no\"}";
    assertEquals(refused, left("editmessagetext", 400, refused));
    assertEquals("<html>", left("editmessagetext", 200, "<html>"));
    assertEquals(refused, left("editmessagetext", 200, refused));
    assertEquals("", left("editmessagetext", 200, ""));
  }
}
