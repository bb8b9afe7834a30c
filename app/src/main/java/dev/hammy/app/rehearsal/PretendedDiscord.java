package dev.hammy.app.rehearsal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * What Discord says to a bot that starts: the calls that are made then, and a gateway on which
 * nothing happens. It knows no rule and checks nothing. Thread-safe.
 */
public final class PretendedDiscord implements AutoCloseable {
  private static final String BASE = "/api/v10/";
  static final String BOT =
      "{\"id\":\"1\",\"username\":\"rehearsal\",\"discriminator\":\"0\",\"global_name\":null,"
          + "\"avatar\":null,\"bot\":true,\"verified\":true,\"mfa_enabled\":false}";

  private final HttpServer server;
  private final PretendedGateway gateway;

  private PretendedDiscord(HttpServer server, PretendedGateway gateway) {
    this.server = server;
    this.gateway = gateway;
  }

  /** Listens at two free ports of this machine. */
  public static PretendedDiscord open() throws IOException {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(anyPort, 0);
    PretendedDiscord discord = new PretendedDiscord(server, PretendedGateway.open());
    server.createContext("/", discord::handle);
    server.start();
    return discord;
  }

  /** Where its calls are made. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + BASE);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      byte[] answer = answer(exchange.getRequestURI().getPath()).getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  /** Commands that were set are answered by none: nobody asks for them. */
  private String answer(String path) {
    if (path.equals(BASE + "gateway/bot")) {
      return "{\"url\":\""
          + gateway.url()
          + "\",\"shards\":1,\"session_start_limit\":{\"total\":1000,\"remaining\":999,"
          + "\"reset_after\":0,\"max_concurrency\":16}}";
    }
    return path.equals(BASE + "users/@me") ? BOT : "[]";
  }

  @Override
  public void close() throws IOException {
    server.stop(0);
    gateway.close();
  }
}
