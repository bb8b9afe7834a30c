package dev.hammy.app.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.app.log.LogForm;
import dev.hammy.telegram.TelegramSettings.Rates;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppConfigTest {
  private static final String TELEGRAM = "123456:secret-of-telegram";
  private static final String DISCORD = "secret.of.discord";

  @TempDir private Path home;

  private AppConfig read(String... namesAndValues) {
    return AppConfig.read(environment(namesAndValues), home);
  }

  private String mistakes(String... namesAndValues) {
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

  private AppConfig readTelegram(String... more) {
    List<String> all = new ArrayList<>(List.of("HAMMY_TELEGRAM_TOKEN", TELEGRAM));
    all.addAll(List.of(more));
    return read(all.toArray(String[]::new));
  }

  private String mistakesWithTelegram(String... more) {
    List<String> all = new ArrayList<>(List.of("HAMMY_TELEGRAM_TOKEN", TELEGRAM));
    all.addAll(List.of(more));
    return mistakes(all.toArray(String[]::new));
  }

  @Test
  void nothingIsListenedToUnlessAPortIsNamed() {
    AppConfig config = readTelegram("HAMMY_METRICS_ADDRESS", "127.0.0.1");
    assertEquals(Optional.empty(), config.watch().listening());
    assertEquals(Optional.empty(), config.telegramOptions().webhook());
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

  @Test
  void telegramsRatesAreSwitchedOffOnlyForAServerThatIsNotTelegrams() {
    assertEquals(Rates.PUBLISHED, readTelegram("HAMMY_LOG", "text").telegramOptions().rates());
    assertEquals(
        Rates.NONE,
        readTelegram(
                "HAMMY_TELEGRAM_RATES", "off", "HAMMY_TELEGRAM_API_URL", "http://127.0.0.1:8081")
            .telegramOptions()
            .rates());
    assertTrue(
        mistakesWithTelegram("HAMMY_TELEGRAM_RATES", "off").startsWith("HAMMY_TELEGRAM_RATES\n"));
    String unknown =
        mistakesWithTelegram(
            "HAMMY_TELEGRAM_RATES", "slow", "HAMMY_TELEGRAM_API_URL", "http://127.0.0.1:8081");
    assertTrue(unknown.startsWith("HAMMY_TELEGRAM_RATES\n    found:    'slow'\n"), unknown);
  }

  @Test
  void soAreDiscords() {
    assertEquals(
        dev.hammy.discord.Rates.PUBLISHED,
        read("HAMMY_DISCORD_TOKEN", DISCORD).discordOptions().rates());
    assertEquals(
        dev.hammy.discord.Rates.NONE,
        read(
                "HAMMY_DISCORD_TOKEN",
                DISCORD,
                "HAMMY_DISCORD_RATES",
                "off",
                "HAMMY_DISCORD_API_URL",
                "http://127.0.0.1:8081/api/v10/")
            .discordOptions()
            .rates());
    String alone = mistakes("HAMMY_DISCORD_TOKEN", DISCORD, "HAMMY_DISCORD_RATES", "off");
    assertTrue(alone.startsWith("HAMMY_DISCORD_RATES\n"), alone);
  }

  @Test
  void aWebhookIsAnAddressASecretAndAPort() {
    WebhookConfig webhook =
        readTelegram(
                "HAMMY_TELEGRAM_WEBHOOK_URL", "https://bot.example.org/telegram",
                "HAMMY_TELEGRAM_WEBHOOK_SECRET", "secret-of-the-webhook",
                "HAMMY_TELEGRAM_WEBHOOK_PORT", "8443")
            .telegramOptions()
            .webhook()
            .orElseThrow();
    assertEquals(URI.create("https://bot.example.org/telegram"), webhook.url());
    assertEquals("secret-of-the-webhook", webhook.secret());
    assertEquals("/127.0.0.1:8443", webhook.listening().toString());
    assertFalse(webhook.toString().contains("secret"), webhook.toString());
  }

  @Test
  void everythingThatAWebhookLacksIsSaidAtOnce() {
    String said =
        mistakesWithTelegram("HAMMY_TELEGRAM_WEBHOOK_URL", "https://bot.example.org/telegram");
    assertTrue(said.contains("HAMMY_TELEGRAM_WEBHOOK_SECRET\n    found:    nothing"), said);
    assertTrue(said.contains("HAMMY_TELEGRAM_WEBHOOK_PORT\n    found:    nothing"), said);
  }

  @Test
  void aWebhooksSecretIsNotShownWhenItIsWrong() {
    String said =
        mistakesWithTelegram(
            "HAMMY_TELEGRAM_WEBHOOK_URL", "https://bot.example.org/telegram",
            "HAMMY_TELEGRAM_WEBHOOK_SECRET", "short secret",
            "HAMMY_TELEGRAM_WEBHOOK_PORT", "8443");
    assertTrue(said.contains("something of 12 characters"), said);
  }

  @Test
  void telegramsOwnServerBringsUpdatesOverHttpsAlone() {
    String said =
        mistakesWithTelegram(
            "HAMMY_TELEGRAM_WEBHOOK_URL", "http://bot.example.org/telegram",
            "HAMMY_TELEGRAM_WEBHOOK_SECRET", "secret-of-the-webhook",
            "HAMMY_TELEGRAM_WEBHOOK_PORT", "8443");
    assertTrue(said.contains("expected: an https address that Telegram can reach"), said);
  }

  @Test
  void aConfigurationDoesNotShowItsTokens() {
    String shown =
        read("HAMMY_TELEGRAM_TOKEN", TELEGRAM, "HAMMY_DISCORD_TOKEN", DISCORD).toString();
    assertFalse(shown.contains("secret"), shown);
  }

  @Test
  void whatServersDecideStandsBesideTheKeyUnlessAnotherFolderIsNamed() {
    DiscordOptions usual = read("HAMMY_DISCORD_TOKEN", DISCORD).discordOptions();
    assertEquals(home.resolve(".hammy").resolve("discord-servers"), usual.servers());
    assertEquals(Optional.empty(), usual.shards());
    assertEquals(Optional.empty(), usual.telegram());
    DiscordOptions set =
        read(
                "HAMMY_DISCORD_TOKEN",
                DISCORD,
                "HAMMY_DISCORD_SERVERS",
                "/srv/hammy",
                "HAMMY_DISCORD_SHARDS",
                "0-3/16",
                "HAMMY_TELEGRAM_LINK",
                "https://t.me/your_bot")
            .discordOptions();
    assertEquals(Path.of("/srv/hammy"), set.servers());
    assertEquals(Optional.of("0-3/16"), set.shards().map(Object::toString));
    assertEquals(Optional.of(URI.create("https://t.me/your_bot")), set.telegram());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"4", "0-3", "3-0/16", "0-16/16", "0-3/0", "-1-3/16", "a-b/c", "0-3/99999"})
  void shardsThatThereAreNotAreAMistake(String shards) {
    String message = mistakes("HAMMY_DISCORD_TOKEN", DISCORD, "HAMMY_DISCORD_SHARDS", shards);
    assertTrue(message.startsWith("HAMMY_DISCORD_SHARDS\n    found:    '" + shards), message);
    assertTrue(message.contains("such as 0-3/16"), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"t.me/bot_name", "http://t.me/bot_name", "https://a:secret@t.me/bot_name"})
  void aLinkThatLeadsElsewhereThanToTelegramIsAMistake(String link) {
    String message = mistakes("HAMMY_DISCORD_TOKEN", DISCORD, "HAMMY_TELEGRAM_LINK", link);
    assertTrue(message.startsWith("HAMMY_TELEGRAM_LINK"), message);
    assertTrue(message.contains("https://t.me/your_bot"), message);
  }
}
