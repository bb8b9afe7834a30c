package dev.hammy.runtime;

import dev.hammy.message.Message;
import dev.hammy.message.Tokens;
import java.util.concurrent.CompletionStage;

/**
 * The way back to the person who sent one message. A platform makes one for each incoming message,
 * so that it can answer in the right place: edit the message whose button was pressed, reply
 * privately to a command, or write a new message.
 */
public interface ChatPort {
  /**
   * Says a message. Called once for each incoming message, and once more, with an apology, if the
   * first call failed by anything but an {@link UndeliveredException}. Must not block for longer
   * than handing over takes.
   *
   * @param tokens makes the text that each button carries
   * @return done when the platform has taken the message, failed if it will not
   */
  CompletionStage<Void> say(Message message, Tokens tokens);
}
