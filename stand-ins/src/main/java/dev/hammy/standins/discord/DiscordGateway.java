package dev.hammy.standins.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.java_websocket.WebSocket;
import org.java_websocket.WebSocketImpl;
import org.java_websocket.drafts.Draft;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.framing.Framedata;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.ServerHandshakeBuilder;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The gateway: shards, resumable sessions, JSON, with or without zlib-stream. Each event goes to
 * the shard that it belongs to, as Discord divides them; those of private chats to shard 0.
 * Thread-safe.
 */
final class DiscordGateway extends WebSocketServer {
  private static final Logger LOG = LoggerFactory.getLogger(DiscordGateway.class);
  private static final int HEARTBEAT_MILLIS = 41_250;

  private static final int DISPATCH = 0;
  static final int HEARTBEAT = 1;
  static final int IDENTIFY = 2;
  private static final int PRESENCE = 3;
  private static final int RESUME = 6;
  private static final int RECONNECT = 7;
  private static final int INVALID_SESSION = 9;
  private static final int HELLO = 10;
  static final int HEARTBEAT_ACK = 11;

  static final int AUTHENTICATION_FAILED = 4004;
  private static final int DISALLOWED_INTENTS = 4014;
  private static final int NOT_AUTHENTICATED = 4003;

  /** Members, presences, the content of messages. */
  private static final int PRIVILEGED_INTENTS = 1 << 1 | 1 << 8 | 1 << 15;

  private final String token;
  private final Violations violations;
  private final AtomicBoolean deaf;
  private final CountDownLatch listening = new CountDownLatch(1);
  private final Map<String, GatewaySession> sessions = new HashMap<>();
  private final Map<Integer, GatewaySession> newest = new HashMap<>();
  private final List<Identified> identified = new ArrayList<>();
  private @Nullable JsonNode last;
  private final AtomicInteger refusals = new AtomicInteger();
  private boolean twice;
  private int every;
  private int dispatched;
  private int drops;
  private int shards = 1;
  private int resumed;

  /** How a bot has begun a session. */
  record Identified(int shard, int shards, int intents) {}

  DiscordGateway(String token, Violations violations) {
    this(token, violations, new AtomicBoolean());
  }

  private DiscordGateway(String token, Violations violations, AtomicBoolean deaf) {
    super(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
        1,
        List.of(new HardOfHearing(deaf)));
    this.token = token;
    this.violations = violations;
    this.deaf = deaf;
    setDaemon(true);
    setReuseAddr(true);
    setConnectionLostTimeout(0);
  }

