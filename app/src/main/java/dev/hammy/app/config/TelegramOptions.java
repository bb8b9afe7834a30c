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
  static TelegramOptions read(Settings settings) {
    Rates rates = RatesOff.read(settings, "TELEGRAM") ? Rates.NONE : Rates.PUBLISHED;
    return new TelegramOptions(WebhookConfig.read(settings), rates);
  }
}
