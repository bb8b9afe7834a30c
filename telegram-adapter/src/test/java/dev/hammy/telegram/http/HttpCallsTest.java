package dev.hammy.telegram.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.standins.Latches;
import dev.hammy.standins.Ports;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpCallsTest {
  private static final Duration LONG = Duration.ofSeconds(60);

  private final List<AutoCloseable> open = new ArrayList<>();

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable one : open) {
      one.close();
    }
  }

  private ScriptedServer server(boolean secure, Function<String, String> script)
      throws IOException {
    ScriptedServer server = secure ? ScriptedServer.secure(script) : ScriptedServer.plain(script);
    open.add(0, server);
    return server;
  }

  /** One that begins an answer and does not end it. */
  private ScriptedServer serverThatStops(CountDownLatch asked) throws IOException {
    return server(
        false,
        request -> {
          asked.countDown();
          return "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nnot all of it";
        });
  }

  private HttpCalls calls(URI server) {
    HttpCalls calls = HttpCalls.to(server, ScriptedServer.tls());
    open.add(0, calls);
    return calls;
  }

  private static CompletableFuture<Answer> post(HttpCalls calls, String body, Duration patience) {
    return calls.post(
        new Post("/path", "text/plain", body.getBytes(StandardCharsets.UTF_8), patience));
  }

  private static CompletableFuture<Answer> post(HttpCalls calls, String body) {
    return post(calls, body, LONG);
  }

  private static String said(CompletableFuture<Answer> call) throws Exception {
    return new String(call.get(60, TimeUnit.SECONDS).body(), StandardCharsets.UTF_8);
  }

  private static void assertEachGetsItsOwnAnswer(HttpCalls calls, int count) throws Exception {
    List<CompletableFuture<Answer>> all =
        Stream.iterate(0, i -> i + 1).limit(count).map(i -> post(calls, "call " + i)).toList();
    for (int i = 0; i < all.size(); i++) {
      assertEquals("call " + i, said(all.get(i)));
    }
  }

  private static Throwable failure(CompletableFuture<Answer> call) {
    ExecutionException failed =
        assertThrows(ExecutionException.class, () -> call.get(60, TimeUnit.SECONDS));
    return Objects.requireNonNull(failed.getCause());
  }

  private static String body(String request) {
    return request.substring(request.indexOf("\r\n\r\n") + 4);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aRequestArrivesAsItWasSent(boolean secure) throws Exception {
    ScriptedServer server = server(secure, request -> ScriptedServer.ok("yes"));
    CompletableFuture<Answer> call = post(calls(server.url()), "wörds");

    assertEquals("yes", said(call));
    assertEquals(200, call.get().status());
    assertEquals(
        "POST /path HTTP/1.1\r\nHost: "
            + server.url().getAuthority()
            + "\r\nContent-Type: text/plain\r\nContent-Length: 6\r\n\r\nwörds",
        server.requests.get(0));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatIsLongerThanAnyBufferArrivesWhole(boolean secure) throws Exception {
    ScriptedServer server = server(secure, request -> ScriptedServer.ok(body(request) + "!"));
    String large = "0123456789".repeat(500_000);

    assertEquals(large + "!", said(post(calls(server.url()), large)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void eachOfManyCallsAtOnceGetsItsOwnAnswer(boolean secure) throws Exception {
    ScriptedServer server = server(secure, request -> ScriptedServer.ok(body(request)));
    HttpCalls calls = calls(server.url());
    assertEachGetsItsOwnAnswer(calls, 100);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aConnectionIsUsedAgain(boolean secure) throws Exception {
    ScriptedServer server = server(secure, request -> ScriptedServer.ok(body(request)));
    HttpCalls calls = calls(server.url());
    for (int i = 0; i < 20; i++) {
      assertEquals("call " + i, said(post(calls, "call " + i)));
    }
    assertEquals(1, server.connections.get());
  }

  @Test
  void moreCallsThanConnectionsAreAllAnswered() throws Exception {
    CountDownLatch enough = new CountDownLatch(256);
    ScriptedServer server =
        server(
            false,
            request -> {
              enough.countDown();
              Latches.await(enough);
              return ScriptedServer.ok(body(request));
            });
    HttpCalls calls = calls(server.url());
    assertEachGetsItsOwnAnswer(calls, 300);
    assertEquals(256, server.connections.get());
  }

  @Test
  void aConnectionThatTheServerEndsIsNotUsedAgain() throws Exception {
    String last = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok";
    ScriptedServer server = server(false, request -> last);
    HttpCalls calls = calls(server.url());

    assertEquals("ok", said(post(calls, "one")));
    assertEquals("ok", said(post(calls, "two")));
    assertEquals(2, server.connections.get());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aCallWhoseConnectionBreaksFailsAndIsNotSentAgain(boolean secure) throws Exception {
    ScriptedServer server = server(secure, request -> ScriptedServer.NOTHING);
    Throwable failure = failure(post(calls(server.url()), "once"));

    assertInstanceOf(IOException.class, failure);
    assertFalse(failure instanceof ConnectException, "it was sent");
    assertEquals(1, server.requests.size());
  }

  @Test
  void whatIsNoHttpIsAFailure() throws Exception {
    ScriptedServer server = server(false, request -> "SSH-2.0-OpenSSH_9.2\r\n\r\n");
    assertInstanceOf(IOException.class, failure(post(calls(server.url()), "hello")));
  }

  @Test
  void aServerThatIsNotThereIsNotConnectedTo() throws Exception {
    try (Socket deadEnd = Ports.deadEnd()) {
      HttpCalls calls = calls(URI.create("http://127.0.0.1:" + deadEnd.getLocalPort()));
      assertInstanceOf(ConnectException.class, failure(post(calls, "one")));
      assertInstanceOf(ConnectException.class, failure(post(calls, "two")));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aServerThatGivesNoSignIsGivenUp(boolean secure) throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    ScriptedServer server =
        server(
            secure,
            request -> {
              Latches.await(over);
              return ScriptedServer.NOTHING;
            });
    CompletableFuture<Answer> call = post(calls(server.url()), "once", Duration.ofMillis(1));

    assertInstanceOf(SocketTimeoutException.class, failure(call));
    over.countDown();
  }

  @Test
  void aCallThatNobodyWaitsForEndsItsConnection() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    ScriptedServer server = serverThatStops(asked);
    CompletableFuture<Answer> call = post(calls(server.url()), "never mind");
    Latches.await(asked);
    call.cancel(true);

    assertNotNull(server.left.poll(60, TimeUnit.SECONDS));
    assertTrue(call.isCancelled());
  }

  @Test
  void closingFailsWhatIsUnderWayAndWhatComesAfterwards() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    ScriptedServer server = serverThatStops(asked);
    HttpCalls calls = calls(server.url());
    CompletableFuture<Answer> before = post(calls, "before");
    Latches.await(asked);
    calls.close();

    assertInstanceOf(IOException.class, failure(before));
    assertInstanceOf(IOException.class, failure(post(calls, "after")));
  }

  @Test
  void aCertificateForAnotherNameIsNotTaken() throws Exception {
    ScriptedServer server = server(true, request -> ScriptedServer.ok("secret"));
    Throwable failure = failure(post(calls(server.url("localhost")), "secret"));

    assertInstanceOf(ConnectException.class, failure);
    assertEquals(List.of(), server.requests);
  }

  @Test
  void aCertificateThatNobodyVouchesForIsNotTaken() throws Exception {
    ScriptedServer server = server(true, request -> ScriptedServer.ok("secret"));
    HttpCalls calls = HttpCalls.to(server.url());
    open.add(0, calls);

    assertInstanceOf(ConnectException.class, failure(post(calls, "secret")));
    assertEquals(List.of(), server.requests);
  }
}
