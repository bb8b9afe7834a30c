package dev.hammy.standins.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection of an {@link HttpLoop}, on its thread: a request, its answer, the next request.
 */
final class Connection {
  private static final Logger LOG = LoggerFactory.getLogger(Connection.class);

  private final SocketChannel channel;
  private final SelectionKey key;
  private final HttpLoop.Handler handler;
  private final Inbound inbound = new Inbound();
  private @Nullable ByteBuffer outbound;

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
      inbound.add(buffer);
      handle();
    } catch (IOException gone) {
      end();
    } catch (IllegalArgumentException noHttp) {
      LOG.error("a request that is no HTTP", noHttp);
      end();
    }
  }

  private void handle() {
    Optional<Request> request = inbound.next();
    while (request.isPresent()) {
      handler.handle(request.get(), this::send);
      request = inbound.next();
    }
  }

  private void send(int status, String type, byte[] body) {
    if (!key.isValid()) {
      return;
    }
    String head =
        "HTTP/1.1 "
            + status
            + " -\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    byte[] first = head.getBytes(StandardCharsets.ISO_8859_1);
    ByteBuffer answer = ByteBuffer.allocate(first.length + body.length).put(first).put(body).flip();
    ByteBuffer before = outbound;
    outbound =
        before == null
            ? answer
            : ByteBuffer.allocate(before.remaining() + answer.remaining())
                .put(before)
                .put(answer)
                .flip();
    write();
  }

  void write() {
    try {
      if (outbound != null) {
        channel.write(outbound);
      }
      if (outbound != null && !outbound.hasRemaining()) {
        outbound = null;
      }
      key.interestOps(
          outbound == null ? SelectionKey.OP_READ : SelectionKey.OP_READ | SelectionKey.OP_WRITE);
    } catch (IOException gone) {
      end();
    }
  }

  private void end() {
    key.cancel();
    try {
      channel.close();
    } catch (IOException alreadyGone) {
      LOG.debug("a connection was gone already");
    }
  }
}
