package dev.hammy.standins.transcript;

import dev.hammy.standins.Player;
import dev.hammy.standins.Screen;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One thing that a person does, or that happens, in a transcript. */
public sealed interface Deed {
  /** Has a player do it; what is then on screen, empty where the person sees nothing new. */
  Optional<Screen> playOn(Player player);

  /** Uses a command, without its slash. */
  record Order(String command) implements Deed {
    @Override
    public Optional<Screen> playOn(Player player) {
      return Optional.of(player.order(command));
    }
  }

  /** Writes words. */
  record Type(String words) implements Deed {
    @Override
    public Optional<Screen> playOn(Player player) {
      return Optional.of(player.type(words));
    }
  }

  /** Presses one button or choice of the newest message. */
  record Press(String label) implements Deed {
    @Override
    public Optional<Screen> playOn(Player player) {
      return Optional.of(player.press(label));
    }
  }

  /** Picks choices together and hands them in. */
  record Pick(List<String> labels) implements Deed {
    public Pick {
      labels = List.copyOf(labels);
    }

    @Override
    public Optional<Screen> playOn(Player player) {
      return Optional.of(player.pick(labels));
    }
  }

  /** Presses a button of the message that was on screen before. */
  record PressOnPrevious(String label) implements Deed {
    @Override
    public Optional<Screen> playOn(Player player) {
      return Optional.of(player.pressOnPrevious(label));
    }
  }

  /** Somebody else presses a button. */
  record PressAsSomebodyElse(String label) implements Deed {
    @Override
    public Optional<Screen> playOn(Player player) {
      return Optional.of(player.pressAsSomebodyElse(label));
    }
  }

  /** The bot stops, and another starts. */
  record Restart() implements Deed {
    @Override
    public Optional<Screen> playOn(Player player) {
      player.restartBot();
      return Optional.empty();
    }
  }

  /** Reads what stands after the {@code >} in a transcript. */
  static Deed read(String written) {
    if (written.equals("(the bot restarts)")) {
      return new Restart();
    }
    if (written.startsWith("/")) {
      return new Order(written.substring(1));
    }
    List<String> labels =
        Pattern.compile("\\[([^\\]]*)\\]")
            .matcher(written)
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList();
    return labels.isEmpty() ? new Type(written) : onButtons(written, labels);
  }

  private static Deed onButtons(String written, List<String> labels) {
    if (written.startsWith("(somebody else)")) {
      return new PressAsSomebodyElse(labels.get(0));
    }
    if (written.startsWith("(the message before)")) {
      return new PressOnPrevious(labels.get(0));
    }
    return written.contains("] +") ? new Pick(labels) : new Press(labels.get(0));
  }
}
