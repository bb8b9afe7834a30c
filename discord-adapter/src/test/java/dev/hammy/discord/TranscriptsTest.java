package dev.hammy.discord;

import dev.hammy.content.compile.Content;
import dev.hammy.dialogue.Dialogue;
import dev.hammy.dialogue.TextReaders;
import dev.hammy.measure.Measures;
import dev.hammy.message.TokenSealer;
import dev.hammy.runtime.Mailboxes;
import dev.hammy.runtime.SessionCache;
import dev.hammy.runtime.TurnRunner;
import dev.hammy.standins.discord.DiscordPlayer;
import dev.hammy.standins.discord.DiscordStandIn;
import dev.hammy.standins.discord.Person;
import dev.hammy.standins.discord.Place;
import dev.hammy.standins.transcript.Transcript;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every transcript, played through the real JDA against the real content, in a server. */
class TranscriptsTest {
  private static final Content CONTENT = Content.bundled();
  private static final TextReaders READERS = CONTENT.textReaders();

  @TempDir private static Path servers;

  static List<Transcript> transcripts() {
    return Transcript.all();
  }

  @ParameterizedTest
  @Execution(ExecutionMode.CONCURRENT)
  @MethodSource("transcripts")
  void theConversationGoesAsWritten(Transcript transcript) {
    Person person = Person.named("anna", 101);
    // A server for each: a bot that starts anew many times in a second would be refused.
    try (DiscordStandIn discord = DiscordStandIn.start();
        DiscordPlayer player =
            new DiscordPlayer(discord, person, Place.SERVER, () -> start(discord))) {
      transcript.playOn(player);
    }
  }

  private static DiscordBot start(DiscordStandIn discord) {
    TurnRunner turns =
        new TurnRunner(
            new Dialogue(CONTENT.topic(), CONTENT.wordings(), READERS),
            new TokenSealer(new byte[TokenSealer.KEY_BYTES]),
            new SessionCache(10, InstantSource.system()),
            new Mailboxes(Runnable::run, 4, 100));
    DiscordSettings settings = DiscordSettings.of(discord.token(), discord.api(), servers);
    return DiscordBot.start(settings, turns, CONTENT.wordings(), new Measures());
  }
}
