package dev.hammy.load;

import dev.hammy.standins.Screen;
import dev.hammy.standins.discord.BusyDiscord;
import dev.hammy.standins.discord.Exchange;
import dev.hammy.standins.discord.Person;
import dev.hammy.standins.discord.ShownMessage;
import dev.hammy.standins.discord.ShownMessage.Button;
import dev.hammy.standins.transcript.Deed;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A person on Discord, in a server: uses slash commands, presses, hands in menus, and writes into
 * the field that a button opens; into the private chat only where there is no such button.
 */
final class DiscordHand implements Hand {
  private static final String OPENS_A_FIELD = "words:";

  private final BusyDiscord discord;
  private final Person person;
  private @Nullable Deed deed;
  private @Nullable Exchange asked;
  private @Nullable Exchange form;
  private @Nullable ShownMessage newest;

  DiscordHand(BusyDiscord discord, Person person) {
    this.discord = discord;
    this.person = person;
  }

  @Override
  public String person() {
    return person.id();
  }

  /** A message of the bot has appeared or changed. */
  void sees(ShownMessage message) {
    if (newest != null && !newest.id().equals(message.id())) {
      discord.forget(newest);
    }
    newest = message;
  }

  /** A form has opened. */
  void opens(Exchange opened) {
    form = opened;
  }

  @Override
  public void begin(Deed next) {
    deed = next;
  }

  @Override
  public void move() {
    Exchange before = asked;
    Exchange opened = form;
    if (opened != null && deed instanceof Deed.Type type) {
      form = null;
      asked = discord.submit(person, opened, type.words());
    } else {
      act();
    }
    if (before != null) {
      discord.forget(before);
    }
  }

  private void act() {
    if (deed instanceof Deed.Order order && discord.hasCommand(order.command())) {
      asked = discord.command(person, order.command());
    } else if (deed instanceof Deed.Order order) {
      begin(new Deed.Type("/" + order.command()));
      act();
    } else if (deed instanceof Deed.Type type) {
      write(type.words());
    } else if (deed instanceof Deed.Press press) {
      press(press.label());
    } else if (deed instanceof Deed.Pick pick) {
      pick(pick.labels());
    } else {
      throw new IllegalArgumentException("one person cannot do this: " + deed);
    }
  }

  private void write(String words) {
    Optional<Button> field = button(one -> one.customId().startsWith(OPENS_A_FIELD));
    if (field.isPresent() && newest != null) {
      asked = discord.press(person, newest, field.get().customId());
    } else {
      discord.write(person, words);
    }
  }

  private void press(String label) {
    Optional<Button> button = button(one -> one.label().equals(label));
    if (button.isPresent() && newest != null) {
      asked = discord.press(person, newest, button.get().customId());
    } else {
      pick(List.of(label));
    }
  }

  private void pick(List<String> labels) {
    ShownMessage message = newest;
    if (message == null || (message.menu().isEmpty() && labels.size() > 1)) {
      throw new LoadException("there is no menu to hand in");
    }
    if (message.menu().isEmpty() && button(one -> one.label().equals(labels.get(0))).isPresent()) {
      press(labels.get(0));
    } else {
      asked =
          discord.handIn(
              person, message, labels.stream().map(label -> valueOf(message, label)).toList());
    }
  }

  private static String valueOf(ShownMessage message, String label) {
    return message
        .valueOf(label)
        .orElseThrow(() -> new LoadException("there is no '" + label + "'"));
  }

  private Optional<Button> button(Predicate<Button> wanted) {
    return newest == null ? Optional.empty() : newest.buttons().stream().filter(wanted).findFirst();
  }

  @Override
  public boolean isDone() {
    return form == null;
  }

  @Override
  public Screen screen() {
    return newest == null ? new Screen("", List.of(), List.of()) : newest.screen();
  }

  @Override
  public boolean isSettled() {
    return asked == null || asked.isAnswered();
  }

  @Override
  public void leave() {
    if (asked != null) {
      discord.forget(asked);
    }
    if (newest != null) {
      discord.forget(newest);
    }
  }
}
