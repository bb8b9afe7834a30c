package dev.hammy.app;

import dev.hammy.app.config.OperatorException;
import dev.hammy.app.config.PlatformConfig;
import dev.hammy.app.config.TelegramOptions;
import dev.hammy.telegram.TelegramBot;
import dev.hammy.telegram.TelegramSettings;
import dev.hammy.telegram.TelegramStartException;
import dev.hammy.telegram.Webhook;
import java.net.URI;

/** Starts the bot on Telegram, and says to the operator what has to be mended if that fails. */
record TelegramStart(Core core) {

  Platform.Running with(PlatformConfig<TelegramOptions> config) {
    TelegramOptions options = config.options();
    URI server = config.apiUrl().orElse(TelegramSettings.PUBLIC_SERVER);
    Webhook webhook =
        options
            .webhook()
            .map(set -> new Webhook(set.url(), set.secret(), set.listening()))
            .orElse(null);
    TelegramSettings settings =
        new TelegramSettings(config.token(), server, webhook, options.rates());
    try {
      return new Running(start(settings), settings);
    } catch (TelegramStartException mendable) {
      throw new OperatorException(words(mendable.reason(), settings));
    }
  }

  private TelegramBot start(TelegramSettings settings) throws TelegramStartException {
    // It is closed again if the core cannot be made.
    try (TelegramBot.Connection connection = TelegramBot.connect(settings)) {
      return connection.serve(core.turns().get(), core.wordings().get(), core.measures());
    }
  }

  private static String words(TelegramStartException.Reason reason, TelegramSettings settings) {
    return switch (reason) {
      case TOKEN_REFUSED ->
          "Telegram refuses the token. Send /mybots to @BotFather, choose \"API Token\", and set"
              + " HAMMY_TELEGRAM_TOKEN to what it shows.";
      case SERVER_UNREACHABLE ->
          "Telegram cannot be reached at "
              + settings.server().getAuthority()
              + ". Check the network, or HAMMY_TELEGRAM_API_URL.";
      case WEBHOOK_REFUSED ->
          "Telegram does not take the address in HAMMY_TELEGRAM_WEBHOOK_URL. It has to be https, on"
              + " port 443, 80, 88 or 8443, at a name that Telegram can find.";
      case PORT_TAKEN ->
          "The port in HAMMY_TELEGRAM_WEBHOOK_PORT cannot be listened on: another program has it, or"
              + " HAMMY_TELEGRAM_WEBHOOK_ADDRESS is not this machine's.";
    };
  }

  /** The bot as the program knows it. */
  private record Running(TelegramBot bot, TelegramSettings settings) implements Platform.Running {
    @Override
    public void close() {
      bot.close();
    }

    @Override
    public String report() {
      Webhook webhook = settings.webhook();
      String way =
          webhook == null
              ? "fetches updates from " + settings.server().getAuthority()
              : "takes updates at " + webhook.listening().getPort() + " for " + webhook.url();
      String rates =
          settings.rates() == TelegramSettings.Rates.NONE ? ", keeps to NO rate of Telegram's" : "";
      return "connected as @" + bot.username() + ", " + way + rates;
    }

    @Override
    public boolean isWell() {
      return bot.isWell();
    }
  }
}
