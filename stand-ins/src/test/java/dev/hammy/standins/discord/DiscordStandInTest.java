package dev.hammy.standins.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stand-in as a strange and sometimes rude bot finds it. */
class DiscordStandInTest {
  private static final Person ANNA = Person.named("anna", 1);
  private static final int EPHEMERAL_V2 = 1 << 6 | 1 << 15;

  private final HttpClient http = HttpClient.newHttpClient();
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final DiscordStandIn discord = DiscordStandIn.start(() -> now, new RateBuckets(() -> 0));

  @BeforeEach
  void registerACommand() throws Exception {
    String commands = "[{\"name\":\"help\",\"description\":\"What can be done\"}]";
    assertEquals(200, call("PUT", "applications/" + Payloads.APPLICATION + "/commands", commands));
  }

  @AfterEach
  void close() {
    discord.close();
  }

  @Test
  void takesAnEphemeralReplyWithMentionsOff() throws Exception {
    Exchange asked = asked();
    assertEquals(204, respond(asked, reply("**Hi** \\*you\\*")));
    assertEquals("Hi *you*", discord.awaitShown(ANNA, 0).text());
    discord.assertNoViolations();
  }

  @Test
  void refusesAReplyThatEverybodySees() throws Exception {
    ObjectNode open = reply("hi");
    ((ObjectNode) open.path("data")).put("flags", 1 << 15);
    assertEquals(400, respond(asked(), open));
    assertViolation("not ephemeral");
  }

  @Test
  void refusesAReplyThatCouldCallSomebody() throws Exception {
    ObjectNode calling = reply("hi");
    ((ObjectNode) calling.path("data")).remove("allowed_mentions");
    assertEquals(400, respond(asked(), calling));
    assertViolation("mentions");
  }

  @Test
  void refusesASecondFirstResponse() throws Exception {
    Exchange asked = asked();
    respond(asked, reply("one"));
    assertEquals(400, respond(asked, reply("two")));
    assertViolation("second first response");
    assertEquals(2, asked.attempts());
  }

  @Test
  void refusesAFirstResponseAfterThreeSeconds() throws Exception {
    Exchange asked = asked();
    now = now.plusMillis(3001);
    assertEquals(404, respond(asked, reply("late")));
    assertViolation("after 3 seconds");
  }

  @Test
  void refusesAnEditBeforeTheFirstResponseAndAfterFifteenMinutes() throws Exception {
    Exchange asked = asked();
    String original =
        "webhooks/" + Payloads.APPLICATION + "/" + asked.token() + "/messages/@original";
    String edit = reply("more").path("data").toString();
    assertEquals(404, call("PATCH", original, edit));
    respond(asked, reply("first"));
    assertEquals(200, call("PATCH", original, edit));
    assertEquals("more", discord.awaitShown(ANNA, 1).text());
    now = now.plus(Duration.ofMinutes(16));
    assertEquals(401, call("PATCH", original, edit));
    assertEquals(2, discord.violations().size());
  }

  @Test
  void refusesAnEditAsTheResponseToACommand() throws Exception {
    ObjectNode edit = reply("hi").put("type", 7);
    assertEquals(400, respond(asked(), edit));
    assertViolation("wrong type");
  }

