package dev.hammy.standins.telegram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The presses of buttons, and what the bot answered to each. Guarded by the {@link Watch}. */
final class Callbacks {
  /** One press: the update that told of it, how often it was given, and the answers. */
  private static final class Press {
    private final int update;
    private int given;
    private int answers;
    private @Nullable String shown;

    Press(int update) {
      this.update = update;
    }
  }

  private final Map<String, Press> presses = new LinkedHashMap<>();

  /** There was a press; an update without one has no id for it. */
  void made(String id, int update) {
    if (!id.isEmpty()) {
      presses.put(id, new Press(update));
    }
  }

  /** The update of this press was given to the bot, perhaps again. */
  void given(String id) {
    Optional.ofNullable(presses.get(id)).ifPresent(press -> press.given++);
  }

  /** The bot cannot know that its answer arrived: it may answer once more. */
  void answerLost(String id) {
    Optional.ofNullable(presses.get(id)).ifPresent(press -> press.answers--);
  }

  /**
   * Takes an answer.
   *
   * @return what is wrong with it, if anything
   * @throws ApiRefusal if there was no such press
   */
  Optional<String> answer(String id, @Nullable String text) {
    Press press = presses.get(id);
    if (press == null) {
      throw ApiRefusal.fault(
          400, "Bad Request: query is too old and response timeout expired or query ID is invalid");
    }
    press.answers++;
    press.shown = text;
    return press.answers > press.given
        ? Optional.of("answerCallbackQuery: a press was answered twice")
        : Optional.empty();
  }

  /** How often the bot has answered a press. */
  int answers(String id) {
    return Optional.ofNullable(presses.get(id)).map(press -> press.answers).orElse(0);
  }

  /** Forgets a press. */
  void forget(String id) {
    presses.remove(id);
  }

  /** What the newest answer showed to the person who pressed. */
  Optional<String> shown(String id) {
    return Optional.ofNullable(presses.get(id)).map(press -> press.shown);
  }

  /** The presses that the bot has taken for handled and never answered. */
  List<String> unanswered(Updates updates) {
    List<String> problems = new ArrayList<>();
    presses.values().stream()
        .filter(press -> press.answers == 0 && updates.isConfirmed(press.update))
        .forEach(press -> problems.add("a press was never answered"));
    return problems;
  }
}
