package dev.hammy.standins;

import java.util.List;

/**
 * One person in one chat with the bot, on some platform. Every method does what the person does,
 * waits until the bot has answered (with a deadline, never by sleeping) and returns what the person
 * then sees. Not thread-safe.
 */
public interface Player extends AutoCloseable {
  /**
   * Uses a command, such as {@code start} or {@code back}, the way the platform has people do it.
   */
  Screen order(String command);

  /** Presses the button, or the single choice, with this label on the newest message. */
  Screen press(String label);

  /** Picks these choices together, as the platform has people do it, and hands them in. */
  Screen pick(List<String> labels);

  /** Types free text into the private chat. */
  Screen type(String text);

  /** Stops the bot and starts another with the same key and an empty memory; says nothing. */
  void restartBot();

  /** Presses a button of the newest message as somebody else would, if the platform lets them. */
  Screen pressAsSomebodyElse(String label);

  /** Presses the same button of the message that was on screen before the newest turn. */
  Screen pressOnPrevious(String label);

  @Override
  void close();
}
