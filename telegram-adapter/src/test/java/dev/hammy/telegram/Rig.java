package dev.hammy.telegram;

import dev.hammy.dialogue.Dialogue;
import dev.hammy.dialogue.TextReaders;
import dev.hammy.measure.Measures;
import dev.hammy.measure.Reading;
import dev.hammy.message.TokenSealer;
import dev.hammy.message.Wordings;
import dev.hammy.protocol.Topic;
import dev.hammy.runtime.Mailboxes;
import dev.hammy.runtime.SessionCache;
import dev.hammy.runtime.TurnRunner;
import dev.hammy.standins.telegram.BotMessage;
import dev.hammy.standins.telegram.BotMessage.BotButton;
import dev.hammy.standins.telegram.Person;
import dev.hammy.standins.telegram.TelegramStandIn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A stand-in of Telegram and whatever bots a test starts on it; no wait is longer than it must. */
final class Rig implements AutoCloseable {
  static final Person KIM = new Person(42, "Kim", "en");
  static final Person ROBIN = new Person(43, "Robin", "de-AT");

  final TelegramStandIn telegram = TelegramStandIn.start();

  /** The delays that were asked for; none is waited. */
  final List<Duration> delays = new CopyOnWriteArrayList<>();

  /** What time it is for the bots: as much later as they have waited. */
  final AtomicLong now = new AtomicLong();

  /** Whether waits take no time: what many would do in one moment then is done in one. */
  boolean timeStands;

  final Measures measures = new Measures();

  /** After this, an update is given up. */
  Duration handling = Duration.ofSeconds(60);

  /** How long a turn that is under way may hold up a stop. */
  Duration stopping = Duration.ofSeconds(20);

  private final Topic topic;
  private final Wordings wordings;
  private final TextReaders readers;
  private final ExecutorService executor = Executors.newFixedThreadPool(2);
  private final List<TelegramBot> bots = new CopyOnWriteArrayList<>();

  Rig() {
    this(SmallTopic.topic(), SmallTopic.wordings());
  }

  Rig(Topic topic, Wordings wordings) {
    this(topic, wordings, TextReaders.NONE);
  }

  Rig(Topic topic, Wordings wordings, TextReaders readers) {
    this.topic = topic;
    this.wordings = wordings;
    this.readers = readers;
  }

  /** Starts a bot with the usual key and an empty memory. */
  TelegramBot start() {
    return start(executor);
  }

  /** Starts a bot whose turns run on this executor. */
  TelegramBot start(Executor turns) {
    try {
      return startWith(new TelegramSettings(telegram.token(), telegram.url()), turns);
    } catch (TelegramStartException e) {
      throw new AssertionError(e);
    }
  }

  TelegramBot startWith(TelegramSettings settings) throws TelegramStartException {
    return startWith(settings, executor);
  }

  TelegramBot startWith(TelegramSettings settings, Executor turns) throws TelegramStartException {
    TurnRunner runner =
        new TurnRunner(
            new Dialogue(topic, wordings, readers),
            new TokenSealer(new byte[TokenSealer.KEY_BYTES]),
            new SessionCache(100, () -> Instant.EPOCH),
            new Mailboxes(turns, 100, 1_000));
    TelegramBot bot = TelegramBot.start(settings, runner, wordings, measures, pace());
    bots.add(bot);
    return bot;
  }

  /** Stops all bots and starts another with an empty memory. */
  TelegramBot restart() {
    bots.forEach(TelegramBot::close);
    return start();
  }

  private Pace pace() {
    return new Pace(
        () -> Instant.ofEpochMilli(now.get()),
        delay -> {
          delays.add(delay);
          now.addAndGet(timeStands ? 0 : delay.toMillis());
          return Runnable::run;
        },
        Duration.ofMillis(1),
        handling,
        stopping);
  }

  /** Has Kim write, and waits until the bot has handled it. */
  BotMessage write(String text) {
    telegram.awaitConfirmed(telegram.write(KIM, text));
    return newest();
  }

  /** Has Kim press a button of the newest message, and waits until the bot has handled it. */
  BotMessage press(String label) {
    return press(newest(), label);
  }

  BotMessage press(BotMessage message, String label) {
    BotButton button = message.button(label).orElseThrow();
    telegram.awaitConfirmed(telegram.press(KIM, message, button).update());
    return newest();
  }

  /** What the bot said to Kim last. */
  BotMessage newest() {
    List<BotMessage> looks =
        telegram.looks(KIM.id()).stream().filter(look -> !look.isAboveWords()).toList();
    if (looks.isEmpty()) {
      throw new AssertionError("the bot said nothing; " + telegram.violations());
    }
    return looks.get(looks.size() - 1);
  }

  /** What was counted under a name, whatever its labels. */
  double counted(String name) {
    return measures.read().stream()
        .filter(measure -> measure.name().equals(name))
        .flatMap(measure -> measure.readings().stream())
        .mapToDouble(Reading::value)
        .sum();
  }

  @Override
  public void close() {
    try (telegram) {
      bots.forEach(TelegramBot::close);
      telegram.assertNoViolations();
    } finally {
      executor.shutdownNow();
    }
  }
}
