package dev.hammy.content;

import dev.hammy.content.compile.Content;
import dev.hammy.standins.transcript.Transcript;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every transcript, played against the real content through the core alone. */
class TranscriptsTest {
  private static final Content CONTENT = Bundled.CONTENT;

  static List<Transcript> transcripts() {
    return Transcript.all();
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void theConversationGoesAsWritten(Transcript transcript) {
    try (CorePlayer player = new CorePlayer(CONTENT)) {
      transcript.playOn(player);
    }
  }
}
