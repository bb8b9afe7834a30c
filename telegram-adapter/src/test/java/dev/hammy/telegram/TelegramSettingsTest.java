package dev.hammy.telegram;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramSettingsTest {
  @Test
  void theTokenIsNotShown() {
    assertFalse(TelegramSettings.of("1:secret").toString().contains("secret"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org",
        "http://example.org/bot",
        "http://user:word@example.org",
        "http://example.org?x=y",
        "example.org",
        "http:///",
        "http://example.org:0",
        "http://example.org:65536"
      })
  void aServerIsSchemeHostAndPort(String url) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> settings(url));
    assertFalse(String.valueOf(refused.getMessage()).contains("secret"));
  }

  @Test
  void aBlankTokenIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> TelegramSettings.of(" "));
  }

  private static TelegramSettings settings(String url) {
    return new TelegramSettings("1:secret", URI.create(url));
  }
}
