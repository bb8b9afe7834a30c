package dev.hammy.app.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.telegram.TelegramSettings.Rates;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformOptionsTest extends Operator {
  @Test
  void telegramsRatesAreSwitchedOffOnlyForAServerThatIsNotTelegrams() {
    assertEquals(
        Rates.PUBLISHED,
        readTelegram("HAMMY_LOG", "text").telegram().orElseThrow().options().rates());
    assertEquals(
        Rates.NONE,
        readTelegram(
                "HAMMY_TELEGRAM_RATES", "off", "HAMMY_TELEGRAM_API_URL", "http://127.0.0.1:8081")
            .telegram()
            .orElseThrow()
            .options()
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
        dev.hammy.discord.Rates.PUBLISHED, readDiscord().discord().orElseThrow().options().rates());
    assertEquals(
        dev.hammy.discord.Rates.NONE,
        readDiscord(
                "HAMMY_DISCORD_RATES", "off",
                "HAMMY_DISCORD_API_URL", "http://127.0.0.1:8081/api/v10/")
            .discord()
            .orElseThrow()
            .options()
            .rates());
    String alone = mistakesWithDiscord("HAMMY_DISCORD_RATES", "off");
    assertTrue(alone.startsWith("HAMMY_DISCORD_RATES\n"), alone);
  }

  @Test
  void aWebhookIsAnAddressASecretAndAPort() {
    WebhookConfig webhook =
        readTelegram(
                "HAMMY_TELEGRAM_WEBHOOK_URL", "https://bot.example.org/telegram",
                "HAMMY_TELEGRAM_WEBHOOK_SECRET", "secret-of-the-webhook",
                "HAMMY_TELEGRAM_WEBHOOK_PORT", "8443")
            .telegram()
            .orElseThrow()
            .options()
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
    String said = mistakesInWebhook("https://bot.example.org/telegram", "short secret");
    assertTrue(said.contains("something of 12 characters"), said);
  }

  @Test
  void telegramsOwnServerBringsUpdatesOverHttpsAlone() {
    String said = mistakesInWebhook("http://bot.example.org/telegram", "secret-of-the-webhook");
    assertTrue(said.contains("expected: an https address that Telegram can reach"), said);
  }

  private String mistakesInWebhook(String url, String secret) {
    return mistakesWithTelegram(
        "HAMMY_TELEGRAM_WEBHOOK_URL", url,
        "HAMMY_TELEGRAM_WEBHOOK_SECRET", secret,
        "HAMMY_TELEGRAM_WEBHOOK_PORT", "8443");
  }

  @Test
  void whatServersDecideStandsBesideTheKeyUnlessAnotherFolderIsNamed() {
    DiscordOptions usual = readDiscord().discord().orElseThrow().options();
    assertEquals(home.resolve(".hammy").resolve("discord-servers"), usual.servers());
    assertEquals(Optional.empty(), usual.shards());
    assertEquals(Optional.empty(), usual.telegram());
    DiscordOptions set =
        readDiscord(
                "HAMMY_DISCORD_SERVERS", "/srv/hammy",
                "HAMMY_DISCORD_SHARDS", "0-3/16",
                "HAMMY_TELEGRAM_LINK", "https://t.me/your_bot")
            .discord()
            .orElseThrow()
            .options();
    assertEquals(Path.of("/srv/hammy"), set.servers());
    assertEquals(Optional.of("0-3/16"), set.shards().map(Object::toString));
    assertEquals(Optional.of(URI.create("https://t.me/your_bot")), set.telegram());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"4", "0-3", "3-0/16", "0-16/16", "0-3/0", "-1-3/16", "a-b/c", "0-3/99999"})
  void shardsThatThereAreNotAreAMistake(String shards) {
    String message = mistakesWithDiscord("HAMMY_DISCORD_SHARDS", shards);
    assertTrue(message.startsWith("HAMMY_DISCORD_SHARDS\n    found:    '" + shards), message);
    assertTrue(message.contains("such as 0-3/16"), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"t.me/bot_name", "http://t.me/bot_name", "https://a:secret@t.me/bot_name"})
  void aLinkThatLeadsElsewhereThanToTelegramIsAMistake(String link) {
    String message = mistakesWithDiscord("HAMMY_TELEGRAM_LINK", link);
    assertTrue(message.startsWith("HAMMY_TELEGRAM_LINK"), message);
    assertTrue(message.contains("https://t.me/your_bot"), message);
  }
}
