package dev.hammy.discord;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.neovisionaries.ws.client.WebSocket;
import com.neovisionaries.ws.client.WebSocketException;
import dev.hammy.runtime.Failures;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that takes connections and then says nothing. */
class GatewaySocketsTest {
  private static final int AT_MOST_MILLIS = 60_000;

  private final ServerSocket server;
  private final GatewaySockets sockets = new GatewaySockets();

  GatewaySocketsTest() throws IOException {
    server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    server.setSoTimeout(AT_MOST_MILLIS);
  }

  @AfterEach
  void closeTheServer() throws IOException {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ws", "wss"})
  void endsAnAttemptToConnectThatWouldWaitForEver(String scheme) throws Exception {
    WebSocket connection = connection(scheme);
    CompletableFuture<WebSocket> attempt = CompletableFuture.supplyAsync(() -> connect(connection));
    try (Socket accepted = server.accept()) {
      accepted.setSoTimeout(AT_MOST_MILLIS);
      // Somebody who begins to speak has opened its socket.
      assertTrue(accepted.getInputStream().read() >= 0);
      sockets.close();
      Throwable failure =
          assertThrows(
              ExecutionException.class, () -> attempt.get(AT_MOST_MILLIS, TimeUnit.MILLISECONDS));
      assertInstanceOf(WebSocketException.class, Failures.cause(failure));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ws", "wss"})
  void opensNoneAnyMoreOnceClosed(String scheme) throws IOException {
    sockets.close();
    WebSocket connection = connection(scheme);
    assertThrows(WebSocketException.class, connection::connect);
  }

  @Test
  void closesTwiceLikeOnce() {
    sockets.close();
    sockets.close();
  }

  private WebSocket connection(String scheme) throws IOException {
    return sockets.connections().createSocket(scheme + "://127.0.0.1:" + server.getLocalPort());
  }

  private static WebSocket connect(WebSocket connection) {
    try {
      return connection.connect();
    } catch (WebSocketException e) {
      throw new CompletionException(e);
    }
  }
}
