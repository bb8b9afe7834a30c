package dev.hammy.app;

import dev.hammy.app.config.AppConfig;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The platforms that a token is set for.
 *
 * @param core what every bot talks with
 */
record Platforms(AppConfig config, Core core) {

  List<Platform> all() {
    return Stream.of(discord(), telegram()).flatMap(Optional::stream).toList();
  }

  private Optional<Platform> discord() {
    DiscordStart start = new DiscordStart(core);
    return config.discord().map(set -> new Platform("Discord", () -> start.with(set)));
  }

  private Optional<Platform> telegram() {
    TelegramStart start = new TelegramStart(core);
    return config.telegram().map(set -> new Platform("Telegram", () -> start.with(set)));
  }
}
