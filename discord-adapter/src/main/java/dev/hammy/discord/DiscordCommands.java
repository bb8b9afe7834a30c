package dev.hammy.discord;

import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wording;
import dev.hammy.message.Wordings;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/**
 * The commands as Discord lists them, in every language offered: one for each listed {@link
 * Command}, in servers and direct messages, whether a server or a person has installed the app; the
 * offer in a message's menu; and the settings, for those who may manage a server that has installed
 * it.
 */
final class DiscordCommands {
  /** The word for the settings; no listed command has it. */
  static final String SETTINGS = "settings";

  private static final int LONGEST_DESCRIPTION = 100;
  private static final int LONGEST_NAME = 32;

  /** Discord's own rule for the names of slash commands, which are in small letters besides. */
  private static final Pattern SLASH_NAME = Pattern.compile("[-_'\\p{L}\\p{N}]{1,32}");

  private final Wordings wordings;

  private DiscordCommands(Wordings wordings) {
    this.wordings = wordings;
  }

  static List<CommandData> all(Wordings wordings) {
    DiscordCommands commands = new DiscordCommands(wordings);
    Stream<CommandData> listed =
        Stream.of(Command.values()).filter(Command::isListed).map(commands::listed);
    return Stream.concat(listed, Stream.of(commands.offer(), commands.settings())).toList();
  }

  private CommandData listed(Command command) {
    return slash(command.word(), words -> words.nameOf(command), words -> words.describe(command))
        .setContexts(
            InteractionContextType.GUILD,
            InteractionContextType.BOT_DM,
            InteractionContextType.PRIVATE_CHANNEL)
        .setIntegrationTypes(IntegrationType.GUILD_INSTALL, IntegrationType.USER_INSTALL);
  }

  private CommandData settings() {
    return slash(
            SETTINGS,
            words -> words.say(Phrase.SETTINGS_NAME),
            words -> words.say(Phrase.SETTINGS_COMMAND))
        .setContexts(InteractionContextType.GUILD)
        .setIntegrationTypes(IntegrationType.GUILD_INSTALL)
        .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER));
  }

  /** Not in the bot's own private chat, where nobody but the bot and the person writes. */
  private CommandData offer() {
    Function<Wording, String> name =
        words -> DiscordText.cut(words.say(Phrase.OFFER_COMMAND), LONGEST_NAME);
    CommandData data = Commands.message(name.apply(wordings.in(Language.ENGLISH)));
    inOtherLanguages((locale, words) -> data.setNameLocalization(locale, name.apply(words)));
    return data.setContexts(InteractionContextType.GUILD, InteractionContextType.PRIVATE_CHANNEL)
        .setIntegrationTypes(IntegrationType.GUILD_INSTALL, IntegrationType.USER_INSTALL);
  }

  private SlashCommandData slash(
      String word, Function<Wording, String> name, Function<Wording, String> description) {
    Function<Wording, String> described =
        words -> DiscordText.cut(description.apply(words), LONGEST_DESCRIPTION);
    SlashCommandData data = Commands.slash(word, described.apply(wordings.in(Language.ENGLISH)));
    inOtherLanguages(
        (locale, words) -> {
          data.setDescriptionLocalization(locale, described.apply(words));
          // A name that Discord would not take is left out: the command's own word always works.
          if (isName(name.apply(words))) {
            data.setNameLocalization(locale, name.apply(words));
          }
        });
    return data;
  }

  private static boolean isName(String name) {
    return SLASH_NAME.matcher(name).matches() && name.equals(name.toLowerCase(Locale.ROOT));
  }

  /** Once for each of Discord's languages that the bot offers, but the one for all others. */
  private void inOtherLanguages(BiConsumer<DiscordLocale, Wording> localized) {
    for (DiscordLocale locale : DiscordLocale.values()) {
      Language.ofTag(locale.getLocale())
          .filter(language -> language != Language.ENGLISH)
          .filter(wordings.offered()::contains)
          .ifPresent(language -> localized.accept(locale, wordings.in(language)));
    }
  }
}
