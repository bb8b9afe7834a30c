package dev.hammy.telegram.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One connection, which carries one call after the other. Used on the loop's thread alone. */
final class Line implements Loop.Served {
  private static final Duration TO_CONNECT = Duration.ofSeconds(5);

  /** Who has the line. */
  interface Owner {
    /** It can carry its first call. */
    void opened(Line line);

    /** Its call is over, and it can carry another. */
    void free(Line line);

    /**
     * It can carry nothing any more.
     *
     * @param call what it carried; absent if nothing
     */
    void lost(Line line, @Nullable Call call, IOException why);

    /** What can be read into, by one line at a time; empty. */
    ByteBuffer desk();

    /** Has slow work done elsewhere, and goes on then. */
    void think(Runnable work, Runnable then);
  }

  private final Owner owner;
  private final SocketChannel channel;
  private final SelectionKey key;
  private final Wire wire;
  private final AnswerReader reader = new AnswerReader();
  private boolean ready;
  private boolean thinking;
  private boolean closed;
  private @Nullable Call call;
  private @Nullable ByteBuffer unsent;
  private long patience = TO_CONNECT.toNanos();
  private long deadline = System.nanoTime() + patience;

  private Line(Owner owner, SocketChannel channel, Selector selector, Server server)
      throws IOException {
    this.owner = owner;
    this.channel = channel;
    channel.configureBlocking(false);
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    this.key = channel.register(selector, SelectionKey.OP_CONNECT, this);
    this.wire =
        server.isSecure() ? new SecureWire(channel, server.engine()) : new Wire.Plain(channel);
  }

  /** A line that has not begun to connect. */
  static Line make(Owner owner, Selector selector, Server server) throws IOException {
    SocketChannel channel = SocketChannel.open();
    try {
      return new Line(owner, channel, selector, server);
    } catch (IOException | RuntimeException cannot) {
      channel.close();
      throw cannot;
    }
  }

  /** Begins to connect; the owner is told how that ends. */
  void connect(InetSocketAddress address) {
    attempt(
        () -> {
          if (channel.connect(address)) {
            getReady();
          }
        });
  }

  /** Whether it is connected, and has been found to be the server's. */
  boolean isReady() {
    return ready;
  }

  /** Carries a call; only when free. */
  void carry(Call next) {
    call = next;
    patience = next.patience().toNanos();
    deadline = System.nanoTime() + patience;
    unsent = next.request();
    attempt(this::send);
  }

  /** The call that it carries; absent if it is free or not ready. */
  @Nullable Call call() {
    return call;
  }

  /**
   * Whether the server has given no sign for too long.
   *
   * @param now in the nanoseconds of the system's clock
   */
  boolean isLate(long now) {
    return !thinking && now - deadline >= 0;
  }

  /** Waits for so long for another call. */
  void rest(Duration longest) {
    deadline = System.nanoTime() + longest.toNanos();
  }

  @Override
  public void serve() {
    attempt(this::goOn);
  }

  /** Gives up; the call that it carries fails. */
  void end(IOException why) {
    if (closed) {
      return;
    }
    closed = true;
    key.cancel();
    try {
      channel.close();
    } catch (IOException goneAnyway) {
      why.addSuppressed(goneAnyway);
    }
    Call carried = call;
    call = null;
    owner.lost(this, carried, why);
  }

  /** Something that a line does. */
  private interface Deed {
    void run() throws IOException;
  }

  private void attempt(Deed deed) {
    if (closed) {
      return;
    }
    try {
      deed.run();
    } catch (IOException broken) {
      end(broken);
    }
  }

  private void goOn() throws IOException {
    if (key.isConnectable()) {
      channel.finishConnect();
    }
    if (!ready) {
      getReady();
      return;
    }
    if (unsent != null) {
      send();
    }
    if (key.isReadable()) {
      read();
    }
  }

  private void getReady() throws IOException {
    thinking = false;
    deadline = System.nanoTime() + patience;
    switch (wire.getReady()) {
      case TO_READ -> key.interestOps(SelectionKey.OP_READ);
      case TO_WRITE -> key.interestOps(SelectionKey.OP_WRITE);
      case TO_THINK -> {
        // However long this takes, it is not the server that keeps one waiting.
        thinking = true;
        key.interestOps(0);
        owner.think(wire.slowWork(), () -> attempt(this::getReady));
      }
      case NOTHING -> {
        ready = true;
        key.interestOps(SelectionKey.OP_READ);
        owner.opened(this);
      }
    }
  }

  private void send() throws IOException {
    ByteBuffer request = unsent;
    if (request == null) {
      return;
    }
    int before = request.remaining();
    boolean gone = wire.write(request);
    if (request.remaining() < before) {
      deadline = System.nanoTime() + patience;
    }
    unsent = gone ? null : request;
    int wanted = gone ? SelectionKey.OP_READ : SelectionKey.OP_READ | SelectionKey.OP_WRITE;
    if (key.interestOps() != wanted) {
      key.interestOps(wanted);
    }
  }

  private void read() throws IOException {
    boolean goesOn;
    do {
      ByteBuffer desk = owner.desk();
      goesOn = wire.read(desk);
      reader.add(desk.flip());
    } while (goesOn && wire.hasMore());
    deadline = System.nanoTime() + patience;
    Call mine = call;
    Answer answer = mine == null ? null : reader.next(!goesOn);
    if (mine != null && answer != null) {
      answered(mine, answer);
    } else if (!goesOn || (mine == null && reader.hasLeftOver())) {
      end(new IOException("the connection was closed"));
    }
  }

  private void answered(Call mine, Answer answer) {
    call = null;
    if (reader.keepsOpen() && unsent == null) {
      owner.free(this);
    } else {
      end(new IOException("the connection is over"));
    }
    mine.complete(answer);
  }
}
