package dev.hammy.app.config;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** What an operator sets and is told, for tests to begin with. */
abstract class Operator {
  static final String TELEGRAM = "123456:secret-of-telegram";
  static final String DISCORD = "secret.of.discord";

  @TempDir Path home;

  final AppConfig read(String... namesAndValues) {
    return AppConfig.read(environment(namesAndValues), home);
  }

  final String mistakes(String... namesAndValues) {
    Map<String, String> environment = environment(namesAndValues);
    OperatorException found =
        assertThrows(OperatorException.class, () -> AppConfig.read(environment, home));
    String message = String.valueOf(found.getMessage());
    assertFalse(message.contains("secret"), message);
    return message;
  }

  private static Map<String, String> environment(String... namesAndValues) {
    Map<String, String> environment = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      environment.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return environment;
  }

  final AppConfig readTelegram(String... more) {
    return read(beside("HAMMY_TELEGRAM_TOKEN", TELEGRAM, more));
  }

  final String mistakesWithTelegram(String... more) {
    return mistakes(beside("HAMMY_TELEGRAM_TOKEN", TELEGRAM, more));
  }

  final AppConfig readDiscord(String... more) {
    return read(beside("HAMMY_DISCORD_TOKEN", DISCORD, more));
  }

  final String mistakesWithDiscord(String... more) {
    return mistakes(beside("HAMMY_DISCORD_TOKEN", DISCORD, more));
  }

  private static String[] beside(String name, String token, String... more) {
    return Stream.concat(Stream.of(name, token), Stream.of(more)).toArray(String[]::new);
  }
}
