package dev.hammy.telegram.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;

/** Carries bytes through TLS, as Java's own engine seals and opens them. */
final class SecureWire implements Wire {
  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

  private final SocketChannel channel;
  private final SSLEngine engine;
  // Sealed bytes: those that came in are at the beginning, those to go out between the marks.
  private ByteBuffer in;
  private ByteBuffer out;
  private boolean more;
  private boolean ended;

  SecureWire(SocketChannel channel, SSLEngine engine) throws SSLException {
    this.channel = channel;
    this.engine = engine;
    int packet = engine.getSession().getPacketBufferSize();
    this.in = ByteBuffer.allocate(packet);
    this.out = ByteBuffer.allocate(packet).flip();
    engine.beginHandshake();
  }

  @Override
  public Wants getReady() throws IOException {
    while (true) {
      if (!flush()) {
        return Wants.TO_WRITE;
      }
      switch (engine.getHandshakeStatus()) {
        case NEED_TASK -> {
          return Wants.TO_THINK;
        }
        case NEED_WRAP -> seal(NOTHING);
        case NEED_UNWRAP, NEED_UNWRAP_AGAIN -> {
          if (open(NOTHING) == SSLEngineResult.Status.BUFFER_UNDERFLOW && !fill()) {
            return Wants.TO_READ;
          }
        }
        default -> {
          return Wants.NOTHING;
        }
      }
    }
  }

  /** Looks at the other side's certificate, mostly. */
  @Override
  public Runnable slowWork() {
    List<Runnable> tasks = new ArrayList<>();
    for (Runnable task = engine.getDelegatedTask();
        task != null;
        task = engine.getDelegatedTask()) {
      tasks.add(task);
    }
    return () -> tasks.forEach(Runnable::run);
  }

  @Override
  public boolean read(ByteBuffer into) throws IOException {
    fill();
    SSLEngineResult.Status status = open(into);
    while (status == SSLEngineResult.Status.OK) {
      answerByTheWay();
      status = open(into);
    }
    more = status == SSLEngineResult.Status.BUFFER_OVERFLOW;
    return !ended && status != SSLEngineResult.Status.CLOSED;
  }

  /** The other side may want new keys in the middle of it. */
  private void answerByTheWay() throws IOException {
    if (engine.getHandshakeStatus() == HandshakeStatus.NEED_TASK) {
      slowWork().run();
    }
    if (engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP && flush()) {
      seal(NOTHING);
      flush();
    }
  }

  @Override
  public boolean hasMore() {
    return more;
  }

  @Override
  public boolean write(ByteBuffer from) throws IOException {
    while (flush()) {
      if (!from.hasRemaining()) {
        return true;
      }
      seal(from);
    }
    return false;
  }

  private boolean flush() throws IOException {
    if (out.hasRemaining()) {
      channel.write(out);
    }
    return !out.hasRemaining();
  }

  private void seal(ByteBuffer from) throws IOException {
    out.clear();
    SSLEngineResult.Status status = engine.wrap(from, out).getStatus();
    if (status == SSLEngineResult.Status.BUFFER_OVERFLOW) {
      out = ByteBuffer.allocate(out.capacity() * 2);
      status = engine.wrap(from, out).getStatus();
    }
    out.flip();
    if (status != SSLEngineResult.Status.OK) {
      throw new SSLException("the connection was closed");
    }
  }

  private SSLEngineResult.Status open(ByteBuffer into) throws IOException {
    in.flip();
    SSLEngineResult.Status status = engine.unwrap(in, into).getStatus();
    in.compact();
    return status;
  }

  /** Whether anything came in. */
  private boolean fill() throws IOException {
    if (!in.hasRemaining()) {
      in = ByteBuffer.allocate(in.capacity() * 2).put(in.flip());
    }
    int count = channel.read(in);
    ended = count < 0;
    if (ended && engine.getHandshakeStatus() != HandshakeStatus.NOT_HANDSHAKING) {
      throw new SSLException("the connection was closed while getting ready");
    }
    return count > 0;
  }
}
