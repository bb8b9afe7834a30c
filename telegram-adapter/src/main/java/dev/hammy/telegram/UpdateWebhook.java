package dev.hammy.telegram;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.hammy.runtime.Failures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * Takes the updates that Telegram brings to a small HTTP server. A call is answered only when its
 * update has been handled: if the program dies before, Telegram brings it again. So that chats that
 * are slowed down do not use up all of Telegram's connections, those that have waited for long are
 * answered before once half of them are in use; their updates are in memory alone then.
 *
 * <p>When the bot stops, the webhook stays: Telegram keeps what comes meanwhile for the next start,
 * or for another copy. A bot that fetches its updates takes the webhook off when it starts.
 */
final class UpdateWebhook implements UpdateSource {
  private static final Logger LOG = LoggerFactory.getLogger(UpdateWebhook.class);
  private static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";
  private static final int MOST_BODY_BYTES = 1 << 20;
  private static final int CONNECTIONS = 100;
  private static final int THREADS = 4;
  private static final int OK = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Webhook webhook;
  private final UpdateIntake intake;
  private final Pace pace;
  private final BotApi api;
  private final Deque<Call> open = new ArrayDeque<>();
  private final ExecutorService threads =
      Executors.newFixedThreadPool(THREADS, work -> new Thread(work, "telegram-webhook"));
  private @Nullable HttpServer server;

  UpdateWebhook(Webhook webhook, UpdateIntake intake, Pace pace, BotApi api) {
    this.webhook = webhook;
    this.intake = intake;
    this.pace = pace;
    this.api = api;
  }

  /** A call of Telegram's that waits for its answer, which it gets once. */
  private record Call(HttpExchange exchange, Instant since, AtomicBoolean answered) {
    void answer(int status) {
      if (answered.getAndSet(true)) {
        return;
      }
      try (exchange) {
        exchange.sendResponseHeaders(status, -1);
      } catch (IOException gone) {
        // Whoever called has hung up, and will call again.
        LOG.debug("a call was not waited for");
      }
    }
  }

  @Override
  public void start() throws TelegramApiException {
    listen();
    api.await(
        SetWebhook.builder()
            .url(webhook.url().toString())
            .secretToken(webhook.secret())
            .allowedUpdates(UpdateReader.KINDS)
            .maxConnections(CONNECTIONS)
            .build());
  }

  private void listen() throws TelegramApiException {
    try {
      HttpServer listening = HttpServer.create(webhook.listening(), 0);
      listening.setExecutor(threads);
      listening.createContext("/", this::take);
      listening.start();
      server = listening;
    } catch (IOException taken) {
      throw new PortTakenException();
    }
  }

  /** The port cannot be listened on. */
  static final class PortTakenException extends TelegramApiException {
    private static final long serialVersionUID = 1L;

    private PortTakenException() {
      super("the webhook's port cannot be listened on");
    }
  }

  private void take(HttpExchange exchange) throws IOException {
    Call call = new Call(exchange, pace.clock().instant(), new AtomicBoolean());
    try {
      int refusal = refusal(exchange);
      if (refusal == OK) {
        take(call, exchange.getRequestBody().readNBytes(MOST_BODY_BYTES + 1));
      } else {
        call.answer(refusal);
      }
    } catch (RuntimeException bug) {
      LOG.error("an update was not taken: {}", Failures.withoutWords(bug));
      call.answer(500);
    }
  }

  private int refusal(HttpExchange exchange) {
    if (!exchange.getRequestURI().getPath().equals(webhook.path())) {
      return 404;
    }
    if (!exchange.getRequestMethod().equals("POST")) {
      return 405;
    }
    String shown = exchange.getRequestHeaders().getFirst(SECRET_HEADER);
    return isSecret(shown == null ? "" : shown) ? OK : 401;
  }

  /** Takes as long for any words, so that the time tells nothing. */
  private boolean isSecret(String shown) {
    return MessageDigest.isEqual(
        shown.getBytes(StandardCharsets.UTF_8), webhook.secret().getBytes(StandardCharsets.UTF_8));
  }

  private void take(Call call, byte[] body) {
    if (body.length > MOST_BODY_BYTES) {
      call.answer(413);
      return;
    }
    Optional<Update> update = ResultReader.update(body);
    if (update.isEmpty()) {
      call.answer(400);
      return;
    }
    keep(call);
    intake
        .take(update.get())
        .whenComplete((handled, failure) -> end(call, failure == null ? OK : 503));
  }

  private void keep(Call call) {
    List<Call> late = new ArrayList<>();
    synchronized (open) {
      open.add(call);
      while (open.size() > CONNECTIONS / 2 && isLate(open.element())) {
        late.add(open.remove());
      }
    }
    late.forEach(one -> one.answer(OK));
  }

  private boolean isLate(Call call) {
    return call.since().plus(PATIENCE).isBefore(pace.clock().instant());
  }

  private void end(Call call, int status) {
    synchronized (open) {
      open.remove(call);
    }
    call.answer(status);
  }

  @Override
  public void stop() {
    intake.close();
    intake.awaitHandled(pace.stopping());
    HttpServer listening = server;
    if (listening != null) {
      listening.stop(0);
    }
    threads.shutdown();
  }

  @Override
  public boolean isWell() {
    return server != null;
  }

  /** The port that is listened on. */
  int port() {
    HttpServer listening = server;
    return listening == null ? 0 : listening.getAddress().getPort();
  }
}
