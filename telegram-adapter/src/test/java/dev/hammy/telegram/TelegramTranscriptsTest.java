package dev.hammy.telegram;

import dev.hammy.content.compile.Content;
import dev.hammy.dialogue.TextReaders;
import dev.hammy.standins.telegram.TelegramPlayer;
import dev.hammy.standins.transcript.Transcript;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every transcript, played against the real content over the real client library. */
class TelegramTranscriptsTest {
  private static final Content CONTENT = Content.bundled();
  private static final TextReaders READERS = CONTENT.textReaders();

  static List<Transcript> transcripts() {
    return Transcript.all();
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void theConversationGoesAsWritten(Transcript transcript) {
    try (Rig rig = new Rig(CONTENT.topic(), CONTENT.wordings(), READERS);
        TelegramPlayer player = new TelegramPlayer(rig.telegram, rig::start)) {
      transcript.playOn(player);
    }
  }
}
