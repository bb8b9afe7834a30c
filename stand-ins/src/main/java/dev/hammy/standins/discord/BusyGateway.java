package dev.hammy.standins.discord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hammy.standins.http.Reply;
import dev.hammy.standins.http.Request;
import dev.hammy.standins.http.WebSocket;
import java.util.function.Consumer;
import java.util.zip.Deflater;

/**
 * The one connection of a bot to the gateway of {@link BusyDiscord}, always compressed: hello,
 * identify, heartbeats and events. It is meant to last: whoever has to resume has failed. On the
 * loop's thread.
 */
final class BusyGateway implements WebSocket.Listener {
  private final String token;
  private final Consumer<String> violated;
  private final ZlibStream zlib = new ZlibStream(Deflater.BEST_SPEED);
  private final WebSocket wire;
  private final String url;
  private boolean begun;
  private int sequence;

  /**
   * Takes the connection that a request asks for, and says hello.
   *
   * @param url where it came to
   */
  BusyGateway(String url, String token, Request request, Reply reply, Consumer<String> violated) {
    this.url = url;
    this.token = token;
    this.violated = violated;
    if (!request.target().contains("compress=zlib-stream")) {
      violated.accept("gateway: asked for another compression than zlib-stream");
    }
    this.wire = reply.upgrade(request, this);
    send(DiscordGateway.hello());
  }

  void dispatch(String type, JsonNode data) {
    if (begun) {
      send(DiscordGateway.event(++sequence, type, data));
    }
  }

  @Override
  public void text(String text) {
    JsonNode message = Json.read(text);
    switch (message.path("op").asInt()) {
      case DiscordGateway.HEARTBEAT -> send(Json.object().put("op", DiscordGateway.HEARTBEAT_ACK));
      case DiscordGateway.IDENTIFY -> identify(message.path("d"));
      default -> violated.accept("gateway: opcode " + message.path("op").asInt());
    }
  }

  private void identify(JsonNode data) {
    if (!data.path("token").asText().equals(token)) {
      wire.close(DiscordGateway.AUTHENTICATION_FAILED);
      return;
    }
    begun = true;
    dispatch("READY", Payloads.ready("busy", url, 0, 1, true));
    dispatch("GUILD_CREATE", Payloads.server());
  }

  @Override
  public void closed() {
    zlib.close();
    begun = false;
    violated.accept("gateway: the connection was lost");
  }

  private void send(ObjectNode message) {
    try {
      wire.send(zlib.pack(Json.MAPPER.writeValueAsBytes(message)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
