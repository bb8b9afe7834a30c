package dev.hammy.standins.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hammy.standins.telegram.BotMessage.BotButton;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A strict local Bot API server for one bot, on 127.0.0.1 and a free port.
 *
 * <p>It keeps the real server's rules for updates (given again until a later one is asked for, one
 * waiting call at a time), texts, keyboards, edits and callbacks, and answers in its words. What a
 * correct bot would never do is remembered as a violation; {@link #assertNoViolations} at the end
 * of a test tells of it. If the published description of the Bot API is found (the folder that the
 * property {@code hammy.api-specs} names, else {@code shared/api-specs} in or above the working
 * directory), names and types of all parameters are checked too.
 *
 * <p>It knows {@code getMe}, {@code setWebhook}, {@code deleteWebhook}, {@code getUpdates}, {@code
 * sendMessage}, {@code sendPhoto}, {@code editMessageText}, {@code editMessageCaption}, {@code
 * editMessageMedia}, {@code editMessageReplyMarkup}, {@code answerCallbackQuery}, {@code
 * setMyCommands}, {@code setMyDescription} and {@code setMyShortDescription}; HTML is the one parse
 * mode. A photo is known again by its file id. Thread-safe.
 */
public final class TelegramStandIn implements AutoCloseable {
  /** How long anything is waited for before a test is told that it does not come. */
  public static final Duration DEADLINE = Duration.ofSeconds(60);

  private static final Pattern COMMAND = Pattern.compile("^/[A-Za-z0-9_]{1,32}(@[A-Za-z0-9_]+)?");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Watch watch = new Watch();
  private final Chats chats = new Chats();
  private final Updates updates = new Updates(watch);
  private final Callbacks callbacks = new Callbacks();
  private final PublishedApi published = PublishedApi.found();
  private final List<String> violations = new ArrayList<>();
  private final Map<String, List<JsonNode>> calls = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, Queue<Fault>> faults = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final WebhookCaller webhook =
      new WebhookCaller(
          watch, updates, update -> callbacks.given(update.at("/callback_query/id").asText()));
  private final BotApiMethods methods =
      new BotApiMethods(chats, updates, callbacks, webhook, violations::add);
  private final BotApiServer server = new BotApiServer(new Calls());
  private int lastCallback;
  private int callsSoFar;
  private int failEvery;
  private List<Fault> failures = List.of();

  private TelegramStandIn() {}

  /** Starts a server with an empty chat list. */
  public static TelegramStandIn start() {
    return new TelegramStandIn();
  }

  /** Scheme, host and port, as a bot is pointed at another server. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + server.port());
  }

  /** The only token that is taken. */
  public String token() {
    return "1:stand-in-token";
  }

  /** The bot's user name, without the at sign. */
  public String username() {
    return BotApiMethods.USERNAME;
  }

  // What persons do.

  /**
   * Writes in the private chat with the bot.
   *
   * @return the update's id
   */
  public int write(Person person, String text) {
    return write(person, person.asChat(), JSON.objectNode().put("text", text));
  }

  /**
   * Writes in a group that the bot is in.
   *
   * @param group negative
   * @return the update's id
   */
  public int writeInGroup(Person person, long group, String text) {
    ObjectNode chat = JSON.objectNode().put("id", group).put("type", "supergroup");
    return write(person, chat.put("title", "A group"), JSON.objectNode().put("text", text));
  }

  /**
   * Sends something else than text into the private chat.
   *
   * @param content JSON with the fields of a message that say what it is, such as {@code
   *     {"sticker": {…}}}
   * @return the update's id
   */
  public int send(Person person, String content) {
    return write(person, person.asChat(), read(content));
  }

  private int write(Person person, ObjectNode chat, ObjectNode content) {
    return watch.with(
        () -> {
          int id = chats.written(chat.path("id").asLong());
          ObjectNode message = person.writing(id, chat, content);
          markCommand(message);
          return brought(updates.add("message", message));
        });
  }

  private int brought(int update) {
    webhook.call();
    return update;
  }

  private static void markCommand(ObjectNode message) {
    Matcher command = COMMAND.matcher(message.path("text").asText());
    if (command.find()) {
      ObjectNode entity = message.putArray("entities").addObject();
      entity.put("type", "bot_command").put("offset", 0).put("length", command.end());
    }
  }

  /**
   * Presses a button.
   *
   * @param message the message beneath which it stands or stood
   * @return the press
   */
  public PressedButton press(Person person, BotMessage message, BotButton button) {
    return watch.with(
        () -> {
          String id = "press-" + ++lastCallback;
          ObjectNode query = person.pressing(id, button, methods.asMessage(message));
          int update = updates.add("callback_query", query);
          callbacks.made(id, update);
          return new PressedButton(id, brought(update));
        });
  }

  /**
   * A press of a button.
   *
   * @param callback the id under which the bot answers it
   * @param update the update that tells the bot of it
   */
  public record PressedButton(String callback, int update) {}

  /** What the bot's answer to a press showed, if anything. */
  public Optional<String> shownFor(PressedButton press) {
    return watch.with(() -> callbacks.shown(press.callback()));
  }

  /** Deletes a message of the bot, as a person can. */
  public void delete(BotMessage message) {
    watch.with(() -> chats.delete(message.chat(), message.id()));
  }

  /** Blocks the bot. */
  public void block(Person person) {
    watch.with(() -> chats.block(person.id()));
  }

  /** Lets the bot write again. */
  public void unblock(Person person) {
    watch.with(() -> chats.unblock(person.id()));
  }

  // What the server does.

  /**
   * Gives the bot an update made by hand.
   *
   * @param json the update without its id
   * @return the id it got
   */
  public int deliver(String json) {
    return watch.with(
        () -> {
          ObjectNode update = read(json);
          int id = updates.addRaw(update);
          callbacks.made(update.path("callback_query").path("id").asText(), id);
          return brought(id);
        });
  }

  /** Gives the last batch of updates once more, confirmed or not. */
  public void redeliverLastBatch() {
    watch.with(updates::redeliverLastBatch);
  }

  /**
   * Numbers the updates anew, as the real server does after a week without any.
   *
   * @param next the id of the next update, above or below those before
   */
  public void renumberUpdates(int next) {
    watch.with(() -> updates.renumber(next));
  }

  /** Makes the next calls of a method fail, one for each fault, after those already told to. */
  public void failNext(String method, Fault... next) {
    watch.with(
        () -> faults.computeIfAbsent(method, name -> new ArrayDeque<>()).addAll(List.of(next)));
  }

  /**
   * Makes every so manieth call fail from here on, whatever its method.
   *
   * @param next one after the other, then from the first again
   */
  public void failEvery(int calls, Fault... next) {
    watch.with(
        () -> {
          callsSoFar = 0;
          failEvery = calls;
          failures = List.of(next);
        });
  }

  /** Gives every update once more after it was confirmed, from here on. */
  public void giveEverythingTwice() {
    watch.with(updates::giveEverythingTwice);
  }

  // What can be seen.

  /** The bot's messages in a chat as they look now, oldest first. */
  public List<BotMessage> messages(long chat) {
    return watch.with(() -> chats.now(chat));
  }

  /** Every look that the bot's messages in a chat have had, oldest first. */
  public List<BotMessage> looks(long chat) {
    return watch.with(() -> chats.looks(chat));
  }

  /** The parameters of every call of a method so far, faulty ones included. */
  public List<JsonNode> calls(String method) {
    return watch.with(() -> List.copyOf(calls.getOrDefault(method, List.of())));
  }

  /** How many updates the bot has not confirmed. */
  public int unconfirmed() {
    return watch.with(updates::waiting);
  }

  /** Waits until the bot has confirmed an update. */
  public void awaitConfirmed(int update) {
    await("update " + update + " confirmed", () -> updates.isConfirmed(update));
  }

  /** Waits until a method has been called this often. */
  public void awaitCalls(String method, int count) {
    await(
        count + " calls of " + method, () -> calls.getOrDefault(method, List.of()).size() >= count);
  }

  /** Waits until the bot's messages in a chat have had this many looks. */
  public void awaitLooks(long chat, int count) {
    await(count + " messages or edits", () -> chats.looks(chat).size() >= count);
  }

  /** Waits until there is nothing to press beneath a message any more. */
  public void awaitNoButtons(BotMessage message) {
    await(
        "no buttons beneath message " + message.id(),
        () ->
            chats
                .find(message.chat(), message.id())
                .filter(one -> one.buttons().isEmpty())
                .isPresent());
  }

  /** Waits until the bot waits for updates. */
  public void awaitPolling() {
    await("the bot polling", updates::isPolled);
  }

  private void await(String what, BooleanSupplier condition) {
    if (!watch.await(condition, DEADLINE)) {
      throw new AssertionError("waited " + DEADLINE.toSeconds() + " s for " + what);
    }
  }

  /** What the bot did that a correct bot would not do. */
  public List<String> violations() {
    return watch.with(
        () -> {
          List<String> all = new ArrayList<>(violations);
          all.addAll(callbacks.unanswered(updates));
          return all;
        });
  }

  /**
   * Checks that the bot has kept to the rules so far.
   *
   * @throws AssertionError if the bot did what a correct bot would not do
   */
  public void assertNoViolations() {
    List<String> found = violations();
    if (!found.isEmpty()) {
      throw new AssertionError("the bot broke the Bot API's rules:\n" + String.join("\n", found));
    }
  }

  @Override
  public void close() {
    watch.with(
        () -> {
          webhook.unset();
          updates.close();
        });
    server.close();
  }

  private static ObjectNode read(String json) {
    try {
      return (ObjectNode) new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON", e);
    }
  }

  /** The calls as they come in. */
  private final class Calls implements BotApiServer.Calls {
    @Override
    public boolean isToken(String token) {
      return token.equals(token());
    }

    @Override
    public Optional<Fault> received(String method, ObjectNode parameters) {
      return watch.with(
          () -> {
            calls.computeIfAbsent(method, name -> new ArrayList<>()).add(parameters);
            violations.addAll(published.problems(method, parameters));
            // At once: whoever sees the call may do what makes the bot call again.
            return Optional.ofNullable(faults.get(method)).map(Queue::poll).or(this::nextOfEvery);
          });
    }

    private Optional<Fault> nextOfEvery() {
      callsSoFar++;
      return failEvery > 0 && callsSoFar % failEvery == 0
          ? Optional.of(failures.get(callsSoFar / failEvery % failures.size()))
          : Optional.empty();
    }

    @Override
    public JsonNode call(String method, ObjectNode parameters) {
      return watch.with(
          () -> {
            try {
              return methods.call(method, parameters);
            } catch (ApiRefusal refusal) {
              if (refusal.isBotsFault()) {
                violations.add(method + ": " + refusal.description());
              }
              throw refusal;
            }
          });
    }

    @Override
    public void answerLost(String method, ObjectNode parameters) {
      watch.with(() -> callbacks.answerLost(parameters.path("callback_query_id").asText()));
    }
  }
}
