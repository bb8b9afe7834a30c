package dev.hammy.app.rehearsal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server of this machine to which every call is a good one: each is answered with JSON by its
 * path alone. Thread-safe.
 */
final class PretendedApi implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads;
  private final Script script;

  /** What is said to a call. May take its time: each call has a thread. */
  interface Script {
    String answer(String path) throws InterruptedException;
  }

  private PretendedApi(HttpServer server, ExecutorService threads, Script script) {
    this.server = server;
    this.threads = threads;
    this.script = script;
  }

  /** Listens at a free port. */
  static PretendedApi open(Script script) throws IOException {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(anyPort, 0);
    PretendedApi api = new PretendedApi(server, Executors.newCachedThreadPool(), script);
    server.createContext("/", api::handle);
    server.setExecutor(api.threads);
    server.start();
    return api;
  }

  /** Its address, without a path. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      String json = script.answer(exchange.getRequestURI().getPath());
      byte[] answer = json.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends it, and the calls that still wait. */
  @Override
  public void close() {
    threads.shutdownNow();
    server.stop(0);
  }
}
