package dev.hammy.standins.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HttpLoopTest {
  private final HttpLoop loop = HttpLoop.open(this::echo);
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final CompletableFuture<Void> gone = new CompletableFuture<>();

  /** What it says to itself: method, target and body. */
  private void echo(Request request, Reply reply) {
    byte[] said =
        (request.method()
                + " "
                + request.target()
                + " "
                + new String(request.body(), StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8);
    if (request.target().equals("/bug")) {
      throw new IllegalStateException("a bug in a handler");
    } else if (request.target().equals("/socket")) {
      socket(request, reply);
    } else if (request.target().equals("/later")) {
      loop.later(Duration.ofMillis(20), () -> reply.send(202, "text/plain", said));
    } else {
      reply.send(200, request.header("content-type"), said);
    }
  }

  /** Says back what it hears, ten thousand times as long. */
  private void socket(Request request, Reply reply) {
    CompletableFuture<WebSocket> opened = new CompletableFuture<>();
    opened.complete(
        reply.upgrade(
            request,
            new WebSocket.Listener() {
              @Override
              public void text(String text) {
                opened.join().send(text.repeat(10_000).getBytes(StandardCharsets.UTF_8));
              }

              @Override
              public void closed() {
                gone.complete(null);
              }
            }));
  }

  @AfterEach
  void close() {
    loop.close();
  }

  private CompletableFuture<String> post(String path, BodyPublisher body) {
    URI uri = URI.create("http://127.0.0.1:" + loop.port() + path);
    HttpRequest request =
        HttpRequest.newBuilder(uri).header("Content-Type", "text/plain").POST(body).build();
    return http.sendAsync(request, BodyHandlers.ofString())
        .thenApply(answer -> answer.statusCode() + " " + answer.body());
  }

  @Test
  void requestsOnOneConnectionAreAnsweredOneAfterTheOther() {
    for (int i = 0; i < 3; i++) {
      assertEquals("200 POST /a?b añ" + i, post("/a?b", BodyPublishers.ofString("añ" + i)).join());
    }
  }

  @Test
  void aBodyThatComesInPiecesIsPutTogether() {
    String large = "x".repeat(300_000);
    InputStream pieces = new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8));
    assertEquals(
        "200 POST /pieces " + large,
        post("/pieces", BodyPublishers.ofInputStream(() -> pieces)).join());
    assertEquals("200 POST /whole " + large, post("/whole", BodyPublishers.ofString(large)).join());
  }

  @Test
  void anAnswerThatIsGivenLaterHoldsUpNobodyElse() {
    CompletableFuture<String> late = post("/later", BodyPublishers.ofString("me"));
    assertEquals("200 POST /now you", post("/now", BodyPublishers.ofString("you")).join());
    assertEquals("202 POST /later me", late.join());
  }

  @Test
  void manyAtOnceAreAllAnswered() {
    IntStream.range(0, 200)
        .mapToObj(i -> post("/" + i, BodyPublishers.ofString("n" + i)))
        .toList()
        .forEach(answer -> assertTrue(answer.join().startsWith("200 POST /")));
  }

  @Test
  void whoeverSpeaksNoHttpIsHungUpOnAndOthersAreServed() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), loop.port())) {
      socket.getOutputStream().write("nonsense\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      assertEquals(-1, socket.getInputStream().read());
    }
    assertEquals("200 POST /a ", post("/a", BodyPublishers.noBody()).join());
  }

  @Test
  void whoeverMeetsABugOfTheHandlersIsHungUpOnAndOthersAreServed() {
    CompletableFuture<String> unlucky = post("/bug", BodyPublishers.noBody());
    assertThrows(ExecutionException.class, () -> unlucky.get(30, TimeUnit.SECONDS));
    assertEquals("200 POST /a ", post("/a", BodyPublishers.noBody()).join());
  }

  @Test
  void workFromElsewhereIsDoneOnTheLoopsThread() throws Exception {
    CompletableFuture<String> thread = new CompletableFuture<>();
    loop.execute(() -> thread.complete(Thread.currentThread().getName()));
    assertEquals("http-loop", thread.get(30, TimeUnit.SECONDS));
  }

  /** Puts the pieces of a binary message together. */
  private static final class Ear implements java.net.http.WebSocket.Listener {
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final CompletableFuture<String> whole = new CompletableFuture<>();

    @Override
    public @Nullable CompletionStage<?> onBinary(
        java.net.http.WebSocket socket, ByteBuffer piece, boolean last) {
      byte[] bytes = new byte[piece.remaining()];
      piece.get(bytes);
      heard.writeBytes(bytes);
      if (last) {
        whole.complete(heard.toString(StandardCharsets.UTF_8));
      }
      socket.request(1);
      return null;
    }
  }

  @Test
  void aConnectionBecomesAWebSocketForWhoeverAsks() throws Exception {
    Ear ear = new Ear();
    URI uri = URI.create("ws://127.0.0.1:" + loop.port() + "/socket");
    java.net.http.WebSocket socket = http.newWebSocketBuilder().buildAsync(uri, ear).join();
    socket.sendText("añ", true).join();

    assertEquals("añ".repeat(10_000), ear.whole.get(30, TimeUnit.SECONDS));
    socket.sendClose(java.net.http.WebSocket.NORMAL_CLOSURE, "").join();
    gone.get(30, TimeUnit.SECONDS);
  }
}
