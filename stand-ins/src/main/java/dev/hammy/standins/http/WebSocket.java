package dev.hammy.standins.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.Consumer;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.enums.Opcode;
import org.java_websocket.enums.Role;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.framing.BinaryFrame;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.framing.Framedata;
import org.java_websocket.framing.FramedataImpl1;
import org.java_websocket.framing.PongFrame;

/**
 * A web socket on an {@link HttpLoop}'s thread: short texts in, bytes out. What the other side
 * divides into several frames is not put together again.
 */
public final class WebSocket {
  private static final String SALT = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

  /** Learns of what comes. */
  public interface Listener {
    /** A whole text. */
    void text(String text);

    /** The other side is gone, with or without a word. */
    void closed();
  }

  private final Draft_6455 draft = new Draft_6455();
  private final Listener listener;
  private final Consumer<ByteBuffer> out;
  private boolean open = true;

  /**
   * @param out takes what is to be sent
   */
  WebSocket(Listener listener, Consumer<ByteBuffer> out) {
    this.listener = listener;
    this.out = out;
    draft.setParseMode(Role.SERVER);
  }

  /** The answer by which a connection becomes a web socket. */
  static byte[] welcome(Request request) {
    String key = request.header("sec-websocket-key");
    if (key.isEmpty()) {
      throw new IllegalArgumentException("no web socket was asked for");
    }
    String answer =
        "HTTP/1.1 101 -\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
            + accept(key)
            + "\r\n\r\n";
    return answer.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String accept(String key) {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      byte[] digest = sha1.digest((key + SALT).getBytes(StandardCharsets.ISO_8859_1));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends a binary message; not once it is closed. */
  public void send(byte[] bytes) {
    BinaryFrame frame = new BinaryFrame();
    frame.setPayload(ByteBuffer.wrap(bytes));
    send(frame);
  }

  /**
   * Ends it with a word.
   *
   * @param code 1000, or one of the application's own from 4000
   */
  public void close(int code) {
    CloseFrame frame = new CloseFrame();
    frame.setCode(code);
    send(frame);
    open = false;
  }

  private void send(FramedataImpl1 frame) {
    if (open) {
      out.accept(draft.createBinaryFrame(frame));
    }
  }

  /** Some bytes have come. */
  void read(ByteBuffer bytes) {
    try {
      draft.translateFrame(bytes).forEach(this::take);
    } catch (InvalidDataException e) {
      throw new IllegalArgumentException("no web socket's frame", e);
    }
  }

  private void take(Framedata frame) {
    if (frame.getOpcode() == Opcode.TEXT) {
      listener.text(StandardCharsets.UTF_8.decode(frame.getPayloadData()).toString());
    } else if (frame.getOpcode() == Opcode.PING) {
      PongFrame pong = new PongFrame();
      pong.setPayload(frame.getPayloadData());
      send(pong);
    } else if (frame.getOpcode() == Opcode.CLOSING) {
      close(CloseFrame.NORMAL);
    }
  }

  /** The connection is gone. */
  void end() {
    open = false;
    listener.closed();
  }
}
