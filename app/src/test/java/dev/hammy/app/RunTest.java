package dev.hammy.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.standins.Ports;
import dev.hammy.standins.discord.DiscordStandIn;
import dev.hammy.standins.telegram.Person;
import dev.hammy.standins.telegram.TelegramStandIn;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code hammy run} as a process of its own, with both platforms' real libraries and stand-ins. */
@Timeout(90)
class RunTest {
  private static final Person PERSON = new Person(4242, "Kim", "en");
  private static final int KILLED_BY_SIGTERM = 143;

  @TempDir private Path home;

  private final List<Processes> started = new ArrayList<>();

  @AfterEach
  void endProcesses() {
    started.forEach(Processes::close);
  }

  private Process run(Map<String, String> environment) throws IOException {
    Processes processes = new Processes(home, environment);
    started.add(processes);
    return processes.launch();
  }

  private String err() throws IOException {
    return Files.readString(home.resolve("err"));
  }

  private static List<String> linesUntil(BufferedReader out, String last) throws IOException {
    List<String> lines = new ArrayList<>();
    String line = out.readLine();
    while (line != null) {
      lines.add(line);
      line = line.equals(last) ? null : out.readLine();
    }
    return lines;
  }

  private static void assertRefused(Process process) throws InterruptedException {
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it ends by itself");
    assertEquals(ExitCode.OPERATOR, process.exitValue());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void bothPlatformsAreServedAndSigtermEndsIt() throws Exception {
    try (TelegramStandIn telegram = TelegramStandIn.start();
        DiscordStandIn discord = DiscordStandIn.start()) {
      Process process =
          run(
              Map.of(
                  "HAMMY_TELEGRAM_TOKEN", telegram.token(),
                  "HAMMY_TELEGRAM_API_URL", telegram.url().toString(),
                  "HAMMY_DISCORD_TOKEN", discord.token(),
                  "HAMMY_DISCORD_API_URL", discord.api().toString()));
      BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
      List<String> said = linesUntil(out, "ready");
      assertEquals("Discord: connected", said.get(0), err());
      assertEquals(
          "Telegram: connected as @stand_in_bot, fetches updates from "
              + telegram.url().getAuthority(),
          said.get(1));
      assertTrue(said.get(2).matches("content [0-9a-f]+, in English, .*"), said.get(2));
      assertEquals("key: " + home.resolve(".hammy").resolve("key"), said.get(3));
      assertEquals("health and metrics: not shown (HAMMY_METRICS_PORT)", said.get(4));
      assertEquals("log: text", said.get(5));
      assertTrue(Files.exists(home.resolve(".hammy").resolve("key")));

      telegram.awaitConfirmed(telegram.write(PERSON, "my hamstring secretly hurts"));
      assertFalse(telegram.messages(PERSON.id()).isEmpty());

      process.destroy();
      assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it does not wait for a silent network");
      assertEquals(KILLED_BY_SIGTERM, process.exitValue());
      for (String secret : List.of(telegram.token(), discord.token(), "secretly", "4242")) {
        assertFalse(err().contains(secret), "the log must not hold what is private");
      }
    }
  }

  @Test
  void updatesCanBeBroughtAndTheRunWatchedOver() throws Exception {
    try (TelegramStandIn telegram = TelegramStandIn.start()) {
      int hook = Ports.unused();
      int watch = Ports.unused();
      Process process =
          run(
              Map.of(
                  "HAMMY_TELEGRAM_TOKEN", telegram.token(),
                  "HAMMY_TELEGRAM_API_URL", telegram.url().toString(),
                  "HAMMY_TELEGRAM_WEBHOOK_URL", "http://127.0.0.1:" + hook + "/updates",
                  "HAMMY_TELEGRAM_WEBHOOK_PORT", String.valueOf(hook),
                  "HAMMY_TELEGRAM_WEBHOOK_SECRET", "sixteen-and-more-letters",
                  "HAMMY_METRICS_PORT", String.valueOf(watch),
                  "HAMMY_LOG", "json"));
      List<String> said = linesUntil(process.inputReader(StandardCharsets.UTF_8), "ready");
      assertTrue(said.contains("health and metrics: http://127.0.0.1:" + watch), said + err());
      assertFalse(said.toString().contains("sixteen-and-more-letters"), said.toString());

      telegram.awaitConfirmed(telegram.write(PERSON, "my hamstring secretly hurts"));
      assertFalse(telegram.messages(PERSON.id()).isEmpty());

      assertEquals(
          "{\"status\":\"up\",\"platforms\":{\"Telegram\":\"up\"}}", get(watch, "/health"));
      String metrics = get(watch, "/metrics");
      assertTrue(metrics.contains("hammy_turns_total{outcome=\"answered\"} 1\n"), metrics);
      assertTrue(metrics.contains("hammy_telegram_updates_total 1\n"), metrics);
      for (String secret : List.of(telegram.token(), "secretly", "4242", "sixteen-and")) {
        assertFalse((metrics + err()).contains(secret), "what is private must not be shown");
      }
      assertTrue(err().lines().allMatch(line -> line.startsWith("{\"time\":\"")), err());
    }
  }

  private static String get(int port, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(60))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  @Test
  void aTokenThatTelegramRefusesIsTheOperators() throws Exception {
    try (TelegramStandIn telegram = TelegramStandIn.start()) {
      assertRefused(
          run(
              Map.of(
                  "HAMMY_TELEGRAM_TOKEN",
                  "1234567:wrong-token",
                  "HAMMY_TELEGRAM_API_URL",
                  telegram.url().toString())));
      assertEquals(
          "Telegram refuses the token. Send /mybots to @BotFather, choose \"API Token\", and set"
              + " HAMMY_TELEGRAM_TOKEN to what it shows.\n",
          err());
    }
  }

  @Test
  void aTokenThatDiscordRefusesIsTheOperators() throws Exception {
    try (DiscordStandIn discord = DiscordStandIn.start()) {
      assertRefused(
          run(
              Map.of(
                  "HAMMY_DISCORD_TOKEN",
                  "wrong-token",
                  "HAMMY_DISCORD_API_URL",
                  discord.api().toString())));
      assertEquals(
          "Discord refuses the token. Copy it again from the developer portal"
              + " (your application, Bot, Reset Token) into HAMMY_DISCORD_TOKEN.\n",
          err());
    }
  }

  @Test
  void aServerThatDoesNotAnswerIsTheOperators() throws Exception {
    try (Socket deadEnd = Ports.deadEnd()) {
      String telegram = "127.0.0.1:" + deadEnd.getLocalPort();
      assertRefused(
          run(
              Map.of(
                  "HAMMY_TELEGRAM_TOKEN",
                  "1234567:some-token",
                  "HAMMY_TELEGRAM_API_URL",
                  "http://" + telegram)));
      assertEquals(
          "Telegram cannot be reached at "
              + telegram
              + ". Check the network, or HAMMY_TELEGRAM_API_URL.\n",
          err());
    }
  }

  @Test
  void aDiscordServerThatDoesNotAnswerIsTheOperators() throws Exception {
    try (Socket deadEnd = Ports.deadEnd()) {
      String discord = "127.0.0.1:" + deadEnd.getLocalPort();
      assertRefused(
          run(
              Map.of(
                  "HAMMY_DISCORD_TOKEN",
                  "some-token",
                  "HAMMY_DISCORD_API_URL",
                  "http://" + discord + "/api/v10/")));
      assertEquals(
          "Discord cannot be reached at "
              + discord
              + ". Check the network, or HAMMY_DISCORD_API_URL.\n",
          err());
    }
  }
}
