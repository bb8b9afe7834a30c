package dev.hammy.app.console;

import static org.junit.jupiter.api.Assertions.assertAll;

import dev.hammy.content.compile.Content;
import dev.hammy.message.Language;
import dev.hammy.standins.phone.Album;
import dev.hammy.standins.transcript.Contract;
import dev.hammy.standins.transcript.Transcript;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract with every platform, kept in the terminal, in every language offered. */
class ConsoleContractTest {
  private static final Content CONTENT = Content.bundled();

  static Set<Language> languages() {
    return CONTENT.wordings().offered();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyScenarioGoesAsWrittenAndReadsWellOnAPhone(Language language) {
    Album album = new Album("terminal", language.tag());
    assertAll(
        Contract.in(language.tag(), CONTENT.words(language)).stream()
            .map(scenario -> () -> play(language, scenario, album)));
    album.assertAllFit();
  }

  private static void play(Language language, Transcript scenario, Album album) {
    try (ConsolePlayer player = new ConsolePlayer(CONTENT, language)) {
      scenario.playOn(player);
      album.add(scenario.title(), player.onAPhone());
    }
  }
}
