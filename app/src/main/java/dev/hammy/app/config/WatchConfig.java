package dev.hammy.app.config;

import dev.hammy.app.log.LogForm;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What whoever watches over the bot can set.
 *
 * @param listening where health and metrics are shown; nowhere if not set
 * @param log how the log is written
 */
public record WatchConfig(Optional<InetSocketAddress> listening, LogForm log) {
  static WatchConfig read(Settings settings) {
    return new WatchConfig(Listening.readOrAny(settings, "HAMMY_METRICS"), log(settings));
  }

  private static LogForm log(Settings settings) {
    Optional<String> value = settings.value(LogForm.SETTING);
    Optional<LogForm> form = value.map(LogForm::ofWord).orElse(Optional.of(LogForm.TEXT));
    if (form.isEmpty()) {
      settings.mistake(
          LogForm.SETTING,
          "'" + value.orElse("") + "'",
          Stream.of(LogForm.values()).map(LogForm::word).collect(Collectors.joining(" or ")),
          "name one of them, or unset it");
    }
    return form.orElse(LogForm.TEXT);
  }
}
