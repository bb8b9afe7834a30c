package dev.hammy.standins.telegram;

import dev.hammy.standins.Player;
import dev.hammy.standins.Screen;
import dev.hammy.standins.telegram.BotMessage.BotButton;
import dev.hammy.standins.telegram.TelegramStandIn.PressedButton;
import java.util.List;
import java.util.function.Supplier;

/**
 * One person in the private chat with a bot on a {@link TelegramStandIn}. A turn is over when the
 * bot has confirmed its update, which a bot may do only once it has answered.
 *
 * <p>A button is a choice if it has the style {@code primary}; its tick is not part of its label.
 */
public final class TelegramPlayer implements Player {
  private static final Person KIM = new Person(4242, "Kim", "en");
  private static final Person SOMEBODY_ELSE = new Person(777, "Robin", "en");
  private static final String CHOICE = "primary";
  private static final String TICKS = "[☐☑] ";
  private static final String TICKED = "☑";

  private final TelegramStandIn standIn;
  private final Person person;
  private final Supplier<? extends AutoCloseable> start;
  private AutoCloseable bot;

  /**
   * A person whose app speaks English, in a chat with a bot that is started here.
   *
   * @param standIn what the bot talks to; closed with this player
   * @param start starts the bot, each time with the same key and an empty memory; closing what
   *     comes back stops it
   */
  public TelegramPlayer(TelegramStandIn standIn, Supplier<? extends AutoCloseable> start) {
    this(standIn, KIM, start);
  }

  /** The same for any person. */
  public TelegramPlayer(
      TelegramStandIn standIn, Person person, Supplier<? extends AutoCloseable> start) {
    this.standIn = standIn;
    this.person = person;
    this.start = start;
    this.bot = start.get();
  }

  @Override
  public Screen order(String command) {
    return type("/" + command);
  }

  @Override
  public Screen type(String text) {
    standIn.awaitConfirmed(standIn.write(person, text));
    return screen();
  }

  @Override
  public Screen press(String label) {
    BotMessage newest = newest();
    return press(newest, label);
  }

  private Screen press(BotMessage message, String label) {
    PressedButton press = standIn.press(person, message, button(message, label));
    standIn.awaitConfirmed(press.update());
    return screen();
  }

  /**
   * Ticks one choice after the other, and unticks what is not wanted; then presses the button in
   * the style {@code success}.
   */
  @Override
  public Screen pick(List<String> labels) {
    List<String> wrong =
        newest().buttons().stream()
            .filter(TelegramPlayer::isChoice)
            .filter(button -> labels.contains(plain(button)) != isTicked(button))
            .map(TelegramPlayer::plain)
            .toList();
    Screen seen = screen();
    for (String label : wrong) {
      seen = press(label);
    }
    return newest().buttons().stream()
        .filter(button -> "success".equals(button.style()))
        .findFirst()
        .map(done -> press(done.label()))
        .orElse(seen);
  }

  @Override
  public void restartBot() {
    stopBot();
    bot = start.get();
  }

  /** What somebody else sees is the alert that answers the press. */
  @Override
  public Screen pressAsSomebodyElse(String label) {
    BotMessage newest = newest();
    PressedButton press = standIn.press(SOMEBODY_ELSE, newest, button(newest, label));
    standIn.awaitConfirmed(press.update());
    return new Screen(standIn.shownFor(press).orElse(""), List.of(), List.of());
  }

  @Override
  public Screen pressOnPrevious(String label) {
    List<BotMessage> looks = standIn.looks(person.id());
    if (looks.size() < 2) {
      throw new AssertionError("there is no message before the newest");
    }
    return press(looks.get(looks.size() - 2), label);
  }

  /**
   * Stops the bot, then the stand-in.
   *
   * @throws AssertionError if the bot did what a correct bot would not do
   */
  @Override
  public void close() {
    try (standIn) {
      stopBot();
      standIn.assertNoViolations();
    }
  }

  private void stopBot() {
    try {
      bot.close();
    } catch (Exception e) {
      throw new IllegalStateException("the bot did not stop", e);
    }
  }

  private Screen screen() {
    List<BotButton> buttons = newest().buttons();
    return new Screen(
        newest().text(),
        labels(buttons.stream().filter(TelegramPlayer::isChoice).toList()),
        labels(buttons.stream().filter(button -> !isChoice(button)).toList()));
  }

  /** What was said last: the newest look of any message, which is the one that a person reads. */
  private BotMessage newest() {
    List<BotMessage> looks =
        standIn.looks(person.id()).stream().filter(look -> !look.isAboveWords()).toList();
    if (looks.isEmpty()) {
      throw new AssertionError("the bot has said nothing yet");
    }
    return looks.get(looks.size() - 1);
  }

  private static BotButton button(BotMessage message, String label) {
    return message.buttons().stream()
        .filter(button -> plain(button).equals(label) || button.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError("no button '" + label + "' among " + labels(message.buttons())));
  }

  private static boolean isChoice(BotButton button) {
    return CHOICE.equals(button.style());
  }

  private static boolean isTicked(BotButton button) {
    return button.label().startsWith(TICKED);
  }

  private static List<String> labels(List<BotButton> buttons) {
    return buttons.stream().map(TelegramPlayer::plain).toList();
  }

  private static String plain(BotButton button) {
    return button.label().replaceFirst("^" + TICKS, "");
  }
}
