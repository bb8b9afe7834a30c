package dev.hammy.standins.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hammy.standins.discord.DiscordRest.Call;
import dev.hammy.standins.discord.DiscordRest.Route;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What a bot calls outside interactions: itself, the gateway's address, commands, private chats.
 */
final class Endpoints {
  private static final int MOST_COMMANDS = 100;

  private final Supplier<String> gateway;
  private final Messages messages;
  private final Payloads payloads;
  private final InstantSource clock;
  private final AtomicInteger registrations = new AtomicInteger();
  private volatile List<RegisteredCommand> commands = List.of();
  private final Set<String> closed = new HashSet<>();
  private final Map<String, ShownMessage> byNonce = new HashMap<>();

  /**
   * @param gateway the gateway's address
   */
  Endpoints(Supplier<String> gateway, Messages messages, Payloads payloads, InstantSource clock) {
    this.gateway = gateway;
    this.messages = messages;
    this.payloads = payloads;
    this.clock = clock;
  }

  List<Route> routes() {
    return List.of(
        Route.of("GET", "/gateway/bot", true, call -> gatewayAddress()),
        Route.of("GET", "/users/@me", true, call -> Payloads.bot()),
        Route.of("PUT", "/applications/*/commands", true, this::register),
        Route.of("POST", "/users/@me/channels", true, Endpoints::openChat),
        Route.of("POST", "/channels/*/messages", true, this::write));
  }

  synchronized void closePrivateChat(String channel) {
    closed.add(channel);
  }

  int registrations() {
    return registrations.get();
  }

  List<RegisteredCommand> commands() {
    return commands;
  }

  Optional<RegisteredCommand> slashCommand(String name) {
    return commands.stream()
        .filter(one -> one.type() == RegisteredCommand.SLASH && one.name().equals(name))
        .findFirst();
  }

  private JsonNode gatewayAddress() {
    ObjectNode address = Json.object().put("url", gateway.get()).put("shards", 1);
    ObjectNode limit = address.putObject("session_start_limit").put("total", 1000);
    limit.put("remaining", 999).put("reset_after", 0).put("max_concurrency", 16);
    return address;
  }

  private JsonNode register(Call call) {
    if (!call.path().get(0).equals(Payloads.APPLICATION)) {
      throw Refusal.violation(403, 20012, "You are not authorized on this application");
    }
    Set<String> names = new HashSet<>();
    ArrayNode registered = Json.MAPPER.createArrayNode();
    for (JsonNode command : call.body()) {
      CommandRules.problems(command).forEach(problem -> require(false, problem));
      String name = command.path("type").asInt(1) + " " + command.path("name").asText();
      require(names.add(name), "a command's name twice");
      ObjectNode stored = ((ObjectNode) command.deepCopy()).put("id", payloads.id());
      registered.add(stored.put("application_id", Payloads.APPLICATION).put("version", "1"));
    }
    require(names.size() <= MOST_COMMANDS, "over 100 commands");
    registrations.incrementAndGet();
    commands =
        StreamSupport.stream(registered.spliterator(), false).map(RegisteredCommand::of).toList();
    return registered;
  }

  private static void require(boolean holds, String problem) {
    if (!holds) {
      throw Refusal.violation(400, 50035, "Invalid Form Body: " + problem);
    }
  }

  private static JsonNode openChat(Call call) {
    String person = call.body().path("recipient_id").asText();
    ObjectNode channel = Json.object().put("id", Payloads.directChannel(person)).put("type", 1);
    channel.putArray("recipients").addObject().put("id", person).put("username", "someone");
    return channel;
  }

  private synchronized JsonNode write(Call call) {
    String channel = call.path().get(0);
    if (closed.contains(channel)) {
      throw Refusal.plain(403, 50007, "Cannot send messages to this user");
    }
    List<String> problems = MessageRules.problems(call.body(), 0);
    require(problems.isEmpty(), String.join("; ", problems));
    @Nullable ShownMessage before = repeated(call.body());
    if (before != null) {
      return before.json();
    }
    ObjectNode blank = payloads.message(channel, Payloads.bot(), 0, clock.instant());
    ShownMessage shown =
        messages.show(payloads.written(blank, call.body()), Set.of(Payloads.personOf(channel)));
    byNonce.put(call.body().path("nonce").asText(), shown);
    return shown.json();
  }

  /** The message that was sent with the same nonce, if that is to prevent a second. */
  private @Nullable ShownMessage repeated(JsonNode sent) {
    return sent.path("enforce_nonce").asBoolean() ? byNonce.get(sent.path("nonce").asText()) : null;
  }
}
