package dev.hammy.telegram;

import dev.hammy.message.Wordings;
import dev.hammy.runtime.TurnRunner;
import dev.hammy.telegram.TelegramStartException.Reason;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * The bot on Telegram: {@link #start} connects and begins to take messages, {@link #close} stops
 * within five seconds and leaves no thread behind. Thread-safe.
 */
public final class TelegramBot implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TelegramBot.class);

  private final String username;
  private final OkHttpClient http;
  private final OkHttpTelegramClient client;
  private final TelegramCalls calls;
  private final UpdatePolling polling;
  private final AtomicBoolean closed = new AtomicBoolean();

  private TelegramBot(
      String username,
      OkHttpClient http,
      OkHttpTelegramClient client,
      TelegramCalls calls,
      UpdatePolling polling) {
    this.username = username;
    this.http = http;
    this.client = client;
    this.calls = calls;
    this.polling = polling;
  }

  /**
   * Starts a bot. When this returns, it takes messages; its command list and descriptions follow in
   * the background.
   *
   * @param turns takes every message of a conversation
   * @param wordings the words for groups, for the command list and for the descriptions
   * @throws TelegramStartException if Telegram refuses the token or does not answer
   */
  public static TelegramBot start(TelegramSettings settings, TurnRunner turns, Wordings wordings)
      throws TelegramStartException {
    return start(settings, turns, wordings, Pace.USUAL);
  }

  static TelegramBot start(
      TelegramSettings settings, TurnRunner turns, Wordings wordings, Pace pace)
      throws TelegramStartException {
    OkHttpClient http = Connections.open().build();
    try {
      return connect(settings, turns, wordings, pace, http);
    } catch (TelegramApiException refused) {
      Connections.close(http);
      throw new TelegramStartException(reason(refused));
    }
  }

  private static TelegramBot connect(
      TelegramSettings settings, TurnRunner turns, Wordings wordings, Pace pace, OkHttpClient http)
      throws TelegramApiException {
    OkHttpTelegramClient client = new OkHttpTelegramClient(http, settings.token(), settings.url());
    String username = client.execute(new GetMe()).getUserName();
    TelegramCalls calls = new TelegramCalls(client, pace.later());
    Replies replies = new Replies(calls, wordings, username);
    TelegramListener listener = new TelegramListener(replies, wordings, username);
    UpdateIntake intake = new UpdateIntake(listener, replies, turns, pace.handling());
    UpdatePolling polling = new UpdatePolling(settings, intake, pace);
    TelegramBot bot = new TelegramBot(username, http, client, calls, polling);
    try {
      polling.start();
    } catch (TelegramApiException refused) {
      bot.close();
      throw refused;
    }
    new BotProfile(calls, wordings).publish();
    LOG.info("the Telegram bot takes messages");
    return bot;
  }

  private static Reason reason(TelegramApiException refused) {
    return TelegramFailure.of(refused).kind() == TelegramFailure.Kind.TOKEN_REFUSED
        ? Reason.TOKEN_REFUSED
        : Reason.SERVER_UNREACHABLE;
  }

  /** The name under which people find the bot, without the at sign. */
  public String username() {
    return username;
  }

  /**
   * Stops taking messages, lets those that were taken come to their end, tells Telegram which have
   * been handled, and ends all threads and connections.
   */
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    polling.stop(client);
    calls.stop();
    Connections.close(http);
  }
}
