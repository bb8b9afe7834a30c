package dev.hammy.standins.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session: its events in order, and the connection it has just now. Guarded by the gateway. */
final class GatewaySession {
  private record Event(String type, JsonNode data) {}

  private final String id;
  private final List<Event> events = new ArrayList<>();
  private @Nullable GatewayConnection connection;

  GatewaySession(String id, GatewayConnection connection) {
    this.id = id;
    this.connection = connection;
  }

  String id() {
    return id;
  }

  @Nullable GatewayConnection connection() {
    return connection;
  }

  void dispatch(String type, JsonNode data) {
    events.add(new Event(type, data));
    send(events.size());
  }

  void redeliverLast() {
    Event last = events.get(events.size() - 1);
    dispatch(last.type, last.data);
  }

  /** Goes on over another connection: first what came after this sequence number. */
  void resume(GatewayConnection next, int sequence) {
    connection = next;
    for (int missed = sequence + 1; missed <= events.size(); missed++) {
      send(missed);
    }
    dispatch("RESUMED", Json.object());
  }

  /** Whether this was the session's connection; then it has none. */
  boolean disconnect(GatewayConnection gone) {
    boolean mine = connection == gone;
    if (mine) {
      connection = null;
    }
    return mine;
  }

  private void send(int sequence) {
    if (connection != null) {
      Event event = events.get(sequence - 1);
      connection.send(DiscordGateway.event(sequence, event.type, event.data));
    }
  }
}
