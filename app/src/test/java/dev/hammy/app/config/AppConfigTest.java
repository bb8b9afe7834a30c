package dev.hammy.app.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppConfigTest extends Operator {
  private Path file(String name, String words, String mode) throws IOException {
    Path file = home.resolve(name);
    Files.writeString(file, words);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    return file;
  }

  @Test
  void onePlatformIsEnough() {
    AppConfig config = read("HAMMY_TELEGRAM_TOKEN", TELEGRAM);
    assertEquals(Optional.of(TELEGRAM), config.telegram().map(PlatformConfig::token));
    assertEquals(Optional.empty(), config.discord());
  }

  @Test
  void otherServersCanBeNamed() {
    AppConfig config =
        read(
            "HAMMY_TELEGRAM_TOKEN",
            TELEGRAM,
            "HAMMY_TELEGRAM_API_URL",
            "http://127.0.0.1:8081",
            "HAMMY_DISCORD_TOKEN",
            DISCORD,
            "HAMMY_DISCORD_API_URL",
            "http://127.0.0.1:8080/api/v10/");
    assertEquals(
        Optional.of(URI.create("http://127.0.0.1:8081")),
        config.telegram().flatMap(PlatformConfig::apiUrl));
    assertEquals(
        Optional.of(URI.create("http://127.0.0.1:8080/api/v10/")),
        config.discord().flatMap(PlatformConfig::apiUrl));
  }

  @Test
  void aTokenCanComeFromAFile() throws IOException {
    Path file = file("token", TELEGRAM + "\n", "rw-------");
    AppConfig config = read("HAMMY_TELEGRAM_TOKEN_FILE", file.toString());
    assertEquals(Optional.of(TELEGRAM), config.telegram().map(PlatformConfig::token));
  }

  @Test
  void noTokenAtAllIsExplained() {
    String said = mistakes("HAMMY_TELEGRAM_TOKEN", "  ", "HAMMY_DISCORD_TOKEN", "");
    assertTrue(said.startsWith("No platform is set up: neither HAMMY_TELEGRAM_TOKEN nor"), said);
    assertTrue(said.contains("@BotFather"), said);
    assertTrue(said.contains("discord.com/developers/applications"), said);
    assertTrue(said.contains("./hammy chat"), said);
    assertFalse(Files.exists(home.resolve(".hammy")), "nothing is made before it is needed");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    assertEquals(
        """
        HAMMY_DISCORD_TOKEN
            found:    something of 11 characters that is none
            expected: a bot's token, as the developer portal shows it once, under "Bot"
            mend:     "Reset Token" there, and set what it shows

        HAMMY_TELEGRAM_API_URL
            found:    '127.0.0.1:8081'
            expected: scheme, host and port of a Bot API server, such as http://127.0.0.1:8081
            mend:     name just scheme, host and port: the library takes no path

        HAMMY_TELEGRAM_TOKEN
            found:    something of 16 characters that is none
            expected: a bot's token: digits, a colon and letters, as @BotFather gives it
            mend:     send /mybots to @BotFather, choose "API Token", and set what it shows

        HAMMY_KEY
            found:    something of 6 characters that is no such key
            expected: 32 random bytes in Base64
            mend:     make one: head -c 32 /dev/urandom | base64""",
        mistakes(
            "HAMMY_DISCORD_TOKEN", "secret with",
            "HAMMY_TELEGRAM_TOKEN", "secret-no-digits",
            "HAMMY_TELEGRAM_API_URL", "127.0.0.1:8081",
            "HAMMY_KEY", "secret"));
  }

  @Test
  void aTokenGivenTwiceIsAMistake() throws IOException {
    Path file = file("token", TELEGRAM, "rw-------");
    assertEquals(
        """
        HAMMY_TELEGRAM_TOKEN
            found:    also HAMMY_TELEGRAM_TOKEN_FILE
            expected: one of the two
            mend:     unset one of the two""",
        mistakes("HAMMY_TELEGRAM_TOKEN", TELEGRAM, "HAMMY_TELEGRAM_TOKEN_FILE", file.toString()));
  }

  @Test
  void aTokenFileThatOthersCanReadIsAMistake() throws IOException {
    Path file = file("token", TELEGRAM, "rw-r-----");
    assertEquals(
        """
        HAMMY_TELEGRAM_TOKEN_FILE
            found:    FILE, which others can read (rw-r-----)
            expected: a file that only its owner can read (rw-------)
            mend:     run: chmod 600 FILE"""
            .replace("FILE,", file + ",")
            .replace("600 FILE", "600 " + file),
        mistakes("HAMMY_TELEGRAM_TOKEN_FILE", file.toString()));
  }

  @Test
  void aTokenFileThatIsNotThereIsAMistake() {
    Path file = home.resolve("nowhere");
    assertEquals(
        """
        HAMMY_DISCORD_TOKEN_FILE
            found:    FILE, which is not there
            expected: a file with the token or key in it
            mend:     name the right file"""
            .replace("FILE,", file + ","),
        mistakes("HAMMY_DISCORD_TOKEN_FILE", file.toString()));
  }

  @Test
  void anAddressMayNotCarryAPassword() {
    String said =
        mistakes(
            "HAMMY_TELEGRAM_TOKEN",
            TELEGRAM,
            "HAMMY_TELEGRAM_API_URL",
            "http://me:secret@127.0.0.1:8081");
    assertTrue(said.contains("'http://...@127.0.0.1:8081'"), said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://me:a/secret@127.0.0.1:8081",
        "http://me:a#secret@127.0.0.1:8081",
        "http://me:secret@me:secret@127.0.0.1:8081",
        "http://127.0.0.1:8081/?key=secret",
        "http://127.0.0.1:8081/#secret",
        "https://api.telegram.org/bot" + TELEGRAM,
        "https://api.telegram.org/bot" + TELEGRAM + "/getMe"
      })
  void anAddressThatIsWrongIsShownWithoutTheSecretsInIt(String address) {
    String said = mistakes("HAMMY_TELEGRAM_TOKEN", TELEGRAM, "HAMMY_TELEGRAM_API_URL", address);
    assertTrue(said.contains("'http"), said);
    assertTrue(said.contains("..."), said);
    assertFalse(said.contains("secret"), said);
  }

  @Test
  void theDiscordAddressNeedsItsPathAndTelegramsHasNone() {
    String said =
        mistakes(
            "HAMMY_DISCORD_TOKEN", DISCORD,
            "HAMMY_DISCORD_API_URL", "http://127.0.0.1:8080",
            "HAMMY_TELEGRAM_API_URL", "http://127.0.0.1:8081/bots/");
    assertTrue(said.contains("HAMMY_DISCORD_API_URL\n    found:    'http://127.0.0.1:8080'"), said);
    assertTrue(
        said.contains("HAMMY_TELEGRAM_API_URL\n    found:    'http://127.0.0.1:8081/bots/'"), said);
  }

  @Test
  void aConfigurationDoesNotShowItsTokens() {
    String shown =
        read("HAMMY_TELEGRAM_TOKEN", TELEGRAM, "HAMMY_DISCORD_TOKEN", DISCORD).toString();
    assertFalse(shown.contains("secret"), shown);
  }
}
