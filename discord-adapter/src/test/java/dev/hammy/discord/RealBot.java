package dev.hammy.discord;

import dev.hammy.content.compile.Content;
import dev.hammy.dialogue.Dialogue;
import dev.hammy.dialogue.TextReaders;
import dev.hammy.measure.Measures;
import dev.hammy.message.TokenSealer;
import dev.hammy.runtime.Mailboxes;
import dev.hammy.runtime.SessionCache;
import dev.hammy.runtime.TurnRunner;
import dev.hammy.standins.discord.DiscordStandIn;
import java.nio.file.Path;
import java.time.InstantSource;

/** The bot as people meet it: the real JDA, the real core and the real content. */
final class RealBot {
  static final Content CONTENT = Content.bundled();
  private static final TextReaders READERS = CONTENT.textReaders();

  private RealBot() {}

  /**
   * Starts one on a stand-in, with an empty memory; each has the same key.
   *
   * @param servers where it keeps what servers decide
   */
  static DiscordBot start(DiscordStandIn discord, Path servers) {
    TurnRunner turns =
        new TurnRunner(
            new Dialogue(CONTENT.topic(), CONTENT.wordings(), READERS),
            new TokenSealer(new byte[TokenSealer.KEY_BYTES]),
            new SessionCache(100, InstantSource.system()),
            new Mailboxes(Runnable::run, 4, 100));
    DiscordSettings settings = DiscordSettings.of(discord.token(), discord.api(), servers);
    return DiscordBot.start(settings, turns, CONTENT.wordings(), new Measures());
  }
}
