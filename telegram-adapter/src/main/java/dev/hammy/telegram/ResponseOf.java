package dev.hammy.telegram;

import dev.hammy.telegram.http.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Makes of an answer the response that the library reads. Answers that nobody reads are shortened
 * to the word that all went well: Telegram answers an edit with the whole message, and the library
 * would read every field of it. An answer that says anything else stays as it is.
 */
final class ResponseOf {
  private static final byte[] BEGINNING = "{\"ok\":true".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] WENT_WELL = "{\"ok\":true}".getBytes(StandardCharsets.US_ASCII);
  private static final MediaType JSON = MediaType.get("application/json");

  /** The methods of whose answer only matters that it is none of an error. */
  private static final Set<String> UNREAD =
      Set.of(
          "answercallbackquery", "editmessagetext", "editmessagecaption", "editmessagereplymarkup");

  private ResponseOf() {}

  static Response answer(Answer answer, Request request, String method) {
    return new Response.Builder()
        .request(request)
        .protocol(Protocol.HTTP_1_1)
        .code(answer.status())
        .message("")
        .body(ResponseBody.create(said(answer, method), JSON))
        .build();
  }

  private static byte[] said(Answer answer, String method) {
    String name = method.toLowerCase(Locale.ROOT);
    if (UNREAD.contains(name)) {
      return isGood(answer) ? WENT_WELL : answer.body();
    }
    return name.equals(CarriedCall.POLL) ? UpdatesRequest.withStatus(answer) : answer.body();
  }

  private static boolean isGood(Answer answer) {
    byte[] said = answer.body();
    return answer.isGood()
        && said.length >= BEGINNING.length
        && Arrays.equals(said, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length);
  }
}
