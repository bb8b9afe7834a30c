package dev.hammy.standins.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;

/** One socket, with its compression. */
final class GatewayConnection {
  private final WebSocket wire;
  private final boolean compressed;
  private final ZlibStream zlib = new ZlibStream(Deflater.DEFAULT_COMPRESSION);
  private boolean ended;

  GatewayConnection(WebSocket wire, boolean compressed) {
    this.wire = wire;
    this.compressed = compressed;
  }

  WebSocket wire() {
    return wire;
  }

  synchronized void send(JsonNode message) {
    if (ended || !wire.isOpen()) {
      return;
    }
    try {
      if (compressed) {
        wire.send(zlib.pack(message.toString().getBytes(StandardCharsets.UTF_8)));
      } else {
        wire.send(message.toString());
      }
    } catch (WebsocketNotConnectedException closedMeanwhile) {
      // The bot hung up since it was asked above; its session keeps the event for a resume.
      ended = true;
    }
  }

  synchronized void end() {
    ended = true;
    zlib.close();
  }
}
