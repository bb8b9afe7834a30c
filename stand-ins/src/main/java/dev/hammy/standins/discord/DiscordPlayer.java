package dev.hammy.standins.discord;

import dev.hammy.standins.Player;
import dev.hammy.standins.Screen;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A person who uses the bot on the stand-in: commands and presses in one place, typed text in the
 * private chat. Choices are the options of a menu or, where there is none, the buttons that are not
 * grey.
 */
public final class DiscordPlayer implements Player {
  private static final Person SOMEBODY_ELSE = Person.named("somebody-else", 99);

  private final DiscordStandIn discord;
  private final Person person;
  private final Place home;
  private final Supplier<? extends AutoCloseable> starter;
  private AutoCloseable bot;
  private @Nullable ShownMessage newest;
  private @Nullable ShownMessage previous;

  /**
   * Starts the bot.
   *
   * @param discord open; the caller closes it
   * @param home where the person uses commands
   * @param starter starts a bot against the stand-in, each time with the same key and an empty
   *     memory; what it gives is closed to stop it
   */
  public DiscordPlayer(
      DiscordStandIn discord,
      Person person,
      Place home,
      Supplier<? extends AutoCloseable> starter) {
    this.discord = discord;
    this.person = person;
    this.home = home;
    this.starter = starter;
    this.bot = starter.get();
  }

  /** What is no command of the bot's is sent as text: so does the real client. */
  @Override
  public Screen order(String command) {
    boolean known = discord.commands().stream().anyMatch(one -> one.name().equals(command));
    return known ? see(() -> discord.command(person, home, command)) : type("/" + command);
  }

  @Override
  public Screen press(String label) {
    ShownMessage message = newest();
    return see(() -> press(person, message, label));
  }

  @Override
  public Screen pick(List<String> labels) {
    ShownMessage message = newest();
    if (message.menu().isEmpty() && labels.size() == 1) {
      return press(labels.get(0));
    }
    List<String> values = labels.stream().map(label -> value(message, label)).toList();
    return see(() -> discord.handIn(person, placeOf(message), message, values));
  }

  @Override
  public Screen type(String text) {
    return see(() -> discord.write(person, text));
  }

  @Override
  public void restartBot() {
    stop();
    bot = starter.get();
  }

  /** The screen of somebody else; the person's own stays as it is. */
  @Override
  public Screen pressAsSomebodyElse(String label) {
    ShownMessage message = newest();
    int before = discord.shownTo(SOMEBODY_ELSE).size();
    press(SOMEBODY_ELSE, message, label);
    return discord.awaitShown(SOMEBODY_ELSE, before).screen();
  }

  @Override
  public Screen pressOnPrevious(String label) {
    ShownMessage message = previous;
    if (message == null) {
      throw new AssertionError("there is no message before the newest");
    }
    return see(() -> press(person, message, label));
  }

  /** Stops the bot, and fails if it broke a rule. */
  @Override
  public void close() {
    stop();
    discord.assertNoViolations();
  }

  private void stop() {
    try {
      bot.close();
    } catch (Exception e) {
      throw new AssertionError("the bot did not stop cleanly", e);
    }
  }

  private Screen see(Runnable act) {
    int before = discord.shownTo(person).size();
    act.run();
    previous = newest;
    newest = discord.awaitShown(person, before);
    return newest.screen();
  }

  private ShownMessage newest() {
    if (newest == null) {
      throw new AssertionError("there is no message yet");
    }
    return newest;
  }

  private void press(Person presser, ShownMessage message, String label) {
    Place place = placeOf(message);
    Optional<ShownMessage.Button> button =
        message.buttons().stream().filter(one -> one.label().equals(label)).findFirst();
    if (button.isPresent()) {
      discord.press(presser, place, message, button.get().customId());
    } else {
      discord.handIn(presser, place, message, List.of(value(message, label)));
    }
  }

  /** Answers to typed text stand in the private chat, all others at home. */
  private Place placeOf(ShownMessage message) {
    return message.isEphemeral() ? home : Place.DIRECT_MESSAGES;
  }

  private static String value(ShownMessage message, String label) {
    return message
        .valueOf(label)
        .orElseThrow(() -> new AssertionError("there is no '" + label + "': " + message.screen()));
  }
}
