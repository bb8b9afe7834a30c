package dev.hammy.standins.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP side of the stand-in: {@code POST /bot<token>/<method>} with JSON in and out. */
final class BotApiServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(BotApiServer.class);
  private static final Pattern PATH = Pattern.compile("/bot([^/]+)/([A-Za-z]+)");

  static {
    // Else every answer waits some 40 ms for the acknowledgement of its own first half.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  /** What answers calls. */
  interface Calls {
    /** Whether this is the bot's token. */
    boolean isToken(String token);

    /**
     * Looks at a call before anything else happens to it.
     *
     * @return the fault that it has to meet
     */
    Optional<Fault> received(String method, ObjectNode parameters);

    /**
     * Carries a call out.
     *
     * @throws ApiRefusal if the server would refuse
     */
    JsonNode call(String method, ObjectNode parameters);

    /** The bot will not learn of what this call did. */
    void answerLost(String method, ObjectNode parameters);
  }

  private final Calls calls;
  private final HttpServer server;
  private final ExecutorService executor =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "telegram-stand-in");
            thread.setDaemon(true);
            return thread;
          });

  BotApiServer(Calls calls) {
    this.calls = calls;
    try {
      InetAddress local = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      this.server = HttpServer.create(new InetSocketAddress(local, 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(executor);
    server.createContext("/", this::handle);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    executor.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      answer(exchange);
    } catch (RuntimeException bug) {
      LOG.error("the stand-in itself failed", bug);
      throw bug;
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
    ObjectNode parameters = parameters(exchange);
    if (!path.matches()) {
      respond(exchange, 404, refused(404, "Not Found"));
    } else if (!calls.isToken(path.group(1))) {
      respond(exchange, 401, refused(401, "Unauthorized"));
    } else {
      answer(exchange, path.group(2), parameters);
    }
  }

  private void answer(HttpExchange exchange, String method, ObjectNode parameters)
      throws IOException {
    Optional<Fault> fault = calls.received(method, parameters);
    if (fault.isEmpty()) {
      carryOut(exchange, method, parameters);
    } else if (fault.get().isCarriedOut()) {
      calls.call(method, parameters);
      calls.answerLost(method, parameters);
    } else if (fault.get() instanceof Fault.Refused refused) {
      respond(exchange, refused.code(), refused(refused.code(), refused.description()));
    } else if (fault.get() instanceof Fault.TooManyRequests tooMany) {
      respond(exchange, 429, tooMany(tooMany.retryAfterSeconds()));
    } else if (fault.get() instanceof Fault.Moved moved) {
      respond(exchange, 400, moved(moved.to()));
    } else if (fault.get() instanceof Fault.BadGateway) {
      respond(exchange, 502, "<html><body><h1>502 Bad Gateway</h1></body></html>");
    }
    // Otherwise nothing is answered, and closing the exchange breaks the connection.
  }

  private void carryOut(HttpExchange exchange, String method, ObjectNode parameters)
      throws IOException {
    try {
      respond(exchange, 200, ok(calls.call(method, parameters)).toString());
    } catch (ApiRefusal refusal) {
      respond(exchange, refusal.code(), refused(refusal.code(), refusal.description()));
    }
  }

  private static ObjectNode parameters(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
    return Uploads.read(type, body);
  }

  private static String refused(int code, String description) {
    return error(code, description).toString();
  }

  private static String tooMany(int seconds) {
    ObjectNode error = error(429, "Too Many Requests: retry after " + seconds);
    error.putObject("parameters").put("retry_after", seconds);
    return error.toString();
  }

  private static String moved(long to) {
    ObjectNode error = error(400, "Bad Request: group chat was upgraded to a supergroup chat");
    error.putObject("parameters").put("migrate_to_chat_id", to);
    return error.toString();
  }

  /** The answer to a call that was carried out. */
  static ObjectNode ok(JsonNode result) {
    return JsonNodeFactory.instance.objectNode().put("ok", true).set("result", result);
  }

  /** The answer to a call that was refused. */
  static ObjectNode error(int code, String description) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("ok", false)
        .put("error_code", code)
        .put("description", description);
  }

  private static void respond(HttpExchange exchange, int code, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String type = body.startsWith("<") ? "text/html" : "application/json";
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(code, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
