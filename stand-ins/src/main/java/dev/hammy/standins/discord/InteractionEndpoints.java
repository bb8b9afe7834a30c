package dev.hammy.standins.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hammy.standins.discord.DiscordRest.Call;
import dev.hammy.standins.discord.DiscordRest.Route;
import dev.hammy.standins.discord.Exchange.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How a bot answers interactions: one first response, then edits and further messages. */
final class InteractionEndpoints {
  private static final Duration FIRST_RESPONSE = Duration.ofSeconds(3);
  private static final Duration TOKEN_LIFE = Duration.ofMinutes(15);
  private static final int COMMAND = 2;
  private static final int SUBMIT = 5;
  private static final int UNKNOWN_INTERACTION = 10062;
  private static final int ALREADY_ACKNOWLEDGED = 40060;
  private static final int COMMAND_REPLY = 20;
  private static final int FURTHER_REPLY = 19;

  private final Messages messages;
  private final Payloads payloads;
  private final InstantSource clock;
  private final Map<String, Exchange> byToken = new ConcurrentHashMap<>();

  InteractionEndpoints(Messages messages, Payloads payloads, InstantSource clock) {
    this.messages = messages;
    this.payloads = payloads;
    this.clock = clock;
  }

  void expect(Exchange exchange) {
    byToken.put(exchange.token(), exchange);
  }

  /** From now on it is unknown. */
  void forget(Exchange exchange) {
    byToken.remove(exchange.token());
  }

  Optional<Exchange> find(String token) {
    return Optional.ofNullable(byToken.get(token));
  }

  List<Route> routes() {
    return List.of(
        Route.of("POST", "/interactions/*/*/callback", false, this::respond),
        Route.of("POST", "/webhooks/*/*", false, this::writeFurther),
        Route.of("PATCH", "/webhooks/*/*/messages/*", false, this::edit),
        Route.of("GET", "/webhooks/*/*/messages/*", false, call -> target(call).json()),
        Route.of("DELETE", "/webhooks/*/*/messages/*", false, this::delete));
  }

  private synchronized @Nullable JsonNode respond(Call call) {
    Exchange exchange = byToken.get(call.path().get(1));
    if (exchange == null || !exchange.id().equals(call.path().get(0))) {
      throw Refusal.violation(404, UNKNOWN_INTERACTION, "Unknown interaction");
    }
    exchange.attempt();
    if (exchange.isAnswered()) {
      throw exchange.isAnswerLost()
          ? Refusal.plain(400, ALREADY_ACKNOWLEDGED, "already acknowledged")
          : Refusal.violation(400, ALREADY_ACKNOWLEDGED, "a second first response");
    }
    if (clock.instant().isAfter(exchange.created().plus(FIRST_RESPONSE))) {
      throw Refusal.violation(404, UNKNOWN_INTERACTION, "a first response after 3 seconds");
    }
    Response response = kind(call.body(), exchange);
    @Nullable ShownMessage shown = carryOut(response, call.body().path("data"), exchange);
    exchange.respond(response, call.lost());
    return call.query().contains("with_response=true") ? result(response, exchange, shown) : null;
  }

  private static Response kind(JsonNode body, Exchange exchange) {
    @Nullable Response response = Response.of(body.path("type").asInt());
    boolean ofAForm = response == Response.MODAL && exchange.type() == SUBMIT;
    if (response == null || ofAForm || (response.edits() && exchange.pressed() == null)) {
      throw Refusal.violation(400, 50035, "a response of the wrong type");
    }
    return response;
  }

  private @Nullable ShownMessage carryOut(Response response, JsonNode data, Exchange exchange) {
    return switch (response) {
      case REPLY -> create(requireSeenByOne(data, exchange), exchange, true);
      case EDIT -> change(pressed(exchange), data, exchange);
      case DEFERRED_REPLY -> {
        requireEphemeral(data);
        yield null;
      }
      case DEFERRED_EDIT -> null;
      case MODAL -> {
        exchange.open(form(data));
        yield null;
      }
    };
  }

  private static JsonNode form(JsonNode data) {
    List<String> problems = ModalRules.problems(data);
    if (!problems.isEmpty()) {
      throw Refusal.violation(400, 50035, "Invalid Form Body: " + String.join("; ", problems));
    }
    return data;
  }

  /** The pressed message as it stands by now. */
  private ShownMessage pressed(Exchange exchange) {
    String id = String.valueOf(exchange.originalId());
    return messages.find(id).orElseThrow(() -> Refusal.violation(404, 10008, "Unknown Message"));
  }

