package dev.hammy.app.config;

import dev.hammy.discord.Rates;
import dev.hammy.discord.ShardRange;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What can be decided about the bot on Discord besides its token.
 *
 * @param servers the folder that keeps what servers have decided
 * @param shards those that this process runs, if not all
 * @param telegram where the same bot is on Telegram, for servers that hand over
 * @param rates which rates the bot keeps to by itself
 */
public record DiscordOptions(
    Path servers, Optional<ShardRange> shards, Optional<URI> telegram, Rates rates) {
  private static final String SERVERS = "HAMMY_DISCORD_SERVERS";
  private static final String SHARDS = "HAMMY_DISCORD_SHARDS";
  private static final String TELEGRAM = "HAMMY_TELEGRAM_LINK";

  static DiscordOptions read(Settings settings, Path home) {
    Path usual = home.resolve(".hammy").resolve("discord-servers");
    return new DiscordOptions(
        settings.path(SERVERS).orElse(usual),
        readShards(settings),
        readTelegram(settings),
        RatesOff.read(settings, "DISCORD") ? Rates.NONE : Rates.PUBLISHED);
  }

  private static Optional<ShardRange> readShards(Settings settings) {
    Optional<String> words = settings.value(SHARDS);
    Optional<ShardRange> range = words.flatMap(ShardRange::of);
    if (words.isPresent() && range.isEmpty()) {
      settings.mistake(
          SHARDS,
          "'" + words.get() + "'",
          "the shards of this process of all, counted from 0, such as 0-3/16",
          "name the first, the last (below the total) and the total; unset it to run all");
    }
    return range;
  }

  private static Optional<URI> readTelegram(Settings settings) {
    Optional<String> words = settings.value(TELEGRAM);
    Optional<URI> address = words.flatMap(DiscordOptions::addressOf);
    if (words.isPresent() && address.isEmpty()) {
      settings.mistake(
          TELEGRAM,
          "something of " + words.get().length() + " characters that is no such link",
          "the link to your bot on Telegram, such as https://t.me/your_bot",
          "@BotFather shows the bot's name; put https://t.me/ before it");
    }
    return address;
  }

  private static Optional<URI> addressOf(String words) {
    try {
      return Optional.of(new URI(words)).filter(one -> words.matches("https://t\\.me/\\w{4,64}"));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
