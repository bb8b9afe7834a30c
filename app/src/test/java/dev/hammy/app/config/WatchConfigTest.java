package dev.hammy.app.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.app.log.LogForm;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchConfigTest extends Operator {
  @Test
  void nothingIsListenedToUnlessAPortIsNamed() {
    AppConfig config = readTelegram("HAMMY_METRICS_ADDRESS", "127.0.0.1");
    assertEquals(Optional.empty(), config.watch().listening());
    assertEquals(Optional.empty(), config.telegram().orElseThrow().options().webhook());
    assertEquals(LogForm.TEXT, config.watch().log());
  }

  @Test
  void metricsAreShownToThisMachineAloneUnlessToldOtherwise() {
    assertEquals(
        "/127.0.0.1:9090",
        readTelegram("HAMMY_METRICS_PORT", "9090").watch().listening().orElseThrow().toString());
    assertEquals(
        "/0.0.0.0:9090",
        readTelegram("HAMMY_METRICS_PORT", "9090", "HAMMY_METRICS_ADDRESS", "0.0.0.0")
            .watch()
            .listening()
            .orElseThrow()
            .toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "99999", "http", "-1", "9 090", "123456"})
  void aPortIsFrom1To65535(String port) {
    assertEquals(
        """
        HAMMY_METRICS_PORT
            found:    'PORT'
            expected: a port: a number from 1 to 65535
            mend:     name one that is free, such as 9090"""
            .replace("PORT'", port + "'"),
        mistakesWithTelegram("HAMMY_METRICS_PORT", port));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:0", "http://127.0.0.1:65536"})
  void aServersPortIsOneToo(String address) {
    String said = mistakesWithTelegram("HAMMY_TELEGRAM_API_URL", address);
    assertTrue(said.startsWith("HAMMY_TELEGRAM_API_URL\n    found:    '" + address), said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "example.org", "1.2.3.999", "everywhere"})
  void anAddressToListenOnIsNumbers(String address) {
    String said = mistakesWithTelegram("HAMMY_METRICS_ADDRESS", address);
    assertTrue(said.startsWith("HAMMY_METRICS_ADDRESS\n    found:    '" + address), said);
  }

  @Test
  void theLogIsTextOrJson() {
    assertEquals(LogForm.JSON, readTelegram("HAMMY_LOG", "json").watch().log());
    assertTrue(mistakesWithTelegram("HAMMY_LOG", "xml").contains("expected: text or json"));
  }

  @Test
  void theMetricsMayStandAtAnyPortThatIsFree() {
    assertEquals(
        "/127.0.0.1:0",
        readTelegram("HAMMY_METRICS_PORT", "any").watch().listening().orElseThrow().toString());
  }
}
