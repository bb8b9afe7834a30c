package dev.hammy.standins.transcript;

import dev.hammy.standins.Player;
import dev.hammy.standins.Screen;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One thing that a person does in a transcript, and what is then to be seen.
 *
 * @param line where it stands in the file, from 1
 * @param action what is done, as written after the {@code >}
 * @param seen what must be seen, in this order
 * @param unseen what must not be seen
 */
record Step(int line, String action, List<String> seen, List<String> unseen) {
  private static final Pattern LABEL = Pattern.compile("\\[([^\\]]*)\\]");
  private static final String RESTART = "(the bot restarts)";
  private static final String SOMEBODY_ELSE = "(somebody else)";
  private static final String MESSAGE_BEFORE = "(the message before)";

  Step {
    seen = List.copyOf(seen);
    unseen = List.copyOf(unseen);
  }

  /** What is then on screen; empty where the person sees nothing new. */
  Optional<Screen> playOn(Player player) {
    if (action.equals(RESTART)) {
      player.restartBot();
      return Optional.empty();
    }
    return Optional.of(screenAfter(player));
  }

  private Screen screenAfter(Player player) {
    if (action.startsWith("/")) {
      return player.order(action.substring(1));
    }
    List<String> labels =
        LABEL.matcher(action).results().map((MatchResult found) -> found.group(1)).toList();
    if (labels.isEmpty()) {
      return player.type(action);
    }
    if (action.startsWith(SOMEBODY_ELSE)) {
      return player.pressAsSomebodyElse(labels.get(0));
    }
    if (action.startsWith(MESSAGE_BEFORE)) {
      return player.pressOnPrevious(labels.get(0));
    }
    return action.contains("] +") ? player.pick(labels) : player.press(labels.get(0));
  }
}
