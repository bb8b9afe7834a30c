package dev.hammy.standins.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Discord on 127.0.0.1, REST and gateway, on ports of its own choosing. Start it, point a bot at
 * {@link #api} with {@link #token}, then do what people do and look at what they are shown. Close
 * it at the end. Thread-safe.
 *
 * <p>Each route takes five calls in a quarter of a second for each channel or token, as the headers
 * of every answer tell, and all together take fifty a second. Both go by the machine's clock, since
 * clients wait by theirs.
 */
public final class DiscordStandIn implements AutoCloseable {
  /** How long a person waits for something to be shown before giving up. */
  public static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final int COMMAND = 2;

  private final String token = "stand-in.discord.token";
  private final Violations violations = new Violations();
  private final Faults faults = new Faults();
  private final Messages messages = new Messages();
  private final Payloads payloads = new Payloads();
  private final InstantSource clock;
  private final Interactions acts;
  private final DiscordGateway gateway;
  private final Endpoints endpoints;
  private final InteractionEndpoints interactions;
  private final DiscordRest rest;

  private DiscordStandIn(InstantSource clock, RateBuckets buckets)
      throws IOException, InterruptedException {
    this.clock = clock;
    this.acts = new Interactions(payloads, clock);
    this.gateway = new DiscordGateway(token, violations);
    this.endpoints = new Endpoints(gateway::url, messages, payloads, clock);
    this.interactions = new InteractionEndpoints(messages, payloads, clock);
    List<DiscordRest.Route> routes =
        Stream.concat(endpoints.routes().stream(), interactions.routes().stream()).toList();
    gateway.open();
    this.rest = new DiscordRest(routes, token, faults, violations, buckets);
  }

  /**
   * A stand-in whose time stands still, so that no answer is too late because a machine is slow.
   */
  public static DiscordStandIn start() {
    return start(InstantSource.fixed(InstantSource.system().instant()));
  }

  /**
   * A stand-in with a time of its own.
   *
   * @param clock decides when an answer is late
   */
  public static DiscordStandIn start(InstantSource clock) {
    return start(clock, new RateBuckets(System::nanoTime));
  }

  static DiscordStandIn start(InstantSource clock, RateBuckets buckets) {
    try {
      return new DiscordStandIn(clock, buckets);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The REST address to give to the bot; the gateway's is found from there. */
  public URI api() {
    return rest.url();
  }

  /** The only token that works. */
  public String token() {
    return token;
  }

  /** What is to go wrong. */
  public Faults faults() {
    return faults;
  }

  /** The commands that the bot has registered, as it sent them. */
  public List<RegisteredCommand> commands() {
    return endpoints.commands();
  }

  /**
   * A person uses a slash command.
   *
   * @throws AssertionError if the bot has not registered it
   */
  public Exchange command(Person person, Place place, String name) {
    RegisteredCommand command =
        endpoints
            .slashCommand(name)
            .orElseThrow(() -> new AssertionError("there is no command /" + name));
    return interact(Interactions.command(person, place, command), person, null);
  }

  /**
   * A person uses the command in the menu of somebody's message.
   *
   * @param author who wrote the message
   * @throws AssertionError if the bot has registered none
   */
  public Exchange commandOnMessage(Person person, Place place, Person author, String text) {
    return commandOnMessage(person, place, Payloads.user(author), text);
  }

  /** A person uses the command in the menu of a message that another bot wrote. */
  public Exchange commandOnMessageOfABot(Person person, Place place, Person bot, String text) {
    return commandOnMessage(person, place, Payloads.user(bot).put("bot", true), text);
  }

  private Exchange commandOnMessage(Person person, Place place, ObjectNode author, String text) {
    RegisteredCommand command =
        commands().stream()
            .filter(one -> one.type() == RegisteredCommand.ON_MESSAGE)
            .findFirst()
            .orElseThrow(() -> new AssertionError("there is no command on messages"));
    ObjectNode event = Payloads.interaction(person, place).put("type", COMMAND);
    ObjectNode data = event.putObject("data").put("type", RegisteredCommand.ON_MESSAGE);
    String channel = Payloads.channelId(place, person);
    ObjectNode target = payloads.message(channel, author, 0, clock.instant()).put("content", text);
    String id = target.path("id").asText();
    data.put("id", command.id()).put("name", command.name()).put("target_id", id);
    data.putObject("resolved").putObject("messages").set(id, target);
    return interact(event, person, null);
  }

  /**
   * A person fills in the form that was opened and hands it in.
   *
   * @param opened the press or command that opened it
   * @param values what is filled in, by the custom id of the field; what is left out stays empty
   */
  public Exchange submit(
      Person person, Place place, Exchange opened, Map<String, List<String>> values) {
    ObjectNode event = Interactions.submit(person, place, opened.modal(), values);
    return interact(event, person, opened.pressed());
  }

  /** A person presses the button with this custom id on a message as it stood at some moment. */
  public Exchange press(Person person, Place place, ShownMessage message, String customId) {
    return interact(Interactions.press(person, place, customId), person, message);
  }

  /** A person hands in the menu of a message with these options marked, given by their values. */
  public Exchange handIn(Person person, Place place, ShownMessage message, List<String> values) {
    ShownMessage.Menu menu =
        message.menu().orElseThrow(() -> new AssertionError("there is no menu to hand in"));
    return handIn(person, place, message, menu.customId(), values);
  }

  /** The same for one of several menus, given by its custom id. */
  public Exchange handIn(
      Person person, Place place, ShownMessage message, String menu, List<String> values) {
    return interact(Interactions.handIn(person, place, menu, values), person, message);
  }

  private Exchange interact(ObjectNode event, Person person, @Nullable ShownMessage pressed) {
    Exchange exchange = acts.begin(event, person, pressed);
    interactions.expect(exchange);
    gateway.dispatch("INTERACTION_CREATE", event);
    return exchange;
  }

  /** A person takes no more messages of a bot that they have not written to. */
  public void closePrivateChat(Person person) {
    endpoints.closePrivateChat(Payloads.directChannel(person.id()));
  }

  /** The server that has installed the bot throws it out. */
  public void throwOut() {
    gateway.dispatch("GUILD_DELETE", Payloads.departure());
  }

  /** A person writes to the bot in the private chat; an empty text stands for just a sticker. */
  public void write(Person person, String text) {
    write(Payloads.user(person), person, text);
  }

  /** Another bot writes in this person's private chat, as cannot happen but must not matter. */
  public void writeAsBot(Person person, String text) {
    write(Payloads.user(person).put("bot", true), person, text);
  }

  private void write(ObjectNode author, Person person, String text) {
    gateway.dispatch("MESSAGE_CREATE", acts.written(author, person, text));
  }

  /** All that a person was shown so far, oldest first; each edit counts. */
  public List<ShownMessage> shownTo(Person person) {
    return messages.shownTo(person.id());
  }

  /**
   * Waits until a person has been shown more than this.
   *
   * @param before how much had been shown before
   * @return the newest thing shown
   * @throws AssertionError if nothing comes within {@link #PATIENCE}
   */
  public ShownMessage awaitShown(Person person, int before) {
    try {
      List<ShownMessage> shown = messages.awaitMoreThan(before, person.id(), PATIENCE);
      if (shown.size() <= before) {
        throw new AssertionError("nothing was shown; broken rules: " + violations.all());
      }
      return shown.get(shown.size() - 1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  /** Breaks the gateway connection without a word, as networks do. */
  public void dropGateway() {
    gateway.drop();
  }

  /** From now on the gateway's connection breaks after every so manieth thing that people do. */
  public void dropGatewayEvery(int nth) {
    gateway.dropEvery(nth);
  }

  /** How often the gateway's connection has broken because it was time. */
  public int gatewayDrops() {
    return gateway.drops();
  }

  /** The next attempts to connect to the gateway are turned down. */
  public void refuseGateway(int attempts) {
    gateway.refuse(attempts);
  }

  /** From now on the bot is told of everything twice, as can happen after a resume. */
  public void giveEverythingTwice() {
    gateway.giveEverythingTwice();
  }

  /**
   * From now on the gateway answers nothing, not even a goodbye, but holds its connections open: as
   * when the network between has gone.
   */
  public void turnGatewayDeaf() {
    gateway.turnDeaf();
  }

  /** Has the gateway ask the bot to connect anew, as it does every few hours. */
  public void askToReconnect() {
    gateway.askToReconnect();
  }

  /** Has the gateway forget the session: what happens until the next one is lost. */
  public void invalidateSession() {
    gateway.invalidate();
  }

  /**
   * Waits until a bot has begun sessions this often, all told.
   *
   * @throws AssertionError if it does not within {@link #PATIENCE}
   */
  public void awaitBegun(int times) {
    require(() -> gateway.awaitIdentified(times, PATIENCE), "no new session was begun");
  }

  /** Closes the gateway connection with a code, such as 4004 when a token is no longer good. */
  public void turnAway(int closeCode) {
    gateway.turnAway(closeCode);
  }

  /**
   * Waits until the bot has resumed its sessions this often, all told.
   *
   * @throws AssertionError if it does not within {@link #PATIENCE}
   */
  public void awaitResumed(int times) {
    require(() -> gateway.awaitResumed(times, PATIENCE), "the session was not resumed");
  }

  /**
   * Waits until every bot has closed its connection and so ended its session.
   *
   * @throws AssertionError if one does not within {@link #PATIENCE}
   */
  public void awaitLoggedOff() {
    require(() -> gateway.awaitLoggedOff(PATIENCE), "a bot did not log off");
  }

  private interface Waiting {
    boolean happens() throws InterruptedException;
  }

  private static void require(Waiting waiting, String otherwise) {
    try {
      if (!waiting.happens()) {
        throw new AssertionError(otherwise);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  /** Delivers the last gateway event once more. */
  public void redeliverLast() {
    gateway.redeliverLast();
  }

  /** How many times a bot has begun a session. */
  public int sessionsBegun() {
    return gateway.identified().size();
  }

  /** The shards whose sessions a bot has begun, such as {@code 0/16}, in that order. */
  public List<String> shardsBegun() {
    return gateway.identified().stream().map(one -> one.shard() + "/" + one.shards()).toList();
  }

  /** The intents, one bit each, that a bot has asked for when it began its last session. */
  public int intents() {
    List<DiscordGateway.Identified> begun = gateway.identified();
    return begun.get(begun.size() - 1).intents();
  }

  /** How many times commands have been registered. */
  public int registrations() {
    return endpoints.registrations();
  }

  /** Which rules the bot has broken so far. */
  public List<String> violations() {
    return violations.all();
  }

  /**
   * Fails if the bot has broken a rule.
   *
   * @throws AssertionError that lists the rules broken, if any
   */
  public void assertNoViolations() {
    violations.assertNone();
  }

  @Override
  public void close() {
    rest.close();
    try {
      gateway.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
