package dev.hammy.discord;

import dev.hammy.standins.discord.DiscordPlayer;
import dev.hammy.standins.discord.DiscordStandIn;
import dev.hammy.standins.discord.Person;
import dev.hammy.standins.discord.Place;
import dev.hammy.standins.transcript.Transcript;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every transcript, played through the real JDA against the real content, in a server. */
class TranscriptsTest {
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
            new DiscordPlayer(
                discord, person, Place.SERVER, () -> RealBot.start(discord, servers))) {
      transcript.playOn(player);
    }
  }
}
