package dev.hammy.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.longpolling.BotSession;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * Fetches updates on a thread of its own until it is stopped. The library's session does the
 * polling; thread and connections are ours, since closing the session ends neither.
 */
final class UpdatePolling implements UpdateSource {
  private static final Logger LOG = LoggerFactory.getLogger(UpdatePolling.class);
  private static final int LONGEST_POLL_SECONDS = 50;
  private static final Duration A_MOMENT = Duration.ofMillis(50);
  private static final int ROUNDS = 10;
  private static final Duration CONFIRMING = Duration.ofSeconds(1);

  private final UpdateIntake intake;
  private final Pace pace;
  private final PollHealth health;
  private final OkHttpClient http;
  private final ScheduledExecutorService thread;
  private final BotSession session;

  UpdatePolling(
      TelegramSettings settings, UpdateIntake intake, TelegramMeasures counted, Pace pace) {
    this.intake = intake;
    this.pace = pace;
    this.health = new PollHealth(pace, counted);
    this.http =
        Connections.open()
            .readTimeout(Duration.ofSeconds(LONGEST_POLL_SECONDS + 15))
            .addInterceptor(health)
            .build();
    this.thread =
        Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "telegram-polling"));
    this.session =
        new BotSession(
            new ObjectMapper(),
            http,
            thread,
            settings.token(),
            settings::url,
            last -> nextRequest(),
            () -> health,
            intake);
  }

  /**
   * The next request. The session would drop every update whose id is not above all before; but
   * after a week without updates Telegram numbers anew, perhaps from below, and the bot would be
   * deaf until its next start. So the session is made to forget: the intake knows its own.
   */
  private UpdateRequest nextRequest() {
    session.getLastReceivedUpdate().set(0);
    return UpdateRequest.waiting(intake.nextOffset(), LONGEST_POLL_SECONDS);
  }

  /** Takes a webhook off first, if there is one. */
  @Override
  public void start() throws TelegramApiException {
    session.start();
  }

  @Override
  public boolean isWell() {
    return health.isWell();
  }

  @Override
  public void stop(OkHttpTelegramClient client) {
    health.stop();
    intake.close();
    session.stop();
    intake.awaitHandled(pace.stopping());
    endThread();
    confirm(client);
    Connections.close(http);
  }

  private void endThread() {
    // Interrupts a wait after a bad answer.
    thread.shutdownNow();
    try {
      boolean ended = false;
      for (int round = 0; !ended && round < ROUNDS; round++) {
        // A poll that had not quite begun is met by the next round.
        http.dispatcher().cancelAll();
        ended = thread.awaitTermination(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void confirm(OkHttpTelegramClient client) {
    int offset = intake.nextOffset();
    if (offset == 0) {
      return;
    }
    try {
      client
          .executeAsync(UpdateRequest.confirming(offset))
          .get(CONFIRMING.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TelegramApiException | ExecutionException | TimeoutException unconfirmed) {
      LOG.warn("the last updates could not be confirmed and will come again");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
