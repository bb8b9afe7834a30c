package dev.hammy.app;

import dev.hammy.app.config.DiscordOptions;
import dev.hammy.app.config.OperatorException;
import dev.hammy.app.config.PlatformConfig;
import dev.hammy.discord.DiscordBot;
import dev.hammy.discord.DiscordSettings;
import dev.hammy.discord.DiscordStartException;
import dev.hammy.discord.Rates;
import dev.hammy.measure.Measures;
import dev.hammy.message.Wordings;
import dev.hammy.runtime.TurnRunner;

/** Starts the bot on Discord, and says what the operator has to mend if that cannot be. */
final class DiscordStart {
  private final TurnRunner turns;
  private final Wordings wordings;
  private final Measures measures;

  DiscordStart(TurnRunner turns, Wordings wordings, Measures measures) {
    this.turns = turns;
    this.wordings = wordings;
    this.measures = measures;
  }

  Platform.Running with(PlatformConfig config, DiscordOptions options) {
    try {
      DiscordSettings settings =
          new DiscordSettings(
              config.token(),
              config.apiUrl().orElse(DiscordSettings.DISCORD),
              options.servers(),
              options.shards(),
              options.telegram());
      Rates rates = options.rates();
      return new Running(DiscordBot.start(settings, turns, wordings, measures, rates), rates);
    } catch (DiscordStartException mendable) {
      throw new OperatorException(String.valueOf(mendable.getMessage()));
    }
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
