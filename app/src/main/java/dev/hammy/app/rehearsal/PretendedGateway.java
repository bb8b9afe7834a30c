package dev.hammy.app.rehearsal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.zip.Deflater;

/**
 * Discord's gateway for one connection: a WebSocket (RFC 6455) on which it says hello, and that the
 * bot is ready as soon as the bot says anything. Each message is part of one zlib stream.
 */
final class PretendedGateway implements AutoCloseable {
  private static final String HELLO =
      "{\"op\":10,\"d\":{\"heartbeat_interval\":41250},\"s\":null,\"t\":null}";
  private static final String READY =
      "{\"op\":0,\"s\":1,\"t\":\"READY\",\"d\":{\"v\":10,\"session_id\":\"1\","
          + "\"resume_gateway_url\":\"ws://127.0.0.1:1\",\"session_type\":\"normal\",\"user\":"
          + PretendedDiscord.BOT
          + ",\"application\":{\"id\":\"1\",\"flags\":0},\"private_channels\":[],\"shard\":[0,1],"
          + "\"guilds\":[]}}";

  /** What RFC 6455 has a server add to the key before it is hashed. */
  private static final String ADDED = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

  private static final int BINARY_WHOLE = 0x82;
  private static final int LENGTH_FOLLOWS = 126;
  private static final int TEXT = 1;
  private static final int CLOSE = 8;

  private final ServerSocket listening;
  private final Deflater deflater = new Deflater();

  private PretendedGateway(ServerSocket listening) {
    this.listening = listening;
  }

  static PretendedGateway open() throws IOException {
    PretendedGateway gateway =
        new PretendedGateway(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
    Thread thread = new Thread(gateway::serve, "rehearsal-gateway");
    thread.setDaemon(true);
    thread.start();
    return gateway;
  }

  URI url() {
    return URI.create("ws://127.0.0.1:" + listening.getLocalPort());
  }

  private void serve() {
    try (Socket socket = listening.accept()) {
      DataInputStream in = new DataInputStream(socket.getInputStream());
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      out.write(upgraded(key(in)).getBytes(StandardCharsets.US_ASCII));
      say(out, HELLO);
      while (kindOfNext(in) != TEXT) {
        // Only what it says of itself is waited for.
      }
      say(out, READY);
      while (kindOfNext(in) != CLOSE) {
        // A rehearsal ends before the first heartbeat is due.
      }
    } catch (IOException over) {
      // The bot has gone, and the rehearsal with it.
    } finally {
      deflater.end();
    }
  }

  private static String key(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("no request");
      }
      head.append((char) next);
    }
    return head.toString()
        .lines()
        .filter(line -> line.regionMatches(true, 0, "sec-websocket-key:", 0, 18))
        .map(line -> line.substring(18).strip())
        .findFirst()
        .orElseThrow(() -> new IOException("no key"));
  }

  private static String upgraded(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-1")
              .digest((key + ADDED).getBytes(StandardCharsets.US_ASCII));
      return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          + "Sec-WebSocket-Accept: "
          + Base64.getEncoder().encodeToString(hash)
          + "\r\n\r\n";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no SHA-1", e);
    }
  }

  private void say(DataOutputStream out, String json) throws IOException {
    byte[] packed = new byte[json.length() + 64];
    deflater.setInput(json.getBytes(StandardCharsets.US_ASCII));
    int length = deflater.deflate(packed, 0, packed.length, Deflater.SYNC_FLUSH);
    out.writeByte(BINARY_WHOLE);
    if (length < LENGTH_FOLLOWS) {
      out.writeByte(length);
    } else {
      out.writeByte(LENGTH_FOLLOWS);
      out.writeShort(length);
    }
    out.write(packed, 0, length);
    out.flush();
  }

  /** Reads a frame, which from a client is always masked, and says what it was. */
  private static int kindOfNext(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte() & 0xF;
    int length = in.readUnsignedByte() & 0x7F;
    if (length == LENGTH_FOLLOWS) {
      length = in.readUnsignedShort();
    }
    in.skipNBytes(4L + length);
    return kind;
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
