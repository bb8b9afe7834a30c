package dev.hammy.telegram;

import dev.hammy.content.compile.Content;
import dev.hammy.dialogue.TextReaders;
import dev.hammy.message.Language;
import dev.hammy.standins.SharedBot;
import dev.hammy.standins.telegram.Person;
import dev.hammy.standins.telegram.TelegramPlayer;
import dev.hammy.standins.transcript.Contract;
import dev.hammy.standins.transcript.Transcript;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The contract with every platform, kept on Telegram over the real client library, in every
 * language offered.
 */
class TelegramContractTest {
  private static final Content CONTENT = Content.bundled();
  private static final TextReaders READERS = CONTENT.textReaders();

  static Set<Language> languages() {
    return CONTENT.wordings().offered();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyScenarioGoesAsWritten(Language language) {
    try (Rig rig = new Rig(CONTENT.topic(), CONTENT.wordings(), READERS);
        SharedBot bot = new SharedBot(rig::start)) {
      long person = 5_000;
      for (Transcript scenario : Contract.in(language.tag(), CONTENT.words(language))) {
        Person kim = new Person(person++, "Kim", language.tag());
        scenario.playOn(new TelegramPlayer(rig.telegram, kim, bot.forOnePlayer()));
      }
    }
  }
}
