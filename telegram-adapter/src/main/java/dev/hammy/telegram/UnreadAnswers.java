package dev.hammy.telegram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Shortens answers that nobody reads to the word that all went well. Telegram answers an edit with
 * the whole message, and the library would read every field of it. An answer that says anything
 * else stays as it is. Thread-safe.
 */
final class UnreadAnswers implements Interceptor {
  private static final byte[] BEGINNING = "{\"ok\":true".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] WENT_WELL = "{\"ok\":true}".getBytes(StandardCharsets.US_ASCII);

  /** The methods of whose answer only matters that it is none of an error. */
  private static final Set<String> METHODS =
      Set.of(
          "answercallbackquery", "editmessagetext", "editmessagecaption", "editmessagereplymarkup");

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    int last = chain.request().url().pathSize() - 1;
    String method = chain.request().url().pathSegments().get(last).toLowerCase(Locale.ROOT);
    return response.isSuccessful() && METHODS.contains(method) ? shortened(response) : response;
  }

  private static Response shortened(Response response) throws IOException {
    ResponseBody body = response.body();
    byte[] said = body.bytes();
    boolean wentWell =
        said.length >= BEGINNING.length
            && Arrays.equals(said, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length);
    return response
        .newBuilder()
        .body(ResponseBody.create(wentWell ? WENT_WELL : said, body.contentType()))
        .build();
  }
}
