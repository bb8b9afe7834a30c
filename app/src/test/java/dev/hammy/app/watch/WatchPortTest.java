package dev.hammy.app.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.app.config.OperatorException;
import dev.hammy.measure.Label;
import dev.hammy.measure.Measures;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WatchPortTest {
  private final Measures measures = new Measures();
  private Health health = new Health(Map.of("Telegram", true));
  private final WatchPort port =
      WatchPort.open(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), () -> health, measures);
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    port.close();
  }

  private HttpResponse<String> ask(String method, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port.address().getPort() + path))
            .timeout(Duration.ofSeconds(60))
            .method(method, BodyPublishers.noBody())
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  @Test
  void healthIs200WhileEveryPlatformIsReachedAnd503WhenOneIsNot() throws Exception {
    assertEquals(200, ask("GET", "/health").statusCode());
    health = new Health(Map.of("Telegram", false));
    HttpResponse<String> down = ask("GET", "/health");
    assertEquals(503, down.statusCode());
    assertEquals("{\"status\":\"down\",\"platforms\":{\"Telegram\":\"down\"}}", down.body());
  }

  @Test
  void measuresAreShownInPrometheusForm() throws Exception {
    measures
        .count("hammy_turns_total", "Turns, \"by\" outcome.", new Label("outcome", "a\"b"))
        .add();
    measures.times("hammy_turn_seconds", "Turns.").add(Duration.ofMillis(300));
    HttpResponse<String> shown = ask("GET", "/metrics");

    assertEquals(
        "text/plain; version=0.0.4; charset=utf-8",
        shown.headers().firstValue("Content-Type").orElse(""));
    assertTrue(
        shown
            .body()
            .endsWith(
                """
                # HELP hammy_turns_total Turns, "by" outcome.
                # TYPE hammy_turns_total counter
                hammy_turns_total{outcome="a\\"b"} 1
                """),
        shown.body());
    assertTrue(shown.body().contains("hammy_turn_seconds_bucket{le=\"0.25\"} 0\n"), shown.body());
    assertTrue(shown.body().contains("hammy_turn_seconds_bucket{le=\"0.5\"} 1\n"), shown.body());
    assertTrue(shown.body().contains("hammy_turn_seconds_sum 0.3\n"), shown.body());
  }

  @Test
  void theProgramIsMeasuredToo() throws Exception {
    ProgramMeasures.addTo(measures);
    String shown = ask("GET", "/metrics").body();
    assertTrue(shown.contains("\nhammy_heap_bytes "), shown);
    assertTrue(shown.contains("\nhammy_threads "), shown);
  }

  @Test
  void nothingElseIsAnswered() throws Exception {
    assertEquals(404, ask("GET", "/").statusCode());
    assertEquals(404, ask("GET", "/health/more").statusCode());
    assertEquals(405, ask("POST", "/metrics").statusCode());
  }

  @Test
  void aPortThatIsTakenIsTheOperatorsToMend() {
    OperatorException taken =
        assertThrows(
            OperatorException.class, () -> WatchPort.open(port.address(), () -> health, measures));
    assertTrue(String.valueOf(taken.getMessage()).contains("HAMMY_METRICS_PORT"));
  }
}
