package dev.hammy.standins.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection of an {@link HttpLoop}, on its thread: a request, its answer, the next request; or
 * a web socket from the request on that asks for one.
 */
final class Connection implements Reply {
  private static final Logger LOG = LoggerFactory.getLogger(Connection.class);

  private final SocketChannel channel;
  private final SelectionKey key;
  private final HttpLoop.Handler handler;
  private final Inbound inbound = new Inbound();
  private final Deque<ByteBuffer> outbound = new ArrayDeque<>();
  private @Nullable WebSocket webSocket;

  Connection(SocketChannel channel, SelectionKey key, HttpLoop.Handler handler) {
    this.channel = channel;
    this.key = key;
    this.handler = handler;
  }

  void read(ByteBuffer buffer) {
    try {
      buffer.clear();
      if (channel.read(buffer) < 0) {
        end();
        return;
      }
      buffer.flip();
      take(buffer);
    } catch (IOException gone) {
      end();
    } catch (IllegalArgumentException unreadable) {
      LOG.error("something that is not understood", unreadable);
      end();
    } catch (RuntimeException bug) {
      LOG.error("the stand-in itself failed", bug);
      end();
    }
  }

  private void take(ByteBuffer bytes) {
    if (webSocket != null) {
      webSocket.read(bytes);
      return;
    }
    inbound.add(bytes);
    Optional<Request> request = inbound.next();
    while (request.isPresent()) {
      handler.handle(request.get(), this);
      request = inbound.next();
    }
  }

  @Override
  public void send(int status, String type, byte[] body) {
    String head =
        "HTTP/1.1 "
            + status
            + " -\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    byte[] first = head.getBytes(StandardCharsets.ISO_8859_1);
    send(ByteBuffer.allocate(first.length + body.length).put(first).put(body).flip());
  }

  @Override
  public WebSocket upgrade(Request request, WebSocket.Listener listener) {
    send(ByteBuffer.wrap(WebSocket.welcome(request)));
    WebSocket upgraded = new WebSocket(listener, this::send);
    webSocket = upgraded;
    return upgraded;
  }

  private void send(ByteBuffer bytes) {
    if (key.isValid()) {
      outbound.add(bytes);
      write();
    }
  }

  void write() {
    try {
      ByteBuffer first = outbound.peek();
      while (first != null) {
        channel.write(first);
        if (first.hasRemaining()) {
          break;
        }
        outbound.remove();
        first = outbound.peek();
      }
      key.interestOps(
          first == null ? SelectionKey.OP_READ : SelectionKey.OP_READ | SelectionKey.OP_WRITE);
    } catch (IOException gone) {
      end();
    }
  }

  private void end() {
    key.cancel();
    outbound.clear();
    try {
      channel.close();
    } catch (IOException alreadyGone) {
      LOG.debug("a connection was gone already");
    }
    if (webSocket != null) {
      webSocket.end();
    }
  }
}
