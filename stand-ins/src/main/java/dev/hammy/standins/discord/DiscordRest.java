package dev.hammy.standins.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.hammy.standins.Multipart;
import dev.hammy.standins.discord.Refusal.Pause;
import dev.hammy.standins.discord.Refusal.Scope;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
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

  /** A 429 without it is one of the network before Discord, which stops a client altogether. */
  private static final String VIA = "1.1 google";

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

    /** The path's variable parts, if this is the call's route. */
    Optional<List<String>> match(String calledMethod, String calledPath) {
      Matcher matcher = path.matcher(calledPath);
      return method.equals(calledMethod) && matcher.matches()
          ? Optional.of(groups(matcher.toMatchResult()))
          : Optional.empty();
    }

    private static List<String> groups(MatchResult match) {
      return IntStream.rangeClosed(1, match.groupCount()).mapToObj(match::group).toList();
    }
  }

  private final HttpServer server;
  private final ExecutorService threads;
  private final List<Route> routes;
  private final String token;
  private final Faults faults;
  private final Violations violations;
  private final GlobalPace pace = new GlobalPace();
  private final RateBuckets buckets;
  private final Optional<PublishedInterface> published = PublishedInterface.find();

  DiscordRest(
      List<Route> routes, String token, Faults faults, Violations violations, RateBuckets buckets)
      throws IOException {
    this.routes = routes;
    this.token = token;
    this.faults = faults;
    this.violations = violations;
    this.buckets = buckets;
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
      refuse(http, Refusal.tooMany(new Pause(Scope.SHARED, limit.retryAfter()), ""));
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
    try {
      Found found = find(http);
      announce(http, found.standing());
      carryOut(http, found, body, lost);
      if (!lost) {
        found.standing().tell();
      }
    } catch (Refusal refusal) {
      refuse(http, refusal);
    }
  }

  private void carryOut(HttpExchange http, Found found, byte[] body, boolean lost)
      throws IOException {
    @Nullable JsonNode result;
    try {
      result = run(http, found, body, lost);
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

  /** A call's route with the path's variable parts, and how its bucket stands. */
  private record Found(Route route, List<String> parts, RateBuckets.Standing standing) {}

  /**
   * @throws Refusal if it has none, may not be called, or is over the limit of all calls
   */
  private Found find(HttpExchange http) {
    String method = http.getRequestMethod();
    String path = path(http);
    if (published.isPresent() && !published.get().has(method, path)) {
      throw Refusal.violation(404, 0, "404: Not Found (nor in the published interface)");
    }
    for (Route route : routes) {
      Optional<List<String>> parts = route.match(method, path);
      if (parts.isPresent()) {
        requireToken(http, route);
        requirePace(route);
        return new Found(route, parts.get(), buckets.take(method + route.path.pattern(), path));
      }
    }
    throw Refusal.violation(404, 0, "404: Not Found");
  }

  private @Nullable JsonNode run(HttpExchange http, Found found, byte[] body, boolean lost) {
    requireRoom(found.standing());
    String query = String.valueOf(http.getRequestURI().getQuery());
    JsonNode json = Uploads.read(type(http), body);
    requireDescribed(http, json);
    return found.route().operation.run(new Call(found.parts(), query, json, lost));
  }

  private void requireDescribed(HttpExchange http, JsonNode json) {
    List<String> problems =
        published
            .map(description -> description.problems(http.getRequestMethod(), path(http), json))
            .orElse(List.of());
    if (!problems.isEmpty()) {
      throw Refusal.violation(400, 50035, "not as published: " + String.join("; ", problems));
    }
  }

  private static String path(HttpExchange http) {
    String full = http.getRequestURI().getPath();
    return full.startsWith(BASE + "/") ? full.substring(BASE.length()) : "";
  }

  private static String type(HttpExchange http) {
    return String.valueOf(http.getRequestHeaders().getFirst("Content-Type"));
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
      Pause pause = new Pause(Scope.GLOBAL, Duration.ofSeconds(1));
      throw Refusal.tooMany(pause, "over 50 requests within a second");
    }
  }

  private static void requireRoom(RateBuckets.Standing standing) {
    if (!standing.isAdmitted()) {
      String ignored = standing.ignored() ? "a call although none was left for it" : "";
      throw Refusal.tooMany(new Pause(Scope.USER, standing.reset()), ignored);
    }
  }

  private static void announce(HttpExchange http, RateBuckets.Standing standing) {
    Headers headers = http.getResponseHeaders();
    double at = System.currentTimeMillis() / 1000.0 + standing.reset().toMillis() / 1000.0;
    headers.set("Via", VIA);
    headers.set("X-RateLimit-Bucket", standing.bucket());
    headers.set("X-RateLimit-Limit", Integer.toString(standing.limit()));
    headers.set("X-RateLimit-Remaining", Integer.toString(Math.max(standing.remaining(), 0)));
    headers.set("X-RateLimit-Reset", String.format(Locale.ROOT, "%.3f", at));
    headers.set("X-RateLimit-Reset-After", RateBuckets.seconds(standing.reset()));
  }

  private void refuse(HttpExchange http, Refusal refusal) throws IOException {
    if (refusal.isViolation()) {
      violations.add(where(http), refusal.words());
    }
    ObjectNode error = Json.object().put("message", refusal.words()).put("code", refusal.code());
    refusal.pause().ifPresent(pause -> announce(http, pause, error));
    send(http, refusal.status(), "application/json", error.toString());
  }

  private static void announce(HttpExchange http, Pause pause, ObjectNode error) {
    boolean global = pause.scope() == Scope.GLOBAL;
    double seconds = pause.time().toMillis() / 1000.0;
    Headers headers = http.getResponseHeaders();
    headers.set("Via", VIA);
    headers.set("Retry-After", Long.toString((long) Math.ceil(seconds)));
    headers.set("X-RateLimit-Scope", pause.scope().name().toLowerCase(Locale.ROOT));
    if (global) {
      headers.set("X-RateLimit-Global", "true");
    }
    error.put("retry_after", seconds).put("global", global);
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
