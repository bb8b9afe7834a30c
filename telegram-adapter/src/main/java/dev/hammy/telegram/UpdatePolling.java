package dev.hammy.telegram;

import dev.hammy.runtime.Failures;
import dev.hammy.telegram.UpdatesRequest.Polled;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** Fetches updates on a thread of its own until it is stopped, whatever goes wrong meanwhile. */
final class UpdatePolling implements UpdateSource {
  /** As many as Telegram gives at a time. */
  static final int MOST_UPDATES = 100;

  private static final Logger LOG = LoggerFactory.getLogger(UpdatePolling.class);
  static final int LONGEST_POLL_SECONDS = 50;
  private static final Duration ENDING = Duration.ofSeconds(1);
  private static final Duration CONFIRMING = Duration.ofSeconds(1);

  private final BotApi api;
  private final UpdateIntake intake;
  private final Pace pace;
  private final PollHealth health;
  private final Thread thread = new Thread(this::run, "telegram-polling");
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile CompletableFuture<Polled> poll = new CompletableFuture<>();

  UpdatePolling(BotApi api, UpdateIntake intake, TelegramMeasures counted, Pace pace) {
    this.api = api;
    this.intake = intake;
    this.pace = pace;
    this.health = new PollHealth(pace, counted);
  }

  /** Takes a webhook off first, if there is one. */
  @Override
  public void start() throws TelegramApiException {
    api.await(WrittenOut.noWebhook());
    thread.start();
  }

  @Override
  public boolean isWell() {
    return health.isWell();
  }

  private void run() {
    try {
      ask();
      while (!isStopping()) {
        intake.consume(fetch(), this::ask);
      }
    } catch (InterruptedException nobodysBusiness) {
      LOG.error("polling was interrupted and has ended");
    }
  }

  private boolean isStopping() {
    return stopping.getCount() == 0;
  }

  /** Asks for updates, and does not wait for them. */
  private void ask() {
    try {
      poll = api.poll(request(intake.nextOffset(), MOST_UPDATES, LONGEST_POLL_SECONDS));
      if (isStopping()) {
        poll.cancel(true);
      }
    } catch (RuntimeException | Error bug) {
      LOG.error("updates were not asked for: {}", Failures.withoutWords(bug));
      poll = CompletableFuture.failedFuture(bug);
    }
  }

  /** Waits for the updates that were asked for; if none were given, for as long as is good. */
  private List<Update> fetch() throws InterruptedException {
    try {
      return read(poll.get());
    } catch (CancellationException stopped) {
      return List.of();
    } catch (ExecutionException lost) {
      return noneFor(health.lost(lost));
    }
  }

  private List<Update> read(Polled answer) throws InterruptedException {
    Optional<List<Update>> updates =
        answer.isGood() ? ResultReader.updates(answer.body()) : Optional.empty();
    if (updates.isEmpty()) {
      return noneFor(health.refused(answer));
    }
    health.wentWell();
    return updates.get();
  }

  private List<Update> noneFor(Duration wait) throws InterruptedException {
    boolean unused = stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    return List.of();
  }

  private static GetUpdates request(int offset, int limit, int seconds) {
    return GetUpdates.builder()
        .offset(offset)
        .limit(limit)
        .timeout(seconds)
        .allowedUpdates(UpdateReader.KINDS)
        .build();
  }

  @Override
  public void stop() {
    intake.close();
    stopping.countDown();
    poll.cancel(true);
    intake.awaitHandled(pace.stopping());
    try {
      thread.join(ENDING.toMillis());
      confirm();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Tells Telegram that everything before what is left has been handled. */
  private void confirm() throws InterruptedException {
    int offset = intake.nextOffset();
    if (offset == 0) {
      return;
    }
    try {
      api.poll(request(offset, 1, 0)).get(CONFIRMING.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException unconfirmed) {
      LOG.warn("the last updates could not be confirmed and will come again");
    }
  }
}
