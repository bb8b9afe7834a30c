package dev.hammy.discord;

import dev.hammy.content.compile.Content;
import dev.hammy.dialogue.Dialogue;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every transcript, played through the real JDA against the real content, in a server. */
class TranscriptsTest {
  private static final Content CONTENT = Content.bundled();
  private static final DiscordStandIn DISCORD = DiscordStandIn.start();
  private static int people;

  @TempDir private static Path servers;

  @AfterAll
  static void close() {
    DISCORD.close();
  }

  static List<Transcript> transcripts() {
    return Transcript.all();
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void theConversationGoesAsWritten(Transcript transcript) {
    Person person = Person.named("anna", 100 + ++people);
    try (DiscordPlayer player =
        new DiscordPlayer(DISCORD, person, Place.SERVER, TranscriptsTest::start)) {
      transcript.playOn(player);
    }
  }

  private static DiscordBot start() {
    TurnRunner turns =
        new TurnRunner(
            new Dialogue(CONTENT.topic(), CONTENT.wordings()),
            new TokenSealer(new byte[TokenSealer.KEY_BYTES]),
            new SessionCache(10, InstantSource.system()),
            new Mailboxes(Runnable::run, 4, 100));
    DiscordSettings settings = DiscordSettings.of(DISCORD.token(), DISCORD.api(), servers);
    return DiscordBot.start(settings, turns, CONTENT.wordings());
  }
}
