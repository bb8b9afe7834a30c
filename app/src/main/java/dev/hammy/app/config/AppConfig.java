package dev.hammy.app.config;

import dev.hammy.message.TokenSealer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Everything that {@code run} can be told.
 *
 * @param discord set if its token is
 * @param telegram set if its token is
 * @param sealer makes what seals buttons with the installation's key, which takes as long as to
 *     read all settings
 * @param keyFrom where that key comes from; not the key
 * @param watch how the running bot is watched over
 */
public record AppConfig(
    Optional<PlatformConfig<DiscordOptions>> discord,
    Optional<PlatformConfig<TelegramOptions>> telegram,
    Supplier<TokenSealer> sealer,
    String keyFrom,
    WatchConfig watch) {
  private static final String NO_TOKEN =
      """
      No platform is set up: neither HAMMY_TELEGRAM_TOKEN nor HAMMY_DISCORD_TOKEN is set.

      Telegram: write to @BotFather in Telegram, send /newbot, and take the token that it gives you.
          HAMMY_TELEGRAM_TOKEN=... ./hammy run
      Discord: at discord.com/developers/applications make an application, then "Bot" and "Reset Token".
          HAMMY_DISCORD_TOKEN=... ./hammy run
      A file keeps a token out of the list of processes: put it in one that only you can read
      (chmod 600) and name that in HAMMY_TELEGRAM_TOKEN_FILE or HAMMY_DISCORD_TOKEN_FILE.

      To try Hammy without any token: ./hammy chat""";

  /**
   * Reads the settings. Makes the key if there is none yet and none is named.
   *
   * @param environment the environment variables
   * @param home the folder that holds {@code .hammy}
   * @throws OperatorException with everything that is wrong
   */
  public static AppConfig read(Map<String, String> environment, Path home) {
    List<Mistake> mistakes = new ArrayList<>();
    Settings settings = new Settings(environment, mistakes);
    Optional<PlatformConfig<DiscordOptions>> discord =
        PlatformSettings.DISCORD.read(settings, all -> DiscordOptions.read(all, home));
    Optional<PlatformConfig<TelegramOptions>> telegram =
        PlatformSettings.TELEGRAM.read(settings, TelegramOptions::read);
    WatchConfig watch = WatchConfig.read(settings);
    if (mistakes.isEmpty() && discord.isEmpty() && telegram.isEmpty()) {
      throw new OperatorException(NO_TOKEN);
    }
    Optional<byte[]> key = Key.read(settings, home);
    if (!mistakes.isEmpty()) {
      throw new OperatorException(mistakes);
    }
    byte[] sealing = key.orElseThrow();
    return new AppConfig(
        discord, telegram, () -> new TokenSealer(sealing), Key.where(settings, home), watch);
  }
}