  void open() throws InterruptedException {
    start();
    if (!listening.await(60, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the gateway did not come up");
    }
  }

  /** Ends all connections, with a word where the other side listens. */
  void close() throws InterruptedException {
    Collection<WebSocket> open = getConnections();
    stop(1000);
    // The server gives up after a moment and would then leave a connection as it is.
    open.forEach(connection -> ((WebSocketImpl) connection).closeConnection(1001, "stopped"));
  }

  /** Answers nothing any more, not even a goodbye, and leaves the connections as they are. */
  void turnDeaf() {
    deaf.set(true);
  }

  String url() {
    return "ws://127.0.0.1:" + getPort();
  }

  /**
   * Sends an event to the newest session of its shard; kept for a resume if that is not connected
   * just now.
   */
  synchronized void dispatch(String type, JsonNode data) {
    last = data;
    GatewaySession session = newest.get(shardOf(data));
    if (session != null) {
      session.dispatch(type, data);
      if (twice) {
        session.redeliverLast();
      }
    }
    dispatched++;
    if (every > 0 && dispatched % every == 0) {
      drops++;
      drop();
    }
  }

  /** How often the connections have broken because it was that event's turn. */
  synchronized int drops() {
    return drops;
  }

  /** From now on each event comes twice. */
  synchronized void giveEverythingTwice() {
    twice = true;
  }

  /** From now on the connections break after every so manieth event. */
  synchronized void dropEvery(int nth) {
    every = nth;
    dispatched = 0;
  }

  /** The next attempts to connect are turned down. */
  void refuse(int attempts) {
    refusals.set(attempts);
  }

  @Override
  public ServerHandshakeBuilder onWebsocketHandshakeReceivedAsServer(
      WebSocket wire, Draft draft, ClientHandshake handshake) throws InvalidDataException {
    if (refusals.getAndUpdate(left -> Math.max(left - 1, 0)) > 0) {
      throw new InvalidDataException(1013, "try again later");
    }
    return super.onWebsocketHandshakeReceivedAsServer(wire, draft, handshake);
  }

  /** Sends the last event again, as can happen after a resume. */
  synchronized void redeliverLast() {
    GatewaySession session = last == null ? null : newest.get(shardOf(last));
    if (session != null) {
      session.redeliverLast();
    }
  }

  private int shardOf(JsonNode data) {
    String server = data.path("guild_id").asText();
    return server.isEmpty() ? 0 : shardOf(server);
  }

  private int shardOf(String server) {
    return (int) ((Long.parseLong(server) >> 22) % shards);
  }

  /** Breaks the connections without a word; the sessions can be resumed. */
  synchronized void drop() {
    // No close frame: the other side finds the socket dead.
    connections().forEach(connection -> connection.wire().closeConnection(1006, "dropped"));
  }

  synchronized void turnAway(int closeCode) {
    connections().forEach(connection -> connection.wire().close(closeCode, "turned away"));
  }

  /** Asks to connect anew and resume, as when a gateway is to be stopped. */
  synchronized void askToReconnect() {
    connections().forEach(connection -> connection.send(Json.object().put("op", RECONNECT)));
  }

  /** Forgets the sessions, and says so; a bot has to begin new ones. */
  synchronized void invalidate() {
    List<GatewayConnection> connections = connections();
    sessions.clear();
    newest.clear();
    connections.forEach(
        connection -> connection.send(Json.object().put("op", INVALID_SESSION).put("d", false)));
  }

  private List<GatewayConnection> connections() {
    return newest.values().stream()
        .map(GatewaySession::connection)
        .flatMap(Stream::ofNullable)
        .toList();
  }

  synchronized List<Identified> identified() {
    return List.copyOf(identified);
  }

  /** Waits until sessions have been begun this often, all told. */
  boolean awaitIdentified(int times, Duration atMost) throws InterruptedException {
    return await(() -> identified.size() >= times, atMost);
  }

  /** Waits until sessions have been resumed this often, all told. */
  boolean awaitResumed(int times, Duration atMost) throws InterruptedException {
    return await(() -> resumed >= times, atMost);
  }

  /** Waits until no session is left, as when a bot has logged off. */
  boolean awaitLoggedOff(Duration atMost) throws InterruptedException {
    return await(sessions::isEmpty, atMost);
  }

  private synchronized boolean await(BooleanSupplier wanted, Duration atMost)
      throws InterruptedException {
    long deadline = System.nanoTime() + atMost.toNanos();
    long left = atMost.toMillis();
    while (!wanted.getAsBoolean() && left > 0) {
      TimeUnit.MILLISECONDS.timedWait(this, left);
      left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
    }
    return wanted.getAsBoolean();
  }

  @Override
  public void onStart() {
    listening.countDown();
  }

  @Override
  public synchronized void onOpen(WebSocket wire, ClientHandshake handshake) {
    String resource = handshake.getResourceDescriptor();
    if (!resource.contains("encoding=json") || !resource.contains("v=10")) {
      violations.add("gateway", "asked for something else than version 10 in JSON");
    }
    GatewayConnection connection =
        new GatewayConnection(wire, resource.contains("compress=zlib-stream"));
    wire.setAttachment(connection);
    connection.send(hello());
  }

  @Override
  public synchronized void onMessage(WebSocket wire, String text) {
    GatewayConnection connection = wire.getAttachment();
    JsonNode message = Json.read(text);
    JsonNode data = message.path("d");
    switch (message.path("op").asInt()) {
      case HEARTBEAT -> connection.send(Json.object().put("op", HEARTBEAT_ACK));
      case IDENTIFY -> identify(connection, data);
      case RESUME -> resume(connection, data);
      case PRESENCE -> LOG.debug("presence noted");
      default -> {
        violations.add("gateway", "opcode " + message.path("op").asInt());
        wire.close(NOT_AUTHENTICATED, "Not authenticated.");
      }
    }
  }

  private void identify(GatewayConnection connection, JsonNode data) {
    if (!data.path("token").asText().equals(token)) {
      connection.wire().close(AUTHENTICATION_FAILED, "Authentication failed.");
      return;
    }
    if ((data.path("intents").asInt() & PRIVILEGED_INTENTS) != 0) {
      violations.add("gateway", "a privileged intent was asked for");
      connection.wire().close(DISALLOWED_INTENTS, "Disallowed intent(s).");
      return;
    }
    int shard = data.path("shard").path(0).asInt(0);
    shards = data.path("shard").path(1).asInt(1);
    identified.add(new Identified(shard, shards, data.path("intents").asInt()));
    GatewaySession session = new GatewaySession(UUID.randomUUID().toString(), connection);
    sessions.put(session.id(), session);
    newest.put(shard, session);
    boolean hasServer = shardOf(Payloads.serverId()) == shard;
    ObjectNode ready = Payloads.ready(session.id(), url(), shard, shards, hasServer);
    session.dispatch("READY", ready);
    if (hasServer) {
      session.dispatch("GUILD_CREATE", Payloads.server());
    }
    notifyAll();
  }

  private void resume(GatewayConnection connection, JsonNode data) {
    GatewaySession session = sessions.get(data.path("session_id").asText());
    if (session == null || !data.path("token").asText().equals(token)) {
      connection.send(Json.object().put("op", INVALID_SESSION).put("d", false));
      return;
    }
    session.resume(connection, data.path("seq").asInt());
    resumed++;
    notifyAll();
  }

  @Override
  public synchronized void onClose(WebSocket wire, int code, String reason, boolean remote) {
    GatewayConnection connection = wire.getAttachment();
    if (connection == null) {
      return;
    }
    connection.end();
    boolean forGood = remote && (code == 1000 || code == 1001);
    sessions.values().removeIf(session -> session.disconnect(connection) && forGood);
    newest.values().removeIf(session -> !sessions.containsKey(session.id()));
    notifyAll();
  }

  @Override
  public void onError(@Nullable WebSocket wire, Exception failure) {
    LOG.debug("gateway: {}", failure.getClass().getName());
  }

  static ObjectNode hello() {
    ObjectNode hello = Json.object().put("op", HELLO);
    hello.putObject("d").put("heartbeat_interval", HEARTBEAT_MILLIS);
    return hello;
  }

  static ObjectNode event(int sequence, String type, JsonNode data) {
    ObjectNode event = Json.object().put("op", DISPATCH).put("s", sequence).put("t", type);
    event.set("d", data);
    return event;
  }

  /** The protocol, unless the gateway has turned deaf: then what comes is not heard. */
  private static final class HardOfHearing extends Draft_6455 {
    private final AtomicBoolean deaf;

    HardOfHearing(AtomicBoolean deaf) {
      this.deaf = deaf;
    }

    @Override
    public void processFrame(WebSocketImpl connection, Framedata frame)
        throws InvalidDataException {
      if (!deaf.get()) {
        super.processFrame(connection, frame);
      }
    }

    @Override
    public Draft copyInstance() {
      return new HardOfHearing(deaf);
    }
  }
}
