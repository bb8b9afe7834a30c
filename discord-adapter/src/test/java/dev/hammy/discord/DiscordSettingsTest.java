package dev.hammy.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscordSettingsTest {
  @Test
  void neverPrintsTheToken() {
    assertFalse(DiscordSettings.of("secret.token").toString().contains("secret"));
  }

  @Test
  void dropsWhiteSpaceRoundTheToken() {
    assertEquals("secret.token", DiscordSettings.of(" secret.token\n").token());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "secret token", "secret\u00e9"})
  void refusesWhatCannotBeATokenWithoutPrintingIt(String token) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> DiscordSettings.of(token));
    assertFalse(String.valueOf(refusal.getMessage()).contains("secret"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://a.org/", "/api/v10/", "mailto:a@b.org", "http:///api/v10/"})
  void refusesAnAddressThatIsNoneOnTheWeb(String api) {
    URI address = URI.create(api);
    assertThrows(IllegalArgumentException.class, () -> new DiscordSettings("token", address));
  }
}
