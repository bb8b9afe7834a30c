package dev.hammy.content.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hammy.content.Bundled;
import dev.hammy.dialogue.TextReader;
import dev.hammy.message.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A danger sign that stands beside words of the gym: it is heard all the same. */
class NoHarmlessGymTalkTest {
  private static final Path SENTENCES =
      Path.of("src", "test", "resources", "reading", "no-harmless-gym-talk.txt");

  @Test
  void noWordOfTrainingHidesADangerSign() throws IOException {
    TextReader reader = Bundled.CONTENT.words().reader(Language.ENGLISH);
    List<String> unheard =
        Files.readAllLines(SENTENCES).stream()
            .filter(sentence -> reader.read(sentence, null, 0).dangers().isEmpty())
            .toList();
    assertEquals(List.of(), unheard);
  }
}
