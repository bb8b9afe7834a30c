package dev.hammy.app.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.hammy.app.config.OperatorException;
import dev.hammy.measure.Measures;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * The small HTTP server that answers {@code GET /health} with 200 or 503 and {@code GET /metrics}
 * for Prometheus, on one thread of its own, so that asking too often slows down no turn.
 */
public final class WatchPort implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread named = new Thread(task, "hammy-watch");
            named.setDaemon(true);
            return named;
          });

  private WatchPort(HttpServer server) {
    this.server = server;
  }

  /**
   * Opens the port.
   *
   * @param address where to listen; port 0 takes any that is free
   * @throws OperatorException if it cannot be listened on
   */
  public static WatchPort open(
      InetSocketAddress address, Supplier<Health> health, Measures measures) {
    WatchPort port = new WatchPort(listening(address));
    port.answer(
        "/health",
        () -> {
          Health now = health.get();
          return new Answer(now.isUp() ? 200 : 503, "application/json", now.json());
        });
    port.answer(
        "/metrics",
        () -> new Answer(200, PrometheusText.CONTENT_TYPE, PrometheusText.write(measures.read())));
    port.server.setExecutor(port.thread);
    port.server.start();
    return port;
  }

  private static HttpServer listening(InetSocketAddress address) {
    try {
      return HttpServer.create(address, 0);
    } catch (BindException taken) {
      throw new OperatorException(
          "Port "
              + address.getPort()
              + " at "
              + address.getHostString()
              + " cannot be listened on: another program has it, or the address is not this"
              + " machine's. Change HAMMY_METRICS_PORT or HAMMY_METRICS_ADDRESS.");
    } catch (IOException e) {
      throw new OperatorException(
          "The port for health and metrics cannot be opened: " + e.getClass().getSimpleName());
    }
  }

  /** What is answered to one request. */
  private record Answer(int status, String type, String body) {}

  private void answer(String path, Supplier<Answer> answer) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            boolean known = exchange.getRequestURI().getPath().equals(path);
            boolean reads = exchange.getRequestMethod().equals("GET");
            respond(
                exchange,
                !known
                    ? new Answer(404, "text/plain", "There is /health and /metrics.\n")
                    : reads ? answer.get() : new Answer(405, "text/plain", "GET only.\n"));
          }
        });
  }

  private static void respond(HttpExchange exchange, Answer answer) throws IOException {
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** Where it listens. */
  public InetSocketAddress address() {
    return server.getAddress();
  }

  @Override
  public void close() {
    server.stop(0);
    thread.shutdown();
  }
}
