package dev.hammy.standins.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import org.java_websocket.WebSocket;

/** One socket, with its compression: all messages are one zlib stream, flushed after each. */
final class GatewayConnection {
  private final WebSocket wire;
  private final boolean compressed;
  private final Deflater deflater = new Deflater();
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
    if (compressed) {
      wire.send(compress(message.toString().getBytes(StandardCharsets.UTF_8)));
    } else {
      wire.send(message.toString());
    }
  }

  private byte[] compress(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    deflater.setInput(plain);
    int length;
    do {
      length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
      out.write(buffer, 0, length);
    } while (length == buffer.length);
    return out.toByteArray();
  }

  synchronized void end() {
    ended = true;
    deflater.end();
  }
}
