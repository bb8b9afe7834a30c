package dev.hammy.discord;

import dev.hammy.discord.server.Mode;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wording;
import dev.hammy.runtime.Input;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import net.dv8tion.jda.api.modals.Modal;
import org.jspecify.annotations.Nullable;

/**
 * Words where a channel has no place for them: a button opens a field, and what is handed in counts
 * as typed under the message whose button it was. The field carries that message's token, so it
 * outlives a restart as buttons do.
 */
final class WordsListener extends ListenerAdapter {
  private static final String TEXT = "text";
  private static final int LONGEST_TEXT = 1000;

  private final Reception reception;
  private final HouseRules rules;

  WordsListener(Reception reception, HouseRules rules) {
    this.reception = reception;
    this.rules = rules;
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    String id = event.getComponentId();
    if (!id.startsWith(CustomId.WORDS)) {
      return;
    }
    FirstResponse response = FirstResponse.to(event, event, event.getMessage());
    Input asked = new Input.Typed("", CustomId.after(CustomId.WORDS, id));
    if (rules.modeFor(event, asked) != Mode.FULL) {
      reception.take(event, asked, response);
    } else if (reception.admits(event, response)) {
      Reception.logFailure(event.replyModal(field(id, rules.wording(event))).submit());
    }
  }

  @Override
  public void onModalInteraction(ModalInteractionEvent event) {
    String id = event.getModalId();
    if (id.startsWith(CustomId.WORDS)) {
      @Nullable ModalMapping text = event.getValue(TEXT);
      Input typed =
          new Input.Typed(
              text == null ? "" : text.getAsString(), CustomId.after(CustomId.WORDS, id));
      reception.take(event, typed, FirstResponse.to(event, event, event.getMessage()));
    }
  }

  private static Modal field(String id, Wording wording) {
    String words = wording.say(Phrase.DESCRIBE_LABEL);
    TextInput input =
        TextInput.create(TEXT, TextInputStyle.PARAGRAPH).setRequiredRange(1, LONGEST_TEXT).build();
    return Modal.create(id, DiscordText.cut(words, Modal.MAX_TITLE_LENGTH))
        .addComponents(Label.of(DiscordText.cut(words, Label.LABEL_MAX_LENGTH), input))
        .build();
  }
}
