package dev.hammy.load;

import dev.hammy.standins.telegram.BotMessage;
import dev.hammy.standins.telegram.BusyTelegram;
import dev.hammy.standins.telegram.Person;
import dev.hammy.standins.transcript.Transcript;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The people on Telegram, and the stand-in that they are on. */
final class TelegramCrowd implements Platform, BusyTelegram.Audience {
  private static final long FIRST_PERSON = 100_000;

  private final BusyTelegram telegram;
  private final Map<Long, Entry> talks = new HashMap<>();
  private Watcher watcher = new Watcher.Nobody();
  private long people = FIRST_PERSON;

  private record Entry(Talk talk, TelegramHand hand) {}

  TelegramCrowd(Duration delay) {
    this.telegram = BusyTelegram.open(delay, this);
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
  public void watch(Watcher by) {
    watcher = by;
  }

  @Override
  public Talk newcomer(Transcript script) {
    Person person = new Person(++people, "P" + people, "en");
    TelegramHand hand = new TelegramHand(telegram, person);
    Talk talk = new Talk(hand, script);
    talks.put(person.id(), new Entry(talk, hand));
    return talk;
  }

  @Override
  public void gone(Talk talk) {
    if (talk.hand() instanceof TelegramHand hand) {
      hand.leave();
      talks.remove(hand.person().id());
    }
  }

  @Override
  public void shown(BotMessage message) {
    Entry entry = talks.get(message.chat());
    if (entry == null) {
      watcher.wrong("a message to somebody whose conversation was over");
    } else if (message.photo() == null || !message.buttons().isEmpty() || !entry.talk().waits()) {
      // A picture without buttons only goes ahead of its words.
      entry.hand().sees(message);
      watcher.answered(entry.talk());
    }
  }

  @Override
  public void violated(String what) {
    watcher.wrong(what);
  }

  @Override
  public void execute(Runnable work) {
    telegram.execute(work);
  }

  @Override
  public void later(Duration after, Runnable work) {
    telegram.later(after, work);
  }

  @Override
  public Duration worked() {
    return telegram.worked();
  }

  @Override
  public void close() {
    telegram.close();
  }
}
