package dev.hammy.app.console;

import dev.hammy.content.compile.Content;
import dev.hammy.standins.transcript.Transcript;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every transcript, played against the real content by somebody who can only type. */
class ConsoleTranscriptsTest {
  private static final Content CONTENT = Content.bundled();

  static List<Transcript> transcripts() {
    return Transcript.all();
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void theConversationGoesAsWritten(Transcript transcript) {
    try (ConsolePlayer player = new ConsolePlayer(CONTENT)) {
      transcript.playOn(player);
    }
  }
}
