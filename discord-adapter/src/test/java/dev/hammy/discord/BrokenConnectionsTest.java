package dev.hammy.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

/** What is done again, and how often; a network of nothing but interceptors. */
class BrokenConnectionsTest {
  private final AtomicInteger attempts = new AtomicInteger();

  private Response call(Interceptor network) throws IOException {
    OkHttpClient client =
        new OkHttpClient.Builder()
            .addInterceptor(new BrokenConnections())
            .addInterceptor(
                chain -> {
                  attempts.incrementAndGet();
                  return network.intercept(chain);
                })
            .build();
    return client.newCall(new Request.Builder().url("http://127.0.0.1/").build()).execute();
  }

  private static Response ok(Interceptor.Chain chain) {
    return new Response.Builder()
        .request(chain.request())
        .protocol(Protocol.HTTP_1_1)
        .code(200)
        .message("OK")
        .build();
  }

  @Test
  void aRequestWhoseConnectionBreaksIsMadeAgain() throws IOException {
    Response answer =
        call(
            chain -> {
              if (attempts.get() < 3) {
                throw new IOException("unexpected end of stream");
              }
              return ok(chain);
            });
    assertEquals(200, answer.code());
    assertEquals(3, attempts.get());
  }

  @Test
  void afterTwoRepeatsItIsGivenUp() {
    assertThrows(
        IOException.class,
        () ->
            call(
                chain -> {
                  throw new IOException("unexpected end of stream");
                }));
    assertEquals(3, attempts.get());
  }

  @Test
  void whatTookTooLongIsNotMadeAgain() {
    assertThrows(
        SocketTimeoutException.class,
        () ->
            call(
                chain -> {
                  throw new SocketTimeoutException("timeout");
                }));
    assertEquals(1, attempts.get());
  }

  @Test
  void whatWasCancelledIsNotMadeAgain() {
    assertThrows(
        IOException.class,
        () ->
            call(
                chain -> {
                  chain.call().cancel();
                  throw new IOException("Canceled");
                }));
    assertEquals(1, attempts.get());
  }
}
