package dev.hammy.app.rehearsal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * What Telegram says to a bot that starts and is left alone. It knows no rule and checks nothing.
 * Thread-safe.
 */
public final class PretendedTelegram implements AutoCloseable {
  private static final String BOT =
      "{\"id\":1,\"is_bot\":true,\"first_name\":\"R\",\"username\":\"rehearsal_bot\"}";
  private static final int PATIENCE_SECONDS = 60;

  private final HttpServer server;
  private final ExecutorService threads;
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch described = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  private PretendedTelegram(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  /** Listens at a free port of this machine. */
  public static PretendedTelegram open() throws IOException {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(anyPort, 0);
    ExecutorService threads = Executors.newCachedThreadPool();
    PretendedTelegram telegram = new PretendedTelegram(server, threads);
    server.createContext("/", telegram::handle);
    server.setExecutor(threads);
    server.start();
    return telegram;
  }

  /** Where it listens. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Waits until the bot has asked for updates and described itself, two minutes at most. */
  public void awaitStart() throws InterruptedException {
    if (!asked.await(PATIENCE_SECONDS, TimeUnit.SECONDS)
        || !described.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the rehearsal came to no end");
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      String path = exchange.getRequestURI().getPath();
      String result = result(path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
      byte[] answer = ("{\"ok\":true,\"result\":" + result + "}").getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  private String result(String method) throws InterruptedException {
    if (method.equals("getme")) {
      return BOT;
    }
    if (method.equals("getupdates")) {
      asked.countDown();
      closed.await();
      return "[]";
    }
    if (method.equals("setmyshortdescription")) {
      described.countDown();
    }
    return "true";
  }

  @Override
  public void close() {
    closed.countDown();
    threads.shutdownNow();
    server.stop(0);
  }
}
