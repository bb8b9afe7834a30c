package dev.hammy.standins.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.hammy.standins.Multipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The REST server: who may call what, what goes wrong, and errors as the real one writes them. */
final class DiscordRest implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DiscordRest.class);
  private static final String BASE = "/api/v10";
  private static final int NO_CONTENT = 204;
  private static final int INTERNAL_ERROR = 500;

  static {
    // Java's server writes head and body apart, so that each answer waits 40 ms for the other
    // side's acknowledgement unless told not to. Read once, by the first server of the process.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  /** Carries out one call. */
  interface Operation {
    /**
     * Carries it out.
     *
     * @return the answer's body, or nothing for 204
     * @throws Refusal for an error answer
     */
    @Nullable JsonNode run(Call call);
  }

  /**
   * A call.
   *
   * @param path its variable parts, in order
   * @param lost whether the caller will not learn what came of it
   */
  record Call(List<String> path, String query, JsonNode body, boolean lost) {}

  /** An operation and where it is. */
  record Route(String method, Pattern path, boolean needsToken, Operation operation) {
    /**
     * A route by its template.
     *
     * @param path with {@code *} for each variable part
     */
    static Route of(String method, String path, boolean needsToken, Operation operation) {
      return new Route(
          method, Pattern.compile(path.replace("*", "([^/]+)")), needsToken, operation);
    }
  }

  private final HttpServer server;
  private final ExecutorService threads;
  private final List<Route> routes;
  private final String token;
  private final Faults faults;
  private final Violations violations;
  private final GlobalPace pace = new GlobalPace();
  private final Optional<PublishedInterface> published = PublishedInterface.find();

  DiscordRest(List<Route> routes, String token, Faults faults, Violations violations)
      throws IOException {
    this.routes = routes;
    this.token = token;
    this.faults = faults;
    this.violations = violations;
    this.threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "discord-stand-in");
              thread.setDaemon(true);
              return thread;
            });
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + BASE + "/");
  }

  private void serve(HttpExchange http) throws IOException {
    try (http) {
      byte[] body = http.getRequestBody().readAllBytes();
      try {
        answer(http, body, faults.take());
      } catch (RuntimeException bug) {
        LOG.error("the stand-in failed", bug);
        violations.add(where(http), "the stand-in failed: " + bug);
        send(http, INTERNAL_ERROR, "application/json", "{}");
      }
    }
  }

  private void answer(HttpExchange http, byte[] body, Faults.@Nullable Fault fault)
      throws IOException {
    if (fault instanceof Faults.Fault.Status status) {
      send(http, status.status(), "text/html", "<html>bad gateway</html>");
    } else if (fault instanceof Faults.Fault.RateLimit limit) {
      limitRate(http, limit.retryAfter());
    } else if (!(fault instanceof Faults.Fault.LostOnTheWay)) {
      carryOut(http, body, fault != null);
    }
    // Otherwise nothing is answered, and closing the exchange breaks the connection.
  }

  private void carryOut(HttpExchange http, byte[] body, boolean lost) throws IOException {
    OptionalInt fileFails = Multipart.is(type(http)) ? faults.takeFile() : OptionalInt.empty();
    if (fileFails.isPresent()) {
      refuse(http, Refusal.plain(fileFails.getAsInt(), 40005, "Request entity too large"));
      return;
    }
    @Nullable JsonNode result;
    try {
      result = run(http, body, lost);
    } catch (Refusal refusal) {
      refuse(http, refusal);
      return;
    }
    if (lost) {
      return;
    }
    if (result == null) {
      http.sendResponseHeaders(NO_CONTENT, -1);
    } else {
      send(http, 200, "application/json", result.toString());
    }
  }

  private @Nullable JsonNode run(HttpExchange http, byte[] body, boolean lost) {
    String full = http.getRequestURI().getPath();
    String path = full.startsWith(BASE + "/") ? full.substring(BASE.length()) : "";
    if (published.isPresent() && !published.get().has(http.getRequestMethod(), path)) {
      throw Refusal.violation(404, 0, "404: Not Found (nor in the published interface)");
    }
    for (Route route : routes) {
      Matcher matcher = route.path.matcher(path);
      if (route.method.equals(http.getRequestMethod()) && matcher.matches()) {
        requireToken(http, route);
        requirePace(route);
        List<String> parts = groups(matcher.toMatchResult());
        String query = String.valueOf(http.getRequestURI().getQuery());
        JsonNode json = Uploads.read(type(http), body);
        return route.operation.run(new Call(parts, query, json, lost));
      }
    }
    throw Refusal.violation(404, 0, "404: Not Found");
  }

  private static String type(HttpExchange http) {
    return String.valueOf(http.getRequestHeaders().getFirst("Content-Type"));
  }

  private static List<String> groups(MatchResult match) {
    return IntStream.rangeClosed(1, match.groupCount()).mapToObj(match::group).toList();
  }

  private void requireToken(HttpExchange http, Route route) {
    String authorization = String.valueOf(http.getRequestHeaders().getFirst("Authorization"));
    if (route.needsToken && !authorization.equals("Bot " + token)) {
      throw Refusal.plain(401, 0, "401: Unauthorized");
    }
  }

  /** Interactions are answered without the bot's token, and do not count. */
  private void requirePace(Route route) {
    if (route.needsToken && !pace.admits()) {
      throw Refusal.violation(429, 0, "over 50 requests within a second");
    }
  }

  private void refuse(HttpExchange http, Refusal refusal) throws IOException {
    if (refusal.isViolation()) {
      violations.add(where(http), refusal.words());
    }
    ObjectNode error = Json.object().put("message", refusal.words()).put("code", refusal.code());
    send(http, refusal.status(), "application/json", error.toString());
  }

  private static void limitRate(HttpExchange http, Duration retryAfter) throws IOException {
    double seconds = retryAfter.toMillis() / 1000.0;
    http.getResponseHeaders().set("Via", "1.1 google");
    http.getResponseHeaders().set("Retry-After", Long.toString((long) Math.ceil(seconds)));
    http.getResponseHeaders().set("X-RateLimit-Scope", "shared");
    ObjectNode error = Json.object().put("message", "You are being rate limited.");
    error.put("retry_after", seconds).put("global", false);
    send(http, 429, "application/json", error.toString());
  }

  private static void send(HttpExchange http, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    http.getResponseHeaders().set("Content-Type", type);
    http.sendResponseHeaders(status, bytes.length);
    http.getResponseBody().write(bytes);
  }

  /** The call, without ids and interaction tokens. */
  private static String where(HttpExchange http) {
    String path = http.getRequestURI().getPath().replaceAll("/[^/]{17,}", "/…");
    return http.getRequestMethod() + " " + path;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
