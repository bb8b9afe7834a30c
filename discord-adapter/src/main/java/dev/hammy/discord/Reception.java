package dev.hammy.discord;

import dev.hammy.message.Command;
import dev.hammy.message.Message;
import dev.hammy.message.Message.Block;
import dev.hammy.message.Message.Tone;
import dev.hammy.message.Phrase;
import dev.hammy.runtime.Address;
import dev.hammy.runtime.Failures;
import dev.hammy.runtime.FloodLimit.Standing;
import dev.hammy.runtime.IncomingMessage;
import dev.hammy.runtime.Input;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledExecutorService;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where everything that is done on Discord comes in, before it becomes a turn: taken once though
 * delivered twice, not faster than the flood limit lets it, and as the server wants it. Called on
 * JDA's gateway thread, where waiting would hold up everybody: it hands over and never waits.
 * Thread-safe.
 *
 * <p>A conversation belongs to a person, not to a channel: its messages are ephemeral, and someone
 * may start in a server and go on in the direct messages. So the person's id stands for the chat
 * too, which gives one mailbox and one remembered conversation for each person.
 */
final class Reception {
  private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

  private final TurnsUnderWay turns;
  private final HouseRules rules;
  private final Limits limits;
  private final ScheduledExecutorService timer;
  private final DiscordMeasures counted;
  private final RecentEvents recent = new RecentEvents();

  Reception(
      TurnsUnderWay turns,
      HouseRules rules,
      Limits limits,
      ScheduledExecutorService timer,
      DiscordMeasures counted) {
    this.turns = turns;
    this.rules = rules;
    this.limits = limits;
    this.timer = timer;
    this.counted = counted;
  }

  /** Whether to go on with this; if not, it was answered already or needs no answer. */
  boolean admits(IReplyCallback interaction, FirstResponse response) {
    if (!recent.isNew(interaction.getIdLong())) {
      return false;
    }
    Standing standing = limits.flood().act(address(interaction.getUser()));
    if (standing == Standing.WITHIN) {
      return true;
    }
    counted.flood();
    if (standing == Standing.JUST_OVER || !response.endSilently()) {
      tell(interaction, Phrase.BUSY);
    }
    return false;
  }

  /** A turn, if the interaction is admitted and the server allows it; else what it does allow. */
  void take(IReplyCallback interaction, Input input, FirstResponse response) {
    take(interaction, input, response, "");
  }

  /**
   * The same, with a few words above the answer.
   *
   * @param above empty for none
   */
  void take(IReplyCallback interaction, Input input, FirstResponse response, String above) {
    if (!admits(interaction, response)) {
      return;
    }
    switch (rules.modeFor(interaction, input)) {
      case FULL -> turn(interaction, input, response, rules.around(interaction, above));
      case HAND_OFF -> {
        Input card = new Input.Ordered(Command.SAFETY_CARD);
        turn(interaction, card, response, rules.aroundSafetyCard(interaction));
      }
      case OFF -> say(interaction, rules.off(interaction), response);
    }
  }

  private void turn(
      IReplyCallback interaction, Input input, FirstResponse response, Surroundings around) {
    Address from = address(interaction.getUser());
    DiscordChatPort reply = new DiscordChatPort(response, around);
    if (take(new IncomingMessage(from, rules.language(interaction), input, reply))) {
      response.acknowledgeAfter(limits.patience(), timer);
    }
  }

  /**
   * A turn for words in a private chat. There is no flood limit: nobody can type faster than
   * Discord lets them, and a danger sign in words that are refused would not be heard.
   */
  void take(long event, IncomingMessage typed) {
    if (recent.isNew(event)) {
      take(typed);
    }
  }

  /**
   * A turn whose answer goes elsewhere.
   *
   * @return whether it was taken
   */
  boolean take(IncomingMessage incoming) {
    try {
      return turns.take(incoming);
    } catch (RuntimeException bug) {
      // JDA would log the exception with its message, which may quote what a person typed.
      LOG.error("an event was not taken: {}", Failures.withoutWords(bug));
      return false;
    }
  }

  /** Tells the person something, in a message that nobody else sees. */
  void tell(IReplyCallback interaction, Phrase phrase) {
    String words = rules.wording(interaction).say(phrase);
    Message message =
        new Message(Tone.PLAIN, List.of(new Block.Paragraph(words)), List.of(), null, List.of());
    say(interaction, message, FirstResponse.replying(interaction));
  }

  private void say(IReplyCallback interaction, Message message, FirstResponse response) {
    DiscordChatPort port = new DiscordChatPort(response, rules.around(interaction, ""));
    logFailure(port.say(message, ticket -> ""));
  }

  /** Says in the log that something did not arrive. */
  static void logFailure(CompletionStage<?> said) {
    said.whenComplete(
        (done, failure) -> {
          if (failure != null) {
            LOG.warn("an answer was not delivered: {}", Failures.withoutWords(failure));
          }
        });
  }

  static Address address(User person) {
    return new Address("discord", person.getId(), person.getId());
  }
}
