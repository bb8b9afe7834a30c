package dev.hammy.standins.discord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hammy.standins.BusyStandIn;
import dev.hammy.standins.discord.DiscordRest.Call;
import dev.hammy.standins.discord.DiscordRest.Route;
import dev.hammy.standins.discord.Exchange.Response;
import dev.hammy.standins.http.HttpLoop;
import dev.hammy.standins.http.Reply;
import dev.hammy.standins.http.Request;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Discord for thousands of people at once: the rules of {@link DiscordStandIn} for one bot with one
 * shard, REST and gateway served by a single thread that also plays the people, so that the
 * stand-in takes as little of the machine as can be. It forgets what is over, knows no rates,
 * checks nothing against the published interface, and makes no faults; for those there is the other
 * one.
 *
 * <p>Everything but {@link #execute}, {@link #api} and {@link #close} is called on its thread.
 */
public final class BusyDiscord implements BusyStandIn {
  private static final String TOKEN = "stand-in.discord.token";
  private static final String BASE = "/api/v10";
  private static final String JSON = "application/json";

  /** Who looks on. Called on the stand-in's thread. */
  public interface Audience {
    /**
     * A message appeared or changed.
     *
     * @param person the id of one of those who see it
     */
    void shown(String person, ShownMessage message);

    /** A form opened, as the answer to what a person did. */
    void opened(String person, Exchange asked);

    /** The bot did what a correct bot would not do. */
    void violated(String what);
  }

  private final Audience audience;
  private final Duration delay;
  private final Payloads payloads = new Payloads();
  private final Messages messages = new Messages(this::shown);
  private final Interactions acts;
  private final Endpoints endpoints;
  private final InteractionEndpoints interactions;
  private final List<Route> routes;
  private final HttpLoop loop;
  private @Nullable BusyGateway gateway;

  private BusyDiscord(Duration delay, InstantSource clock, Audience audience) {
    this.delay = delay;
    this.acts = new Interactions(payloads, clock);
    this.audience = audience;
    this.endpoints = new Endpoints(this::gatewayUrl, messages, payloads, clock);
    this.interactions = new InteractionEndpoints(messages, payloads, clock);
    this.routes =
        Stream.concat(interactions.routes().stream(), endpoints.routes().stream()).toList();
    this.loop = HttpLoop.open(this::handle);
  }

  /**
   * Opens a server.
   *
   * @param delay how long each call takes
   * @param clock decides when an answer is late
   */
  public static BusyDiscord open(Duration delay, InstantSource clock, Audience audience) {
    return new BusyDiscord(delay, clock, audience);
  }

  /** The REST address to give to the bot; the gateway's is found from there. */
  public URI api() {
    return URI.create("http://127.0.0.1:" + loop.port() + BASE + "/");
  }

  /** The only token that works. */
  public String token() {
    return TOKEN;
  }

  private String gatewayUrl() {
    return "ws://127.0.0.1:" + loop.port();
  }

  @Override
  public void execute(Runnable work) {
    loop.execute(work);
  }

  @Override
  public void later(Duration after, Runnable work) {
    loop.later(after, work);
  }

  /** Whether the bot has registered this slash command. */
  public boolean hasCommand(String name) {
    return endpoints.slashCommand(name).isPresent();
  }

  /**
   * A person uses a slash command in the server.
   *
   * @throws AssertionError if the bot has not registered it
   */
  public Exchange command(Person person, String name) {
    RegisteredCommand command =
        endpoints
            .slashCommand(name)
            .orElseThrow(() -> new AssertionError("there is no command /" + name));
    return interact(Interactions.command(person, Place.SERVER, command), person, null);
  }

  /** A person presses the button with this custom id. */
  public Exchange press(Person person, ShownMessage message, String customId) {
    ObjectNode event = Interactions.press(person, placeOf(message), customId);
    return interact(event, person, message);
  }

  /** A person hands in the first menu of a message with these options marked, by their values. */
  public Exchange handIn(Person person, ShownMessage message, List<String> values) {
    String menu = message.menu().map(ShownMessage.Menu::customId).orElseThrow();
    ObjectNode event = Interactions.handIn(person, placeOf(message), menu, values);
    return interact(event, person, message);
  }

  /** A person fills in the only field of the form that was opened, and hands it in. */
  public Exchange submit(Person person, Exchange opened, String words) {
    Modal form = opened.modal();
    Map<String, List<String>> values = Map.of(form.fields().get(0).customId(), List.of(words));
    ShownMessage before = opened.pressed();
    Place place = before == null ? Place.SERVER : placeOf(before);
    return interact(Interactions.submit(person, place, form, values), person, before);
  }

  /** A person writes in the private chat with the bot. */
  public void write(Person person, String text) {
    dispatch("MESSAGE_CREATE", acts.written(Payloads.user(person), person, text));
  }

  /** Messages that others cannot see are in the server, all others in the private chat. */
  private static Place placeOf(ShownMessage message) {
    return message.isEphemeral() ? Place.SERVER : Place.DIRECT_MESSAGES;
  }

  private Exchange interact(ObjectNode event, Person person, @Nullable ShownMessage pressed) {
    Exchange exchange = acts.begin(event, person, pressed);
    interactions.expect(exchange);
    dispatch("INTERACTION_CREATE", event);
    return exchange;
  }

  private void dispatch(String type, ObjectNode event) {
    if (gateway != null) {
      gateway.dispatch(type, event);
    }
  }

  /** From now on the bot can do nothing more about what a person did. */
  public void forget(Exchange exchange) {
    interactions.forget(exchange);
  }

  /** Forgets a message that nobody looks at any more. */
  public void forget(ShownMessage message) {
    messages.remove(message.id());
  }

  @Override
  public Duration worked() {
    return loop.worked();
  }

  @Override
  public void close() {
    loop.close();
  }

  /** Told once the answer to the bot's call is out. */
  private void shown(ShownMessage message, Set<String> people) {
    loop.execute(() -> people.forEach(person -> audience.shown(person, message)));
  }

  private void handle(Request request, Reply reply) {
    if (request.header("upgrade").equalsIgnoreCase("websocket")) {
      gateway = new BusyGateway(gatewayUrl(), TOKEN, request, reply, audience::violated);
    } else if (delay.isZero()) {
      carryOut(request, reply);
    } else {
      loop.later(delay, () -> carryOut(request, reply));
    }
  }

  private void carryOut(Request request, Reply reply) {
    try {
      @Nullable JsonNode result = run(request);
      reply.send(result == null ? 204 : 200, JSON, result == null ? new byte[0] : bytes(result));
    } catch (Refusal refusal) {
      if (refusal.isViolation()) {
        audience.violated(request.method() + ": " + refusal.words());
      }
      ObjectNode error = Json.object().put("message", refusal.words()).put("code", refusal.code());
      reply.send(refusal.status(), JSON, bytes(error));
    }
  }

  private @Nullable JsonNode run(Request request) {
    String[] target = request.target().split("\\?", 2);
    String path = target[0].startsWith(BASE + "/") ? target[0].substring(BASE.length()) : "";
    for (Route route : routes) {
      Optional<List<String>> parts = route.match(request.method(), path);
      if (parts.isPresent()) {
        requireToken(route, request);
        JsonNode body = Uploads.read(request.header("content-type"), request.body());
        String query = target.length < 2 ? "" : target[1];
        Call call = new Call(parts.get(), query, body, false);
        @Nullable JsonNode result = route.operation().run(call);
        openForm(call);
        return result;
      }
    }
    throw Refusal.violation(404, 0, "404: Not Found");
  }

  private static void requireToken(Route route, Request request) {
    if (route.needsToken() && !request.header("authorization").equals("Bot " + TOKEN)) {
      throw Refusal.plain(401, 0, "401: Unauthorized");
    }
  }

  private void openForm(Call call) {
    if (call.body().path("type").asInt() == Response.MODAL.type()) {
      interactions
          .find(call.path().get(1))
          .ifPresent(asked -> loop.execute(() -> audience.opened(asked.person().id(), asked)));
    }
  }

  private static byte[] bytes(JsonNode json) {
    try {
      return Json.MAPPER.writeValueAsBytes(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