  private static JsonNode result(
      Response response, Exchange exchange, @Nullable ShownMessage shown) {
    ObjectNode result = Json.object();
    ObjectNode interaction = result.putObject("interaction");
    interaction.put("id", exchange.id()).put("type", exchange.type());
    ObjectNode resource = result.putObject("resource").put("type", response.type());
    if (shown != null) {
      interaction.put("response_message_id", shown.id());
      resource.set("message", shown.json());
    }
    return result;
  }

  private synchronized JsonNode writeFurther(Call call) {
    Exchange exchange = open(call);
    boolean takesPlaceOfReply =
        exchange.response() == Response.DEFERRED_REPLY && exchange.originalId() == null;
    requireEphemeral(call.body());
    return create(call.body(), exchange, takesPlaceOfReply).json();
  }

  private synchronized JsonNode edit(Call call) {
    Exchange exchange = open(call);
    boolean fillsReply =
        call.path().get(2).equals("@original")
            && exchange.response() == Response.DEFERRED_REPLY
            && exchange.originalId() == null;
    if (fillsReply) {
      // Deferred as ephemeral, so it is; an edit cannot say so itself.
      ObjectNode data = call.body().deepCopy();
      data.put("flags", data.path("flags").asInt() | ShownMessage.EPHEMERAL);
      return create(data, exchange, true).json();
    }
    return change(target(call), call.body(), exchange).json();
  }

  private synchronized @Nullable JsonNode delete(Call call) {
    messages.remove(target(call).id());
    return null;
  }

  /** The interaction of a call that comes after the first response. */
  private Exchange open(Call call) {
    Exchange exchange = byToken.get(call.path().get(1));
    Instant now = clock.instant();
    if (exchange == null || !call.path().get(0).equals(Payloads.APPLICATION)) {
      throw Refusal.violation(404, 10015, "Unknown Webhook");
    }
    if (!exchange.isAnswered()) {
      throw Refusal.violation(404, 10015, "Unknown Webhook: no first response yet");
    }
    if (now.isAfter(exchange.created().plus(TOKEN_LIFE))) {
      throw Refusal.violation(401, 50027, "Invalid Webhook Token: 15 minutes are over");
    }
    return exchange;
  }

  private ShownMessage target(Call call) {
    String named = call.path().get(2);
    String id = named.equals("@original") ? String.valueOf(open(call).originalId()) : named;
    return messages.find(id).orElseThrow(() -> Refusal.violation(404, 10008, "Unknown Message"));
  }

  /** What is offered under a message is for others to see; all else is for one person. */
  private static JsonNode requireSeenByOne(JsonNode data, Exchange exchange) {
    if (!exchange.isAboutMessage()) {
      requireEphemeral(data);
    }
    return data;
  }

  private ShownMessage create(JsonNode data, Exchange exchange, boolean original) {
    requireRules(data, 0);
    int type = original && exchange.type() == COMMAND ? COMMAND_REPLY : FURTHER_REPLY;
    String channel = exchange.event().path("channel_id").asText();
    ObjectNode blank = payloads.message(channel, Payloads.bot(), type, clock.instant());
    blank.put("application_id", Payloads.APPLICATION);
    blank.put("webhook_id", Payloads.APPLICATION);
    blank.set("interaction_metadata", Payloads.metadata(exchange));
    ShownMessage shown =
        messages.show(payloads.written(blank, data), Set.of(exchange.person().id()));
    if (original) {
      exchange.setOriginalId(shown.id());
    }
    return shown;
  }

  private ShownMessage change(ShownMessage before, JsonNode data, Exchange exchange) {
    requireRules(data, before.json().path("flags").asInt());
    if (!data.has("attachments") && !before.pictures().isEmpty()) {
      throw Refusal.violation(
          400, 50035, "an edit that leaves a picture attached and shows it not");
    }
    ObjectNode after = payloads.written((ObjectNode) before.json(), data);
    after.put("edited_timestamp", clock.instant().toString());
    Set<String> viewers = new HashSet<>(Set.of(exchange.person().id()));
    String owner = before.json().path("interaction_metadata").path("user").path("id").asText();
    if (!owner.isEmpty()) {
      viewers.add(owner);
    }
    return messages.show(after, viewers);
  }

  private static void requireEphemeral(JsonNode data) {
    if ((data.path("flags").asInt() & ShownMessage.EPHEMERAL) == 0) {
      throw Refusal.violation(400, 50035, "a reply to an interaction that is not ephemeral");
    }
  }

  private static void requireRules(JsonNode data, int flagsBefore) {
    List<String> problems = MessageRules.problems(data, flagsBefore);
    if (!problems.isEmpty()) {
      throw Refusal.violation(400, 50035, "Invalid Form Body: " + String.join("; ", problems));
    }
  }
}
