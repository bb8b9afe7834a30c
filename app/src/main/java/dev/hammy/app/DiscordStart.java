package dev.hammy.app;

import dev.hammy.app.config.DiscordOptions;
import dev.hammy.app.config.OperatorException;
import dev.hammy.app.config.PlatformConfig;
import dev.hammy.discord.DiscordBot;
import dev.hammy.discord.DiscordSettings;
import dev.hammy.discord.DiscordStartException;
import dev.hammy.discord.Rates;

/** Starts the bot on Discord, and says what the operator has to mend if that cannot be. */
record DiscordStart(Core core) {

  Platform.Running with(PlatformConfig<DiscordOptions> config) {
    DiscordOptions options = config.options();
    try {
      DiscordSettings settings =
          new DiscordSettings(
              config.token(),
              config.apiUrl().orElse(DiscordSettings.DISCORD),
              options.servers(),
              options.shards(),
              options.telegram());
      Rates rates = options.rates();
      return new Running(start(settings, rates), rates);
    } catch (DiscordStartException mendable) {
      throw new OperatorException(String.valueOf(mendable.getMessage()));
    }
  }

  private DiscordBot start(DiscordSettings settings, Rates rates) {
    return DiscordBot.start(
        settings, core.turns().get(), core.wordings().get(), core.measures(), rates);
  }

  /** The bot as the program knows it. */
  private record Running(DiscordBot bot, Rates rates) implements Platform.Running {
    @Override
    public void close() {
      bot.close();
    }

    @Override
    public String report() {
      return rates == Rates.NONE ? "connected, keeps to NO rate of Discord's" : "connected";
    }

    @Override
    public boolean isWell() {
      return bot.isReached();
    }
  }
}
