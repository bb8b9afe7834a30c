package dev.hammy.discord;

import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Wordings;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/**
 * The slash commands as Discord lists them: one for each listed {@link Command}, in every language
 * offered, in servers and direct messages, whether a server or a person has installed the app.
 */
final class DiscordCommands {
  private static final int LONGEST_DESCRIPTION = 100;

  private DiscordCommands() {}

  static List<CommandData> all(Wordings wordings) {
    return Stream.of(Command.values())
        .filter(Command::isListed)
        .<CommandData>map(command -> slash(command, wordings))
        .toList();
  }

  private static SlashCommandData slash(Command command, Wordings wordings) {
    SlashCommandData data =
        Commands.slash(command.word(), describe(command, Language.ENGLISH, wordings))
            .setContexts(
                InteractionContextType.GUILD,
                InteractionContextType.BOT_DM,
                InteractionContextType.PRIVATE_CHANNEL)
            .setIntegrationTypes(IntegrationType.GUILD_INSTALL, IntegrationType.USER_INSTALL);
    for (DiscordLocale locale : DiscordLocale.values()) {
      Language.ofTag(locale.getLocale())
          .filter(language -> language != Language.ENGLISH)
          .filter(wordings.offered()::contains)
          .ifPresent(
              language ->
                  data.setDescriptionLocalization(locale, describe(command, language, wordings)));
    }
    return data;
  }

  private static String describe(Command command, Language language, Wordings wordings) {
    return DiscordText.cut(wordings.in(language).describe(command), LONGEST_DESCRIPTION);
  }
}
