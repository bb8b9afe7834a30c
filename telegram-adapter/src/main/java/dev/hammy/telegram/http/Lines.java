package dev.hammy.telegram.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The connections to the server: as many as there are calls at once, up to a limit, and kept open
 * for a while. A call that finds none free waits for one. Used on the loop's thread alone.
 */
final class Lines implements Line.Owner {
  private static final int MOST = 256;

  /** Of many calls at once, most find a connection free that another has been done with by then. */
  private static final int MOST_OPENING = 16;

  private static final Duration KEPT = Duration.ofSeconds(25);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
  private static final int DESK_BYTES = 64 * 1024;

  private final Server server;
  private final Loop loop;
  private final ByteBuffer desk = ByteBuffer.allocateDirect(DESK_BYTES);
  private final Queue<Call> waiting = new ArrayDeque<>();
  private final Deque<Line> free = new ArrayDeque<>();
  private final Set<Line> lines = new HashSet<>();
  private final ThreadPoolExecutor thinking = thinking();
  private int asked;
  private int opening;
  private int failedInARow;
  private long nextLook;
  private boolean ended;

  Lines(Server server) throws IOException {
    this.server = server;
    this.loop = new Loop(this::lookRound, this::end);
  }

  /** For names and certificates: a thread that is there only while connections are made. */
  private static ThreadPoolExecutor thinking() {
    ThreadPoolExecutor one =
        new ThreadPoolExecutor(
            1,
            1,
            BETWEEN_LOOKS.toSeconds(),
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
              Thread thread = new Thread(work, "telegram-connecting");
              thread.setDaemon(true);
              return thread;
            });
    one.allowCoreThreadTimeOut(true);
    return one;
  }

  Loop loop() {
    return loop;
  }

  /** Has a call carried as soon as it can be. */
  void carry(Call call) {
    if (ended) {
      call.completeExceptionally(new IOException("stopped"));
      return;
    }
    Line line = free.poll();
    if (line == null) {
      waiting.add(call);
      openIfNeeded();
    } else {
      line.carry(call);
    }
  }

  /** Nobody waits for this call any more. */
  void abandon(Call call) {
    waiting.remove(call);
    lines.stream()
        .filter(line -> line.call() == call)
        .findFirst()
        .ifPresent(line -> line.end(new IOException("cancelled")));
  }

  private void openIfNeeded() {
    if (!ended && opening < Math.min(waiting.size(), MOST_OPENING) && asked < MOST) {
      asked++;
      opening++;
      int attempt = failedInARow;
      // Not on the loop's thread: a name server may let one wait.
      think(() -> find(attempt), () -> {});
    }
  }

  private void find(int attempt) {
    try {
      InetSocketAddress address = server.address(attempt);
      loop.execute(() -> connect(address));
    } catch (IOException | RuntimeException unknown) {
      loop.execute(this::notOpened);
    }
  }

  private void connect(InetSocketAddress address) {
    if (ended) {
      return;
    }
    try {
      Line line = Line.make(this, loop.selector(), server);
      lines.add(line);
      line.connect(address);
    } catch (IOException cannot) {
      notOpened();
    }
  }

  /** Of the calls that wait for a connection, one waits in vain. */
  private void notOpened() {
    asked--;
    opening--;
    failedInARow++;
    Call call = waiting.poll();
    if (call != null) {
      call.completeExceptionally(new ConnectException("no connection to the server"));
    }
    openIfNeeded();
  }

  @Override
  public void opened(Line line) {
    opening--;
    failedInARow = 0;
    free(line);
    openIfNeeded();
  }

  @Override
  public void free(Line line) {
    Call call = waiting.poll();
    if (call == null) {
      line.rest(KEPT);
      free.push(line);
    } else {
      line.carry(call);
    }
  }

  @Override
  public void lost(Line line, @Nullable Call call, IOException why) {
    lines.remove(line);
    free.remove(line);
    if (!line.isReady()) {
      notOpened();
      return;
    }
    asked--;
    if (call != null) {
      call.completeExceptionally(why);
    }
    openIfNeeded();
  }

  @Override
  public ByteBuffer desk() {
    return desk.clear();
  }

  @Override
  public void think(Runnable work, Runnable then) {
    thinking.execute(
        () -> {
          work.run();
          loop.execute(then);
        });
  }

  /** Ends what takes too long; says in how many milliseconds to look again. */
  private long lookRound(long now) {
    if (now - nextLook >= 0) {
      nextLook = now + BETWEEN_LOOKS.toNanos();
      lines.stream()
          .filter(line -> line.isLate(now))
          .toList()
          .forEach(line -> line.end(new SocketTimeoutException("no sign of the server")));
    }
    // Rounded up, not to look a moment too soon; without lines nothing can be late.
    return lines.isEmpty() ? 0 : Duration.ofNanos(nextLook - now).toMillis() + 1;
  }

  private void end() {
    ended = true;
    IOException stopped = new IOException("stopped");
    List.copyOf(lines).forEach(line -> line.end(stopped));
    waiting.forEach(call -> call.completeExceptionally(stopped));
    waiting.clear();
    thinking.shutdownNow();
  }
}
