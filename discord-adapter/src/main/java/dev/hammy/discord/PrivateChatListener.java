package dev.hammy.discord;

import dev.hammy.message.Command;
import dev.hammy.message.Phrase;
import dev.hammy.runtime.ChatPort;
import dev.hammy.runtime.Failures;
import dev.hammy.runtime.IncomingMessage;
import dev.hammy.runtime.Input;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.InteractionHook;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way from a server where nothing is asked into a private chat: the bot writes there first. */
final class PrivateChatListener extends ListenerAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(PrivateChatListener.class);

  private final Reception reception;
  private final HouseRules rules;
  private final Pace pace;

  /**
   * @param pace what messages in private chats keep to
   */
  PrivateChatListener(Reception reception, HouseRules rules, Pace pace) {
    this.reception = reception;
    this.rules = rules;
    this.pace = pace;
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    boolean ours = event.getComponentId().startsWith(CustomId.PRIVATE);
    if (ours && reception.admits(event, FirstResponse.replying(event))) {
      // Two requests and a turn come before the answer: three seconds may not be enough for them.
      Reception.logFailure(event.deferReply(true).submit());
      User person = event.getUser();
      reception.take(
          new IncomingMessage(
              Reception.address(person),
              rules.language(event),
              new Input.Ordered(Command.HAMSTRING),
              writingTo(person, event)));
    }
  }

  private ChatPort writingTo(User person, ButtonInteractionEvent event) {
    return (message, tokens) ->
        person
            .openPrivateChannel()
            .submit()
            .thenCompose(chat -> DiscordChatPort.writingIn(chat, pace).say(message, tokens))
            .<Phrase>handle((done, failure) -> outcome(failure))
            .thenCompose(phrase -> report(event, phrase));
  }

  private static Phrase outcome(@Nullable Throwable failure) {
    if (failure == null) {
      return Phrase.SERVER_WRITTEN;
    }
    // Nearly always the person's own choice: they take no messages from the server's members.
    LOG.debug("no private chat: {}", Failures.withoutWords(failure));
    return Phrase.SERVER_NOT_WRITTEN;
  }

  private CompletionStage<Void> report(ButtonInteractionEvent event, Phrase phrase) {
    InteractionHook hook = event.getHook();
    CompletableFuture<?> told =
        hook.sendMessage(DiscordRenderer.plain(rules.wording(event).say(phrase)))
            .setEphemeral(true)
            .submit();
    return told.thenAccept(done -> {});
  }
}
