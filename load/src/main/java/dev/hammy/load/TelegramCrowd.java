package dev.hammy.load;

import dev.hammy.standins.BusyStandIn;
import dev.hammy.standins.telegram.BotMessage;
import dev.hammy.standins.telegram.BusyTelegram;
import dev.hammy.standins.telegram.Person;
import java.time.Duration;
import java.util.Map;

/** The people on Telegram. */
final class TelegramCrowd extends Population<TelegramHand> implements BusyTelegram.Audience {
  private static final long FIRST_PERSON = 100_000;

  private final BusyTelegram telegram;

  TelegramCrowd(Duration delay) {
    this.telegram = BusyTelegram.open(delay, this);
  }

  @Override
  BusyStandIn standIn() {
    return telegram;
  }

  /** No rate of Telegram's, for it is the bot that is measured. */
  @Override
  public Map<String, String> environment() {
    return Map.of(
        "HAMMY_TELEGRAM_TOKEN",
        telegram.token(),
        "HAMMY_TELEGRAM_API_URL",
        telegram.url().toString(),
        "HAMMY_TELEGRAM_RATES",
        "off");
  }

  @Override
  TelegramHand newcomer(int number) {
    long id = FIRST_PERSON + number;
    return new TelegramHand(telegram, new Person(id, "P" + id, "en"));
  }

  @Override
  public void shown(BotMessage message) {
    guest(message.chat()).ifPresent(guest -> shown(message, guest));
  }

  private void shown(BotMessage message, Guest<TelegramHand> guest) {
    // Before its words or after them.
    boolean isNoAnswer =
        message.isAboveWords() && (guest.talk().waits() || guest.hand().isBeneath(message));
    if (!isNoAnswer) {
      guest.hand().sees(message);
      answered(guest);
    }
  }
}
