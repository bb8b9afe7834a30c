package dev.hammy.discord;

import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.runtime.IncomingMessage;
import dev.hammy.runtime.Input;
import java.util.List;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.jspecify.annotations.Nullable;

/** JDA's events of a conversation as the core's messages; translates and nothing else. */
final class DiscordListener extends ListenerAdapter {
  private final Reception reception;
  private final Pace pace;

  /**
   * @param pace what messages in private chats keep to
   */
  DiscordListener(Reception reception, Pace pace) {
    this.reception = reception;
    this.pace = pace;
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    if (!event.getName().equals(DiscordCommands.SETTINGS)) {
      // A command of an older version can linger in somebody's client.
      Command command = Command.ofWord(event.getName()).orElse(Command.HELP);
      reception.take(event, new Input.Ordered(command), FirstResponse.replying(event));
    }
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    press(event, List.of(event.getComponentId()));
  }

  @Override
  public void onStringSelectInteraction(StringSelectInteractionEvent event) {
    press(event, event.getValues());
  }

  @Override
  public void onMessageReceived(MessageReceivedEvent event) {
    Message message = event.getMessage();
    User author = message.getAuthor();
    if (!event.isFromType(ChannelType.PRIVATE)
        || author.isBot()
        || author.isSystem()
        || message.getType().isSystem()) {
      return;
    }
    Input typed = new Input.Typed(message.getContentRaw());
    DiscordChatPort reply = DiscordChatPort.writingIn(event.getChannel(), pace);
    // A message does not say what its author reads; the conversation's own language wins anyway.
    IncomingMessage incoming =
        new IncomingMessage(Reception.address(author), Language.ENGLISH, typed, reply);
    reception.take(message.getIdLong(), incoming);
  }

  private void press(GenericComponentInteractionCreateEvent event, List<String> tokens) {
    if (!CustomId.isOne(event.getComponentId())) {
      // Absent where Discord sends only the id of an ephemeral message.
      @Nullable Message pressed = event.getMessage();
      FirstResponse response = FirstResponse.to(event, event, pressed);
      reception.take(event, new Input.Pressed(tokens), response);
    }
  }
}
