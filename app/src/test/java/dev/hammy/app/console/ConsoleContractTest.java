package dev.hammy.app.console;

import static org.junit.jupiter.api.Assertions.assertAll;

import dev.hammy.content.compile.Content;
import dev.hammy.message.Language;
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
  void everyScenarioGoesAsWritten(Language language) {
    assertAll(
        Contract.in(language.tag(), CONTENT.words(language)).stream()
            .map(scenario -> () -> play(language, scenario)));
  }

  private static void play(Language language, Transcript scenario) {
    try (ConsolePlayer player = new ConsolePlayer(CONTENT, language)) {
      scenario.playOn(player);
    }
  }
}
