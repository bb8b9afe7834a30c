package dev.hammy.app.config;

import dev.hammy.telegram.TelegramSettings.Rates;
import java.util.Optional;

/**
 * What can be decided about the bot on Telegram besides its token.
 *
 * @param webhook how Telegram brings updates; set if they are not fetched
 * @param rates which rates the bot keeps to by itself
 */
public record TelegramOptions(Optional<WebhookConfig> webhook, Rates rates) {
  private static final String RATES = "HAMMY_TELEGRAM_RATES";

  static TelegramOptions read(Settings settings) {
    return new TelegramOptions(WebhookConfig.read(settings), readRates(settings));
  }

  /** Telegram itself would refuse a bot that keeps to none, so that is for other servers. */
  private static Rates readRates(Settings settings) {
    Optional<String> word = settings.value(RATES);
    boolean ownServer = settings.value("HAMMY_TELEGRAM_API_URL").isPresent();
    if (word.isEmpty()) {
      return Rates.PUBLISHED;
    }
    if (!word.get().equals("off") || !ownServer) {
      settings.mistake(
          RATES,
          "'" + word.get() + "'",
          "off, and HAMMY_TELEGRAM_API_URL set to a stand-in to measure the bot with",
          "unset it: the bot then keeps to Telegram's rates");
    }
    return Rates.NONE;
  }
}
