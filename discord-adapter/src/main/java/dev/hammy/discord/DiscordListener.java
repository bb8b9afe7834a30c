package dev.hammy.discord;

import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Wordings;
import dev.hammy.runtime.Address;
import dev.hammy.runtime.Failures;
import dev.hammy.runtime.IncomingMessage;
import dev.hammy.runtime.Input;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * JDA's events as the core's messages; translates and nothing else. Called on JDA's gateway thread,
 * where waiting would hold up everybody: it only hands over, in the order in which events come.
 *
 * <p>A conversation belongs to a person, not to a channel: its messages are ephemeral, and someone
 * may start in a server and go on in the direct messages. So the person's id stands for the chat
 * too, which gives one mailbox and one remembered conversation for each person.
 */
final class DiscordListener extends ListenerAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(DiscordListener.class);

  private final TurnsUnderWay turns;
  private final Wordings wordings;
  private final Duration patience;
  private final ScheduledExecutorService timer;
  private final RecentEvents recent = new RecentEvents();

  /**
   * @param patience how long an answer may take before the person is told that it is coming; well
   *     under three seconds
   */
  DiscordListener(
      TurnsUnderWay turns, Wordings wordings, Duration patience, ScheduledExecutorService timer) {
    this.turns = turns;
    this.wordings = wordings;
    this.patience = patience;
    this.timer = timer;
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    // A command of an older version can linger in somebody's client.
    Command command = Command.ofWord(event.getName()).orElse(Command.HELP);
    take(event, new Input.Ordered(command), FirstResponse.replying(event));
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
    DiscordChatPort reply = DiscordChatPort.writingIn(event.getChannel());
    // A message does not say what its author reads; the conversation's own language wins anyway.
    take(message.getIdLong(), new IncomingMessage(address(author), Language.ENGLISH, typed, reply));
  }

  private void press(GenericComponentInteractionCreateEvent event, List<String> tokens) {
    FirstResponse response =
        belongsToPresser(event) ? FirstResponse.editing(event) : FirstResponse.replying(event);
    take(event, new Input.Pressed(tokens), response);
  }

  /** Whether the pressed message was made for the person who pressed: only then may it change. */
  private static boolean belongsToPresser(GenericComponentInteractionCreateEvent event) {
    // Absent where Discord sends only the id of an ephemeral message, which nobody else can press.
    @Nullable Message message = event.getMessage();
    if (message == null) {
      return true;
    }
    Message.@Nullable InteractionMetadata made = message.getInteractionMetadata();
    return made == null
        ? event.getContext() == InteractionContextType.BOT_DM
        : made.getUser().equals(event.getUser());
  }

  private void take(Interaction interaction, Input input, FirstResponse response) {
    Language language = wordings.offeredFor(interaction.getUserLocale().getLocale());
    Address from = address(interaction.getUser());
    DiscordChatPort reply = new DiscordChatPort(response);
    if (take(interaction.getIdLong(), new IncomingMessage(from, language, input, reply))) {
      response.acknowledgeAfter(patience, timer);
    }
  }

  private boolean take(long event, IncomingMessage incoming) {
    try {
      return recent.isNew(event) && turns.take(incoming);
    } catch (RuntimeException bug) {
      // JDA would log the exception with its message, which may quote what a person typed.
      LOG.error("an event was not taken: {}", Failures.withoutWords(bug));
      return false;
    }
  }

  private static Address address(User person) {
    return new Address("discord", person.getId(), person.getId());
  }
}
