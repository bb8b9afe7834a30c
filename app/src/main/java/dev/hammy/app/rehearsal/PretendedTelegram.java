package dev.hammy.app.rehearsal;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What Telegram says to a bot that starts and is left alone. It knows no rule and checks nothing.
 * Thread-safe.
 */
public final class PretendedTelegram implements AutoCloseable {
  private static final String BOT =
      "{\"id\":1,\"is_bot\":true,\"first_name\":\"R\",\"username\":\"rehearsal_bot\"}";
  private static final int PATIENCE_SECONDS = 60;

  private final PretendedApi api;
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch described = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  private PretendedTelegram() throws IOException {
    this.api = PretendedApi.open(this::answer);
  }

  /** Listens at a free port of this machine. */
  public static PretendedTelegram open() throws IOException {
    return new PretendedTelegram();
  }

  /** Where it listens. */
  public URI url() {
    return URI.create(api.address());
  }

  /** Waits until the bot has asked for updates and described itself, two minutes at most. */
  public void awaitStart() throws InterruptedException {
    if (!asked.await(PATIENCE_SECONDS, TimeUnit.SECONDS)
        || !described.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the rehearsal came to no end");
    }
  }

  private String answer(String path) throws InterruptedException {
    String method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return "{\"ok\":true,\"result\":" + result(method) + "}";
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
    api.close();
  }
}
