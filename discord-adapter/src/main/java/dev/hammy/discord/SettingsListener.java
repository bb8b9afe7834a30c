package dev.hammy.discord;

import dev.hammy.discord.server.CareDirectory;
import dev.hammy.discord.server.Mode;
import dev.hammy.discord.server.ServerId;
import dev.hammy.discord.server.ServerSettings;
import dev.hammy.discord.server.Servers;
import dev.hammy.message.Language;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wordings;
import dev.hammy.runtime.Failures;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /settings}: a panel that a server's administrators change things on. Who may manage the
 * server is looked at with every step, since a panel stays on screen after somebody has lost that
 * right. Files are written on the executor, never on JDA's gateway thread.
 */
final class SettingsListener extends ListenerAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsListener.class);

  private final Reception reception;
  private final HouseRules rules;
  private final Servers servers;
  private final Wordings wordings;
  private final Executor writing;

  /**
   * @param writing runs what writes files
   */
  SettingsListener(
      Reception reception, HouseRules rules, Servers servers, Wordings wordings, Executor writing) {
    this.reception = reception;
    this.rules = rules;
    this.servers = servers;
    this.wordings = wordings;
    this.writing = writing;
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    FirstResponse response = FirstResponse.replying(event);
    if (event.getName().equals(DiscordCommands.SETTINGS) && admits(event, response)) {
      show(event, response, "");
    }
  }

  @Override
  public void onStringSelectInteraction(StringSelectInteractionEvent event) {
    String value = event.getValues().isEmpty() ? "" : event.getValues().get(0);
    if (event.getComponentId().equals(SettingsPanel.MODE)) {
      Optional<Mode> mode = Mode.ofWord(value);
      mode.ifPresent(chosen -> changeIfAdmitted(event, now -> now.with(chosen)));
    } else if (event.getComponentId().equals(SettingsPanel.LANGUAGE)) {
      Optional<Language> language =
          value.equals(SettingsPanel.OF_EACH) ? Optional.empty() : Language.ofTag(value);
      changeIfAdmitted(event, now -> now.speaking(language));
    }
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    if (event.getComponentId().equals(SettingsPanel.CLEAR)) {
      changeIfAdmitted(event, now -> now.with(CareDirectory.EMPTY));
    } else if (event.getComponentId().equals(SettingsPanel.CARE)
        && admits(event, FirstResponse.editing(event))) {
      CareDirectory care = rules.settings(event).care();
      Reception.logFailure(
          event.replyModal(SettingsPanel.form(care, rules.wording(event))).submit());
    }
  }

  @Override
  public void onModalInteraction(ModalInteractionEvent event) {
    FirstResponse response = FirstResponse.editing(event);
    if (!event.getModalId().equals(SettingsPanel.CARE) || !admits(event, response)) {
      return;
    }
    Optional<String> number = text(event, SettingsPanel.NUMBER);
    Optional<String> link = text(event, SettingsPanel.LINK);
    Optional<URI> address = link.flatMap(CareDirectory::linkOf);
    if (!number.map(CareDirectory::isNumber).orElse(true)) {
      show(event, response, rules.wording(event).say(Phrase.SETTINGS_BAD_NUMBER));
    } else if (link.isPresent() && address.isEmpty()) {
      show(event, response, rules.wording(event).say(Phrase.SETTINGS_BAD_LINK));
    } else {
      CareDirectory care = new CareDirectory(number, channel(event), address);
      change(event, response, now -> now.with(care));
    }
  }

  /** A server that has thrown the bot out leaves nothing behind. */
  @Override
  public void onGuildLeave(GuildLeaveEvent event) {
    ServerId server = new ServerId(event.getGuild().getId());
    writing.execute(
        () -> {
          try {
            servers.forget(server);
          } catch (IOException e) {
            LOG.error("a server's settings were not deleted: {}", Failures.withoutWords(e));
          }
        });
  }

  private static Optional<String> text(ModalInteractionEvent event, String field) {
    @Nullable ModalMapping given = event.getValue(field);
    return Optional.ofNullable(given)
        .map(ModalMapping::getAsString)
        .map(String::strip)
        .filter(words -> !words.isEmpty());
  }

  private static Optional<String> channel(ModalInteractionEvent event) {
    @Nullable ModalMapping given = event.getValue(SettingsPanel.CHANNEL);
    List<Long> picked = given == null ? List.of() : given.getAsLongList();
    return picked.stream().findFirst().map(id -> Long.toUnsignedString(id));
  }

  private void changeIfAdmitted(
      GenericComponentInteractionCreateEvent event, UnaryOperator<ServerSettings> change) {
    FirstResponse response = FirstResponse.editing(event);
    if (admits(event, response)) {
      change(event, response, change);
    }
  }

  private void change(
      IReplyCallback event, FirstResponse response, UnaryOperator<ServerSettings> change) {
    HouseRules.server(event)
        .ifPresent(server -> writing.execute(() -> write(event, response, server, change)));
  }

  private void write(
      IReplyCallback event,
      FirstResponse response,
      ServerId server,
      UnaryOperator<ServerSettings> change) {
    Phrase note;
    try {
      servers.change(server, change);
      note = Phrase.SETTINGS_SAVED;
    } catch (IOException e) {
      LOG.error("a server's settings were not kept: {}", Failures.withoutWords(e));
      note = Phrase.SETTINGS_NOT_SAVED;
    }
    show(event, response, rules.wording(event).say(note));
  }

  private void show(IReplyCallback event, FirstResponse response, String note) {
    Reception.logFailure(
        response.first(
            SettingsPanel.show(
                rules.settings(event), rules.wording(event), note, wordings.offered())));
  }

  private boolean admits(IReplyCallback event, FirstResponse response) {
    if (!reception.admits(event, response)) {
      return false;
    }
    if (!manages(event)) {
      reception.tell(event, Phrase.SETTINGS_NOT_ALLOWED);
      return false;
    }
    return true;
  }

  private static boolean manages(Interaction interaction) {
    @Nullable Member member = interaction.getMember();
    return member != null && member.hasPermission(Permission.MANAGE_SERVER);
  }
}
