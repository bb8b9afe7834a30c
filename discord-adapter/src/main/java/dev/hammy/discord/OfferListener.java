package dev.hammy.discord;

import dev.hammy.discord.server.Mode;
import dev.hammy.message.Command;
import dev.hammy.message.Message;
import dev.hammy.message.Message.Block;
import dev.hammy.message.Message.Tone;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wording;
import dev.hammy.runtime.FloodLimit;
import dev.hammy.runtime.FloodLimit.Standing;
import dev.hammy.runtime.Input;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/**
 * A check that somebody offers to the author of a message: a neutral button for all to see, which
 * opens a private check for whoever presses it. What was written is not looked at, and nobody is
 * named or called.
 */
final class OfferListener extends ListenerAdapter {
  private final Reception reception;
  private final HouseRules rules;
  private final FloodLimit limit;

  /**
   * @param limit how often one person may offer
   */
  OfferListener(Reception reception, HouseRules rules, FloodLimit limit) {
    this.reception = reception;
    this.rules = rules;
    this.limit = limit;
  }

  @Override
  public void onMessageContextInteraction(MessageContextInteractionEvent event) {
    if (!reception.admits(event, FirstResponse.replying(event))) {
      return;
    }
    User author = event.getTarget().getAuthor();
    if (rules.settings(event).mode() == Mode.OFF) {
      reception.tell(event, Phrase.SERVER_OFF);
    } else if (author.isBot() || author.isSystem()) {
      reception.tell(event, Phrase.OFFER_NOBODY);
    } else if (limit.act(Reception.address(event.getUser())) != Standing.WITHIN) {
      reception.tell(event, Phrase.BUSY);
    } else {
      offer(event, author);
    }
  }

  private void offer(MessageContextInteractionEvent event, User author) {
    Wording wording = rules.wordingForAll(event);
    Message message =
        new Message(
            Tone.PLAIN,
            List.of(new Block.Paragraph(wording.say(Phrase.OFFER_TEXT))),
            List.of(),
            null,
            List.of());
    String label = DiscordText.cut(wording.say(Phrase.OFFER_BUTTON), Button.LABEL_MAX_LENGTH);
    Button button = Button.secondary(CustomId.OFFER + author.getId(), label);
    Surroundings around = new Surroundings("", "", List.of(button));
    DiscordChatPort everybody = new DiscordChatPort(FirstResponse.openly(event), around);
    Reception.logFailure(everybody.say(message, ticket -> ""));
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    String id = event.getComponentId();
    if (!id.startsWith(CustomId.OFFER)) {
      return;
    }
    boolean forPresser = CustomId.after(CustomId.OFFER, id).equals(event.getUser().getId());
    String above = forPresser ? "" : rules.wording(event).say(Phrase.OFFER_FOR_ANOTHER);
    reception.take(
        event, new Input.Ordered(Command.HAMSTRING), FirstResponse.replying(event), above);
  }
}
