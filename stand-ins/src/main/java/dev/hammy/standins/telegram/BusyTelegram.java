package dev.hammy.standins.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hammy.standins.BusyStandIn;
import dev.hammy.standins.http.HttpLoop;
import dev.hammy.standins.http.Reply;
import dev.hammy.standins.http.Request;
import dev.hammy.standins.telegram.BotMessage.BotButton;
import dev.hammy.standins.telegram.TelegramStandIn.PressedButton;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Telegram for thousands of people at once: the rules of {@link TelegramStandIn} for one bot,
 * served by a single thread that also plays the people, so that the stand-in takes as little of the
 * machine as can be. It forgets chats that are over, checks nothing against the published
 * description, and makes no faults; for those there is the other one.
 *
 * <p>Everything but {@link #execute}, {@link #url} and {@link #close} is called on its thread.
 */
public final class BusyTelegram implements BusyStandIn {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String TOKEN = "1:stand-in-token";

  /** Who looks on. Called on the stand-in's thread. */
  public interface Audience {
    /** A message appeared or changed its words. */
    void shown(BotMessage message);

    /** The bot did what a correct bot would not do. */
    void violated(String what);
  }

  private final Watch watch = new Watch();
  private final Chats chats = new Chats();
  private final Updates updates = new Updates(watch);
  private final Callbacks callbacks = new Callbacks();
  private final BotApiMethods methods;
  private final Audience audience;
  private final Duration delay;
  private final HttpLoop loop;
  private int lastCallback;
  private int lastPoll;
  private @Nullable Poll poll;

  /** A request for updates that waits for one. */
  private record Poll(int number, ObjectNode parameters, Reply reply) {}

  private BusyTelegram(Duration delay, Audience audience) {
    this.delay = delay;
    this.audience = audience;
    WebhookCaller noWebhook = new WebhookCaller(watch, updates, update -> {});
    this.methods = new BotApiMethods(chats, updates, callbacks, noWebhook, audience::violated);
    this.loop = HttpLoop.open(this::handle);
  }

  /**
   * Opens a server.
   *
   * @param delay how long each call takes, but for those that fetch updates
   */
  public static BusyTelegram open(Duration delay, Audience audience) {
    return new BusyTelegram(delay, audience);
  }

  /** Scheme, host and port, as a bot is pointed at another server. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + loop.port());
  }

  /** The only token that is taken. */
  public String token() {
    return TOKEN;
  }

  @Override
  public void execute(Runnable work) {
    loop.execute(work);
  }

  @Override
  public void later(Duration after, Runnable work) {
    loop.later(after, work);
  }

  /**
   * A person writes in the private chat with the bot.
   *
   * @return the update that tells the bot of it
   */
  public int write(Person person, String text) {
    ObjectNode content = JSON.objectNode().put("text", text);
    int message = chats.written(person.id());
    int update = updates.add("message", person.writing(message, person.asChat(), content));
    loop.execute(this::give);
    return update;
  }

  /** A person presses a button. */
  public PressedButton press(Person person, BotMessage message, BotButton button) {
    String id = "press-" + ++lastCallback;
    ObjectNode query = person.pressing(id, button, methods.asMessage(message));
    int update = updates.add("callback_query", query);
    callbacks.made(id, update);
    loop.execute(this::give);
    return new PressedButton(id, update);
  }

  /** How often the bot has answered a press. */
  public int answers(String press) {
    return callbacks.answers(press);
  }

  /** Forgets a person whose conversation is over, and their presses. */
  public void forget(Person person, List<String> presses) {
    chats.forget(person.id());
    presses.forEach(callbacks::forget);
  }

  /** Whether the bot has taken an update for handled. */
  public boolean isConfirmed(int update) {
    return updates.isConfirmed(update);
  }

  @Override
  public Duration worked() {
    return loop.worked();
  }

  @Override
  public void close() {
    loop.close();
  }

  private void handle(Request request, Reply reply) {
    String target = request.target();
    String start = "/bot" + TOKEN + "/";
    if (!target.startsWith(start)) {
      send(reply, 401, BotApiServer.error(401, "Unauthorized"));
      return;
    }
    String method = target.substring(start.length());
    if (method.equalsIgnoreCase("getUpdates")) {
      poll(parameters(request), reply);
    } else if (delay.isZero()) {
      carryOut(method, request, reply);
    } else {
      loop.later(delay, () -> carryOut(method, request, reply));
    }
  }

  private void poll(ObjectNode parameters, Reply reply) {
    updates.allow(parameters.path("allowed_updates"));
    updates.confirmBefore(parameters.path("offset").asInt());
    int mine = ++lastPoll;
    poll = new Poll(mine, parameters, reply);
    give();
    loop.later(Duration.ofSeconds(parameters.path("timeout").asInt()), () -> giveUp(mine));
  }

  /** Whoever waits for updates gets what is there at the end of a round, not the first alone. */
  private void give() {
    Poll waiting = poll;
    if (waiting != null && updates.waiting() > 0) {
      answer(waiting);
    }
  }

  private void giveUp(int number) {
    Poll waiting = poll;
    if (waiting != null && waiting.number() == number) {
      answer(waiting);
    }
  }

  private void answer(Poll waiting) {
    poll = null;
    ArrayNode batch = JSON.arrayNode();
    int limit = waiting.parameters().path("limit").asInt();
    for (ObjectNode update : updates.next(limit, Duration.ZERO)) {
      callbacks.given(update.path("callback_query").path("id").asText());
      batch.add(update);
    }
    send(waiting.reply(), 200, BotApiServer.ok(batch));
  }

  private void carryOut(String method, Request request, Reply reply) {
    try {
      ObjectNode parameters = parameters(request);
      JsonNode result = methods.call(method, parameters);
      send(reply, 200, BotApiServer.ok(result));
      if (changesWords(method)) {
        long chat = result.path("chat").path("id").asLong();
        chats.find(chat, result.path("message_id").asInt()).ifPresent(audience::shown);
      }
    } catch (ApiRefusal refusal) {
      if (refusal.isBotsFault() && !isTidyingUp(method, refusal)) {
        audience.violated(method + ": " + refusal.description());
      }
      send(reply, refusal.code(), BotApiServer.error(refusal.code(), refusal.description()));
    }
  }

  /** Old buttons may be taken off when the conversation is over and its chat forgotten. */
  private static boolean isTidyingUp(String method, ApiRefusal refusal) {
    return method.equalsIgnoreCase("editMessageReplyMarkup")
        && refusal.description().contains("chat not found");
  }

  private static boolean changesWords(String method) {
    return List.of(
            "sendmessage", "sendphoto", "editmessagetext", "editmessagecaption", "editmessagemedia")
        .contains(method.toLowerCase(Locale.ROOT));
  }

  private ObjectNode parameters(Request request) {
    try {
      return Uploads.read(request.header("content-type"), request.body());
    } catch (IOException notJson) {
      audience.violated("a body that is no JSON");
      return JSON.objectNode();
    }
  }

  private static void send(Reply reply, int status, ObjectNode body) {
    reply.send(status, "application/json", body.toString().getBytes(StandardCharsets.UTF_8));
  }
}
