package dev.hammy.telegram;

import dev.hammy.measure.Measures;
import dev.hammy.message.Wordings;
import dev.hammy.runtime.TurnRunner;
import dev.hammy.telegram.TelegramStartException.Reason;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * The bot on Telegram: {@link #start} connects and begins to take messages, {@link #close} stops
 * within five seconds and leaves no thread behind. Thread-safe.
 */
public final class TelegramBot implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TelegramBot.class);

  private final String username;
  private final BotApi api;
  private final TelegramCalls calls;
  private final UpdateSource updates;
  private final AtomicBoolean closed = new AtomicBoolean();

  private TelegramBot(String username, BotApi api, TelegramCalls calls, UpdateSource updates) {
    this.username = username;
    this.api = api;
    this.calls = calls;
    this.updates = updates;
  }

  /** Starts a bot that nobody watches over. */
  public static TelegramBot start(TelegramSettings settings, TurnRunner turns, Wordings wordings)
      throws TelegramStartException {
    return start(settings, turns, wordings, new Measures());
  }

  /**
   * Starts a bot. When this returns, it takes messages; its command list and descriptions follow in
   * the background.
   *
   * @param turns takes every message of a conversation
   * @param wordings the words for groups, for the command list and for the descriptions
   * @param measures where is counted how it goes
   * @throws TelegramStartException if Telegram refuses the token or the webhook or does not answer,
   *     or if the webhook's port is taken
   */
  public static TelegramBot start(
      TelegramSettings settings, TurnRunner turns, Wordings wordings, Measures measures)
      throws TelegramStartException {
    return start(settings, turns, wordings, measures, Pace.USUAL);
  }

  static TelegramBot start(
      TelegramSettings settings, TurnRunner turns, Wordings wordings, Measures measures, Pace pace)
      throws TelegramStartException {
    try (Connection connection = connect(settings)) {
      return connection.serve(
          new Parts(turns, wordings, new TelegramMeasures(measures), settings, pace));
    }
  }

  /**
   * Has Telegram say who the bot is, which takes as long as all else of a start.
   *
   * @throws TelegramStartException if Telegram refuses the token or does not answer
   */
  public static Connection connect(TelegramSettings settings) throws TelegramStartException {
    BotApi api = new BotApi(settings);
    try {
      return new Connection(settings, api, api.await(WrittenOut.name()));
    } catch (TelegramApiException refused) {
      api.close();
      throw new TelegramStartException(reason(refused));
    }
  }

  /** A bot that Telegram knows, and that takes no messages yet. To be used by one thread. */
  public static final class Connection implements AutoCloseable {
    private final TelegramSettings settings;
    private final BotApi api;
    private final String username;
    private boolean serves;

    private Connection(TelegramSettings settings, BotApi api, String username) {
      this.settings = settings;
      this.api = api;
      this.username = username;
    }

    /**
     * Starts the bot, as {@link TelegramBot#start} does. At most once.
     *
     * @throws TelegramStartException if Telegram refuses the webhook or does not answer, or if the
     *     webhook's port is taken
     */
    public TelegramBot serve(TurnRunner turns, Wordings wordings, Measures measures)
        throws TelegramStartException {
      return serve(
          new Parts(turns, wordings, new TelegramMeasures(measures), settings, Pace.USUAL));
    }

    private TelegramBot serve(Parts parts) throws TelegramStartException {
      try {
        TelegramBot bot = parts.serve(api, username);
        serves = true;
        return bot;
      } catch (TelegramApiException refused) {
        throw new TelegramStartException(reason(refused));
      }
    }

    /** Disconnects, unless the bot has been started: then it is the bot that is to be closed. */
    @Override
    public void close() {
      if (!serves) {
        api.close();
      }
    }
  }

  /** What a bot is put together from. */
  private record Parts(
      TurnRunner turns,
      Wordings wordings,
      TelegramMeasures counted,
      TelegramSettings settings,
      Pace pace) {

    TelegramBot serve(BotApi api, String username) throws TelegramApiException {
      TelegramCalls calls = new TelegramCalls(api, pace, settings.rates(), counted);
      UpdateSource updates = updates(api, intake(calls, username));
      TelegramBot bot = new TelegramBot(username, api, calls, updates);
      try {
        updates.start();
      } catch (TelegramApiException refused) {
        bot.close();
        throw refused;
      }
      new BotProfile(calls, wordings).publish();
      LOG.info("the Telegram bot takes messages");
      return bot;
    }

    private UpdateIntake intake(TelegramCalls calls, String username) {
      Replies replies = new Replies(calls, wordings, username, pace.clock());
      TelegramListener listener = new TelegramListener(replies, wordings, username);
      return new UpdateIntake(listener, replies, turns, counted, pace);
    }

    private UpdateSource updates(BotApi api, UpdateIntake intake) {
      Webhook webhook = settings.webhook();
      return webhook == null
          ? new UpdatePolling(api, intake, counted, pace)
          : new UpdateWebhook(webhook, intake, pace, api);
    }
  }

  private static Reason reason(TelegramApiException refused) {
    if (refused instanceof UpdateWebhook.PortTakenException) {
      return Reason.PORT_TAKEN;
    }
    boolean badRequest =
        refused instanceof TelegramApiRequestException request
            && Integer.valueOf(400).equals(request.getErrorCode());
    if (badRequest) {
      return Reason.WEBHOOK_REFUSED;
    }
    return TelegramFailure.of(refused).kind() == TelegramFailure.Kind.TOKEN_REFUSED
        ? Reason.TOKEN_REFUSED
        : Reason.SERVER_UNREACHABLE;
  }

  /** The name under which people find the bot, without the at sign. */
  public String username() {
    return username;
  }

  /** Whether updates arrive, as far as can be told. */
  public boolean isWell() {
    return updates.isWell();
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
    updates.stop();
    calls.stop();
    api.close();
  }
}
