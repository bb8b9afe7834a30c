package dev.hammy.content;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hammy.content.compile.Content;
import dev.hammy.message.Language;
import dev.hammy.standins.transcript.Contract;
import dev.hammy.standins.transcript.Transcript;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract with every platform, kept by the core alone, in every language offered. */
class ContractTest {
  private static final Content CONTENT = Bundled.CONTENT;

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

  @Test
  void theScenariosAskEveryQuestionEndAtEveryCareLevelAndOpenEveryPage() {
    Stream<String> wanted =
        CONTENT.lines().stream()
            .map(placed -> placed.line().id())
            .filter(id -> id.matches("question\\..*\\.ask|care\\..*\\.title|phrase\\.page-.*"));
    Set<String> shown = Contract.lines();
    assertEquals(List.of(), wanted.filter(id -> !shown.contains(id)).toList());
  }

  private static void play(Language language, Transcript scenario) {
    try (CorePlayer player = new CorePlayer(CONTENT, language)) {
      scenario.playOn(player);
    }
  }
}
