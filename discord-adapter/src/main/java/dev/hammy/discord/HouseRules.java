package dev.hammy.discord;

import dev.hammy.discord.server.CareDirectory;
import dev.hammy.discord.server.Mode;
import dev.hammy.discord.server.ServerId;
import dev.hammy.discord.server.ServerSettings;
import dev.hammy.discord.server.Servers;
import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Message;
import dev.hammy.message.Message.Block;
import dev.hammy.message.Message.Tone;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wording;
import dev.hammy.message.Wordings;
import dev.hammy.runtime.Input;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.interactions.Interaction;
import org.jspecify.annotations.Nullable;

/** What holds where something was done: the server's own settings, or none in private chats. */
final class HouseRules {
  /** What stays possible everywhere: it asks nothing, and people have a right to it. */
  private static final Set<Command> ASK_NOTHING =
      EnumSet.of(Command.PRIVACY, Command.MYDATA, Command.FORGET, Command.STOP);

  private final Wordings wordings;
  private final Servers servers;
  private final Optional<URI> telegram;

  /**
   * @param telegram where the same bot is on Telegram
   */
  HouseRules(Wordings wordings, Servers servers, Optional<URI> telegram) {
    this.wordings = wordings;
    this.servers = servers;
    this.telegram = telegram;
  }

  /** The server that something was done in; empty in private chats. */
  static Optional<ServerId> server(Interaction interaction) {
    @Nullable Guild server = interaction.getGuild();
    return Optional.ofNullable(server).map(Guild::getId).map(ServerId::new);
  }

  ServerSettings settings(Interaction interaction) {
    return server(interaction).map(servers::of).orElse(ServerSettings.DEFAULT);
  }

  /** What may be done in this mode of the server, once a person has asked for something. */
  Mode modeFor(Interaction interaction, Input input) {
    boolean asksNothing =
        input instanceof Input.Ordered order && ASK_NOTHING.contains(order.command());
    return asksNothing ? Mode.FULL : settings(interaction).mode();
  }

  /** What the person is spoken to in: the server's language if it has one, else their own. */
  Language language(Interaction interaction) {
    return settings(interaction)
        .language()
        .filter(wordings.offered()::contains)
        .orElseGet(() -> wordings.offeredFor(interaction.getUserLocale().getLocale()));
  }

  Wording wording(Interaction interaction) {
    return wordings.in(language(interaction));
  }

  /** What everybody there is spoken to in: the server's language, set here or on Discord. */
  Wording wordingForAll(Interaction interaction) {
    boolean ofServer = interaction.getGuild() != null;
    if (!ofServer || settings(interaction).language().isPresent()) {
      return wording(interaction);
    }
    return wordings.in(wordings.offeredFor(interaction.getGuildLocale().getLocale()));
  }

  /** What stands round an ordinary message there. */
  Surroundings around(Interaction interaction, String above) {
    return new Surroundings(above, care(interaction), List.of());
  }

  /**
   * What stands round the safety card: why here is nothing more, and the ways to a private chat.
   */
  Surroundings aroundSafetyCard(Interaction interaction) {
    Wording wording = wording(interaction);
    List<Button> ways = new ArrayList<>();
    ways.add(Button.primary(CustomId.PRIVATE, label(wording, Phrase.GROUP_BUTTON)));
    telegram.ifPresent(
        address ->
            ways.add(
                Button.link(address.toString(), label(wording, Phrase.SERVER_TELEGRAM_BUTTON))));
    return new Surroundings(
        wording.say(Phrase.SAFETY_CARD_ELSEWHERE), care(interaction), List.copyOf(ways));
  }

  /** What a server that has switched the bot off is shown; its care directory stands under it. */
  Message off(Interaction interaction) {
    String words = wording(interaction).say(Phrase.SERVER_OFF);
    return new Message(Tone.CARE, List.of(new Block.Paragraph(words)), List.of(), null, List.of());
  }

  private static String label(Wording wording, Phrase phrase) {
    return DiscordText.cut(wording.say(phrase), Button.LABEL_MAX_LENGTH);
  }

  private String care(Interaction interaction) {
    CareDirectory care = settings(interaction).care();
    return care.isEmpty() ? "" : CareText.of(care, wording(interaction));
  }
}
