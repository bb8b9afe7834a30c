package dev.hammy.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscordSettingsTest {
  private static final Path FOLDER = Path.of("servers");

  @Test
  void neverPrintsTheToken() {
    assertFalse(settings("secret.token").toString().contains("secret"));
  }

  @Test
  void dropsWhiteSpaceRoundTheToken() {
    assertEquals("secret.token", settings(" secret.token\n").token());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "secret token", "secret\u00e9"})
  void refusesWhatCannotBeATokenWithoutPrintingIt(String token) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> settings(token));
    assertFalse(String.valueOf(refusal.getMessage()).contains("secret"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://a.org/", "/api/v10/", "mailto:a@b.org", "http:///api/v10/"})
  void refusesAnAddressThatIsNoneOnTheWeb(String api) {
    URI address = URI.create(api);
    assertThrows(
        IllegalArgumentException.class, () -> DiscordSettings.of("token", address, FOLDER));
  }

  private static DiscordSettings settings(String token) {
    return DiscordSettings.of(token, DiscordSettings.DISCORD, FOLDER);
  }
}
