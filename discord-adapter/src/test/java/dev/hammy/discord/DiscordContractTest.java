package dev.hammy.discord;

import dev.hammy.content.compile.Content;
import dev.hammy.message.Language;
import dev.hammy.standins.SharedBot;
import dev.hammy.standins.discord.DiscordPlayer;
import dev.hammy.standins.discord.DiscordStandIn;
import dev.hammy.standins.discord.Person;
import dev.hammy.standins.discord.Place;
import dev.hammy.standins.discord.ShownMessage;
import dev.hammy.standins.phone.Album;
import dev.hammy.standins.phone.DiscordPhone;
import dev.hammy.standins.phone.PhoneScreen;
import dev.hammy.standins.phone.Pictures;
import dev.hammy.standins.transcript.Contract;
import dev.hammy.standins.transcript.Transcript;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The contract with every platform, kept on Discord over the real JDA, in every language offered.
 */
class DiscordContractTest {
  private static final Content CONTENT = RealBot.CONTENT;

  private static final Pictures PICTURES =
      Pictures.of(
          CONTENT.topic().pictures(),
          picture -> picture.id().toString(),
          picture -> Optional.ofNullable(picture.png()).map(png -> png.bytes()));

  @TempDir private static Path servers;

  static Set<Language> languages() {
    return CONTENT.wordings().offered();
  }

  @ParameterizedTest
  @Execution(ExecutionMode.CONCURRENT)
  @MethodSource("languages")
  void everyScenarioGoesAsWrittenAndReadsWellOnAPhone(Language language) {
    Album album = new Album("discord", language.tag());
    try (DiscordStandIn discord = DiscordStandIn.start();
        SharedBot bot = new SharedBot(() -> RealBot.start(discord, servers))) {
      int person = 5_000;
      for (Transcript scenario : Contract.in(language.tag(), CONTENT.words(language))) {
        Person anna = Person.named("anna", person++).reading(locale(language));
        try (DiscordPlayer player =
            new DiscordPlayer(discord, anna, Place.SERVER, bot.forOnePlayer())) {
          scenario.playOn(player);
        }
        List<ShownMessage> shown = discord.shownTo(anna);
        album.add(scenario.title(), shown.stream().map(this::screen).toList());
        album.addOpened(
            scenario.title(),
            shown.stream().flatMap(one -> one.menus().stream()).map(DiscordPhone::open).toList());
      }
    }
    album.assertAllFit();
  }

  private PhoneScreen screen(ShownMessage message) {
    return DiscordPhone.screen(message, PICTURES::in);
  }

  /** Discord's own names; a bare "es" or "pt" is none of them. */
  private static String locale(Language language) {
    return switch (language) {
      case ENGLISH -> "en-US";
      case SPANISH -> "es-419";
      case GERMAN -> "de";
      case PORTUGUESE -> "pt-BR";
    };
  }
}
