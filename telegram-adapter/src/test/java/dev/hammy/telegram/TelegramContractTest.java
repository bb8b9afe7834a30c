package dev.hammy.telegram;

import dev.hammy.content.compile.Content;
import dev.hammy.dialogue.TextReaders;
import dev.hammy.message.Language;
import dev.hammy.protocol.Picture;
import dev.hammy.standins.SharedBot;
import dev.hammy.standins.phone.Album;
import dev.hammy.standins.phone.PhoneScreen;
import dev.hammy.standins.phone.Png;
import dev.hammy.standins.phone.TelegramPhone;
import dev.hammy.standins.telegram.BotMessage;
import dev.hammy.standins.telegram.Person;
import dev.hammy.standins.telegram.TelegramPlayer;
import dev.hammy.standins.transcript.Contract;
import dev.hammy.standins.transcript.Transcript;
import java.util.HashMap;
import java.util.Map;
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

  /** What is sent with messages, by the names of files. */
  private static final Map<String, Png> PICTURES = pictures();

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

  private static Map<String, Png> pictures() {
    Map<String, Png> pictures = new HashMap<>();
    for (Picture picture : CONTENT.topic().pictures()) {
      if (picture.png() != null) {
        pictures.put(picture.id() + ".png", new Png(picture.png().bytes()));
      }
    }
    return pictures;
  }

  private PhoneScreen screen(BotMessage message) {
    return TelegramPhone.screen(message, file -> Optional.ofNullable(PICTURES.get(file)));
  }
}
