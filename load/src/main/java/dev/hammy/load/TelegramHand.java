package dev.hammy.load;

import dev.hammy.standins.Screen;
import dev.hammy.standins.telegram.BotMessage;
import dev.hammy.standins.telegram.BotMessage.BotButton;
import dev.hammy.standins.telegram.BusyTelegram;
import dev.hammy.standins.telegram.Person;
import dev.hammy.standins.telegram.TelegramStandIn.PressedButton;
import dev.hammy.standins.transcript.Deed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A person on Telegram: ticks one choice after the other, and hands them in. */
final class TelegramHand implements Hand {
  private static final String TICKED = "☑ ";
  private static final String CHOICE = "primary";
  private static final String HANDS_IN = "success";

  private final BusyTelegram telegram;
  private final Person person;
  private final List<String> presses = new ArrayList<>();
  private final Deque<String> labels = new ArrayDeque<>();
  private boolean handsIn;
  private String words = "";
  private @Nullable BotMessage newest;
  private int lastUpdate;

  TelegramHand(BusyTelegram telegram, Person person) {
    this.telegram = telegram;
    this.person = person;
  }

  @Override
  public Long person() {
    return person.id();
  }

  /** A message of the bot has appeared or changed. */
  void sees(BotMessage message) {
    newest = message;
  }

  /** Whether the newest words stand beneath a message and belong to it. */
  boolean isBeneath(BotMessage message) {
    BotMessage above = newest == null ? null : newest.replyTo();
    return above != null && above.id() == message.id();
  }

  @Override
  public void begin(Deed deed) {
    if (deed instanceof Deed.Order order) {
      words = "/" + order.command();
    } else if (deed instanceof Deed.Type type) {
      words = type.words();
    } else if (deed instanceof Deed.Press press) {
      labels.add(press.label());
    } else if (deed instanceof Deed.Pick pick) {
      labels.addAll(toPress(pick.labels()));
      handsIn = true;
    } else {
      throw new IllegalArgumentException("one person cannot do this: " + deed);
    }
  }

  /** What is to be ticked and is not yet, and what is ticked and is not to be. */
  private List<String> toPress(List<String> wanted) {
    return newest == null
        ? wanted
        : newest.buttons().stream()
            .filter(one -> CHOICE.equals(one.style()))
            .filter(one -> one.label().startsWith(TICKED) != wanted.contains(plain(one)))
            .map(TelegramHand::plain)
            .toList();
  }

  @Override
  public void move() {
    if (!words.isEmpty()) {
      lastUpdate = telegram.write(person, words);
      words = "";
    } else if (!labels.isEmpty()) {
      String label = labels.remove();
      press(
          button(one -> plain(one).equals(label) || one.label().equals(label))
              .orElseThrow(() -> new LoadException("there is no button '" + label + "'")));
    } else {
      handsIn = false;
      press(handIn().orElseThrow());
    }
  }

  private void press(BotButton button) {
    if (newest != null) {
      PressedButton press = telegram.press(person, newest, button);
      presses.add(press.callback());
      lastUpdate = press.update();
    }
  }

  @Override
  public boolean isDone() {
    if (labels.isEmpty() && handIn().isEmpty()) {
      handsIn = false;
    }
    return words.isEmpty() && labels.isEmpty() && !handsIn;
  }

  private Optional<BotButton> handIn() {
    return button(one -> HANDS_IN.equals(one.style()));
  }

  private Optional<BotButton> button(Predicate<BotButton> wanted) {
    return newest == null ? Optional.empty() : newest.buttons().stream().filter(wanted).findFirst();
  }

  @Override
  public Screen screen() {
    return newest == null
        ? new Screen("", List.of(), List.of())
        : new Screen(
            newest.text(),
            labels(newest, one -> CHOICE.equals(one.style())),
            labels(newest, one -> !CHOICE.equals(one.style())));
  }

  private static List<String> labels(BotMessage message, Predicate<BotButton> wanted) {
    return message.buttons().stream().filter(wanted).map(TelegramHand::plain).toList();
  }

  private static String plain(BotButton button) {
    String label = button.label();
    boolean ticked = label.startsWith("☐ ") || label.startsWith(TICKED);
    return ticked ? label.substring(2) : label;
  }

  @Override
  public boolean isSettled() {
    return telegram.isConfirmed(lastUpdate)
        && presses.stream().allMatch(press -> telegram.answers(press) > 0);
  }

  @Override
  public void leave() {
    telegram.forget(person, presses);
  }
}
