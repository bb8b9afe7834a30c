package dev.hammy.telegram;

import dev.hammy.telegram.http.Answer;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Makes of an answer the response that the library reads. */
final class ResponseOf {
  private static final MediaType JSON = MediaType.get("application/json");

  private ResponseOf() {}

  static Response answer(Answer answer, Request request, boolean poll) {
    byte[] said = poll ? UpdatesRequest.withStatus(answer) : answer.body();
    MediaType type = isRead(request) ? JSON : AsItCame.TYPE;
    return new Response.Builder()
        .request(request)
        .protocol(Protocol.HTTP_1_1)
        .code(answer.status())
        .message("")
        .body(ResponseBody.create(said, type))
        .build();
  }

  /** Whether the library reads the answer: what is sent as JSON has a reader of its own. */
  private static boolean isRead(Request request) {
    RequestBody body = request.body();
    MediaType sent = body == null ? null : body.contentType();
    return sent == null || !sent.subtype().equals(JSON.subtype());
  }
}
