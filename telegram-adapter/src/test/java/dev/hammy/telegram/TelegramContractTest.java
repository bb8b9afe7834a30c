package dev.hammy.telegram;

import dev.hammy.content.compile.Content;
import dev.hammy.dialogue.TextReaders;
import dev.hammy.message.Language;
import dev.hammy.standins.SharedBot;
import dev.hammy.standins.phone.Album;
import dev.hammy.standins.phone.PhoneScreen;
import dev.hammy.standins.phone.Pictures;
import dev.hammy.standins.phone.TelegramPhone;
import dev.hammy.standins.telegram.BotMessage;
import dev.hammy.standins.telegram.Person;
import dev.hammy.standins.telegram.TelegramPlayer;
import dev.hammy.standins.transcript.Contract;
import dev.hammy.standins.transcript.Transcript;
import java.util.Optional;
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

  private static final Pictures PICTURES =
      Pictures.of(
          CONTENT.topic().pictures(),
          picture -> picture.id().toString(),
          picture -> Optional.ofNullable(picture.png()).map(png -> png.bytes()));

  static Set<Language> languages() {
    return CONTENT.wordings().offered();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyScenarioGoesAsWrittenAndReadsWellOnAPhone(Language language) {
    Album album = new Album("telegram", language.tag());
    try (Rig rig = new Rig(CONTENT.topic(), CONTENT.wordings(), READERS);
        SharedBot bot = new SharedBot(rig::start)) {
      long person = 5_000;
      for (Transcript scenario : Contract.in(language.tag(), CONTENT.words(language))) {
        Person kim = new Person(person++, "Kim", language.tag());
        scenario.playOn(new TelegramPlayer(rig.telegram, kim, bot.forOnePlayer()));
        album.add(
            scenario.title(), rig.telegram.looks(kim.id()).stream().map(this::screen).toList());
      }
    }
    album.assertAllFit();
  }

  private PhoneScreen screen(BotMessage message) {
    return TelegramPhone.screen(message, PICTURES::in);
  }
}
