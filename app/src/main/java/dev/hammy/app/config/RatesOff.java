package dev.hammy.app.config;

import java.util.Optional;

/** Whether the bot is to keep to none of a platform's rates, so that it can be measured. */
final class RatesOff {
  private RatesOff() {}

  /**
   * Whether it is. The platform itself would refuse such a bot, so that is for other servers.
   *
   * @param platform such as {@code TELEGRAM}
   */
  static boolean read(Settings settings, String platform) {
    String rates = "HAMMY_" + platform + "_RATES";
    String server = "HAMMY_" + platform + "_API_URL";
    Optional<String> word = settings.value(rates);
    if (word.isEmpty()) {
      return false;
    }
    if (!word.get().equals("off") || settings.value(server).isEmpty()) {
      settings.mistake(
          rates,
          "'" + word.get() + "'",
          "off, and " + server + " set to a stand-in to measure the bot with",
          "unset it: the bot then keeps to the platform's rates");
    }
    return true;
  }
}
