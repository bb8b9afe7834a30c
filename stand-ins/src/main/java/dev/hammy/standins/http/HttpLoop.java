package dev.hammy.standins.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An HTTP/1.1 server on 127.0.0.1 whose connections, handler and timers all live on one thread: no
 * locks, and as little of the machine for the server as can be, so that what is measured is the
 * client. {@link #execute} may be called from any thread, everything else on the loop's.
 */
public final class HttpLoop implements Executor, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpLoop.class);
  private static final int READ_AT_ONCE = 64 * 1024;
  private static final int BACKLOG = 1_024;

  /** Answers requests. */
  @FunctionalInterface
  public interface Handler {
    /**
     * Takes a request; answers it now or later. Never blocks. If it throws, that is logged, and
     * whoever made the request is hung up on.
     */
    void handle(Request request, Reply reply);
  }

  /**
   * Something to be done later.
   *
   * @param order of those due at the same time, the first asked for comes first
   */
  private record Timer(long due, long order, Runnable work) implements Comparable<Timer> {
    @Override
    public int compareTo(Timer other) {
      return due == other.due ? Long.compare(order, other.order) : Long.compare(due, other.due);
    }
  }

  private final Handler handler;
  private final Selector selector;
  private final ServerSocketChannel server;
  private final Thread thread = new Thread(this::run, "http-loop");
  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final PriorityQueue<Timer> timers = new PriorityQueue<>();
  private final ByteBuffer readInto = ByteBuffer.allocateDirect(READ_AT_ONCE);
  private long timersSoFar;
  private volatile boolean closed;

  private HttpLoop(Handler handler) throws IOException {
    this.handler = handler;
    this.selector = Selector.open();
    this.server = ServerSocketChannel.open();
    InetAddress local = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    server.bind(new InetSocketAddress(local, 0), BACKLOG);
    server.configureBlocking(false);
    server.register(selector, SelectionKey.OP_ACCEPT);
    thread.setDaemon(true);
  }

  /** Opens a port of its own choosing, and serves it. */
  public static HttpLoop open(Handler handler) {
    try {
      HttpLoop loop = new HttpLoop(handler);
      loop.thread.start();
      return loop;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int port() {
    return server.socket().getLocalPort();
  }

  /** Does something on the loop's thread, soon. From any thread. */
  @Override
  public void execute(Runnable work) {
    tasks.add(work);
    if (Thread.currentThread() != thread) {
      selector.wakeup();
    }
  }

  /** Does something on the loop's thread after a while, to the millisecond. */
  public void later(Duration delay, Runnable work) {
    timers.add(new Timer(System.nanoTime() + delay.toNanos(), timersSoFar++, work));
  }

  /** How much of a processor's time the loop has used so far. */
  public Duration worked() {
    return Duration.ofNanos(ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId()));
  }

  @Override
  public void close() {
    closed = true;
    selector.wakeup();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try (selector;
        server) {
      while (!closed) {
        round();
      }
      for (SelectionKey key : selector.keys()) {
        key.channel().close();
      }
    } catch (IOException e) {
      LOG.error("the HTTP loop ended", e);
    }
  }

  private void round() throws IOException {
    awaitWork(untilNextTimer());
    for (SelectionKey key : selector.selectedKeys()) {
      serve(key);
    }
    selector.selectedKeys().clear();
    long now = System.nanoTime();
    for (Timer next = timers.peek(); next != null && next.due() <= now; next = timers.peek()) {
      timers.remove();
      attempt(next.work());
    }
    // Only those that are there by now: a task may ask for another round.
    for (int left = tasks.size(); left > 0; left--) {
      Runnable task = tasks.poll();
      if (task != null) {
        attempt(task);
      }
    }
  }

  private void awaitWork(long millis) throws IOException {
    if (millis == 0 || !tasks.isEmpty()) {
      selector.selectNow();
    } else {
      selector.select(millis);
    }
  }

  /** In milliseconds; 0 if it is due. */
  private long untilNextTimer() {
    Timer next = timers.peek();
    if (next == null) {
      return Duration.ofMinutes(1).toMillis();
    }
    long nanos = next.due() - System.nanoTime();
    return nanos <= 0 ? 0 : Duration.ofNanos(nanos).toMillis() + 1;
  }

  private static void attempt(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException bug) {
      LOG.error("the stand-in itself failed", bug);
    }
  }

  private void serve(SelectionKey key) throws IOException {
    if (!key.isValid()) {
      return;
    }
    if (key.isAcceptable()) {
      accept();
      return;
    }
    Connection connection = (Connection) key.attachment();
    if (key.isWritable()) {
      connection.write();
    }
    if (key.isValid() && key.isReadable()) {
      connection.read(readInto);
    }
  }

  private void accept() throws IOException {
    SocketChannel channel = server.accept();
    if (channel == null) {
      return;
    }
    channel.configureBlocking(false);
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
    key.attach(new Connection(channel, key, handler));
  }
}