  @Test
  void refusesAWrongTokenWithoutCallingItAViolation() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(discord.api().resolve("users/@me"))
            .header("Authorization", "Bot wrong")
            .build();
    assertEquals(401, send(request).statusCode());
    discord.assertNoViolations();
  }

  @Test
  void refusesWhatIsNotInTheInterface() throws Exception {
    assertEquals(404, call("GET", "users/@me/secrets", ""));
    assertThrows(AssertionError.class, discord::assertNoViolations);
  }

  @Test
  void refusesAPersonsCommandThatIsNotRegistered() {
    assertThrows(AssertionError.class, () -> discord.command(ANNA, Place.SERVER, "unknown"));
  }

  @Test
  void sendsAMessageWithTheSameNonceOnce() throws Exception {
    ObjectNode message = (ObjectNode) reply("hi").path("data");
    message.put("flags", 1 << 15).put("nonce", "1").put("enforce_nonce", true);
    String path = "channels/" + Payloads.directChannel(ANNA.id()) + "/messages";
    assertEquals(200, call("POST", path, message.toString()));
    assertEquals(200, call("POST", path, message.toString()));
    assertEquals(1, discord.shownTo(ANNA).size());
  }

  @Test
  void goesWrongAsOftenAsToldTo() throws Exception {
    discord.faults().answer(502, 1);
    discord.faults().limitRate(Duration.ofSeconds(2), 1);
    assertEquals(502, call("GET", "users/@me", ""));
    HttpResponse<String> limited = send(request("GET", "users/@me", ""));
    assertEquals(429, limited.statusCode());
    assertEquals("2", limited.headers().firstValue("Retry-After").orElseThrow());
    assertTrue(limited.headers().firstValue("Via").isPresent());
    assertEquals(200, call("GET", "users/@me", ""));
  }

  @Test
  void carriesOutACallWhoseAnswerItLoses() {
    discord.faults().loseAnswer();
    Exchange asked = asked();
    assertThrows(IOException.class, () -> respond(asked, reply("hi")));
    assertTrue(asked.isAnswered());
  }

  @Test
  void neverCarriesOutACallThatIsLostOnTheWay() throws Exception {
    discord.faults().loseEvery(2);
    Exchange first = asked();
    Exchange second = asked();
    assertEquals(204, respond(first, reply("hi")));
    assertThrows(IOException.class, () -> respond(second, reply("hi")));
    assertFalse(second.isAnswered());
  }

  @Test
  void letsTroublesTakeTurns() throws Exception {
    discord.faults().answerEvery(2, 502);
    discord.faults().limitRateEvery(2, Duration.ofMillis(1));
    List<Integer> answers = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      answers.add(call("GET", "users/@me", ""));
    }
    assertEquals(List.of(200, 502, 200, 429, 200, 502), answers);
    assertEquals(3, discord.faults().recurred());
  }

  @Test
  void tellsHowABucketStandsAndRefusesWhoeverDoesNotListen() throws Exception {
    String message = reply("hi").path("data").toString();
    HttpRequest write =
        request("POST", "channels/" + Payloads.directChannel("1") + "/messages", message);
    HttpResponse<String> fifth = send(write);
    for (int i = 1; i < 5; i++) {
      assertEquals(Integer.toString(5 - i), header(fifth, "X-RateLimit-Remaining"));
      fifth = send(write);
    }
    assertEquals("0", header(fifth, "X-RateLimit-Remaining"));
    assertTrue(Double.parseDouble(header(fifth, "X-RateLimit-Reset-After")) > 0);
    HttpResponse<String> sixth = send(write);
    assertEquals(429, sixth.statusCode());
    assertEquals("user", header(sixth, "X-RateLimit-Scope"));
    assertViolation("although none was left");
  }

  @Test
  void countsEachChannelApart() throws Exception {
    String message = reply("hi").path("data").toString();
    for (int i = 0; i < 4; i++) {
      call("POST", "channels/" + Payloads.directChannel("1") + "/messages", message);
    }
    HttpResponse<String> other =
        send(request("POST", "channels/" + Payloads.directChannel("2") + "/messages", message));
    assertEquals("4", header(other, "X-RateLimit-Remaining"));
  }

  @Test
  void doesNotBlameABotThatCouldNotKnow() throws Exception {
    String message = reply("hi").path("data").toString();
    String path = "channels/" + Payloads.directChannel("1") + "/messages";
    for (int i = 0; i < 4; i++) {
      assertEquals(200, call("POST", path, message));
    }
    discord.faults().loseAnswer();
    assertThrows(IOException.class, () -> call("POST", path, message));
    assertEquals(429, call("POST", path, message));
    discord.assertNoViolations();
  }

  @Test
  void refusesMoreThanFiftyCallsASecondWhateverTheyAre() throws Exception {
    HttpResponse<String> last = send(request("GET", "users/@me", ""));
    for (int person = 1; last.statusCode() != 429 && person < 1_000; person++) {
      last = send(request("POST", "channels/" + person + "/messages", "{}"));
    }
    assertEquals("global", header(last, "X-RateLimit-Scope"));
    assertEquals("true", header(last, "X-RateLimit-Global"));
    assertTrue(discord.violations().stream().anyMatch(one -> one.contains("over 50 requests")));
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElseThrow();
  }

  private Exchange asked() {
    return discord.command(ANNA, Place.SERVER, "help");
  }

  private int respond(Exchange exchange, JsonNode body) throws Exception {
    return call(
        "POST",
        "interactions/" + exchange.id() + "/" + exchange.token() + "/callback",
        body.toString());
  }

  private static ObjectNode reply(String text) {
    ObjectNode reply = Json.object().put("type", 4);
    ObjectNode data = reply.putObject("data").put("flags", EPHEMERAL_V2);
    data.putArray("components").addObject().put("type", 10).put("content", text);
    data.putObject("allowed_mentions").putArray("parse");
    return reply;
  }

  private int call(String method, String path, String body) throws Exception {
    return send(request(method, path, body)).statusCode();
  }

  private HttpRequest request(String method, String path, String body) {
    return HttpRequest.newBuilder(discord.api().resolve(path))
        .header("Authorization", "Bot " + discord.token())
        .method(method, HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private HttpResponse<String> send(HttpRequest request) throws Exception {
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private void assertViolation(String words) {
    List<String> violations = discord.violations();
    assertEquals(1, violations.size(), violations::toString);
    assertTrue(violations.get(0).contains(words), violations::toString);
  }
}
