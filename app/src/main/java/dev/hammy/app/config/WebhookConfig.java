package dev.hammy.app.config;

import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * How Telegram brings updates to the bot, where it does not fetch them.
 *
 * @param url where Telegram reaches the bot, or the load balancer before it
 * @param secret what Telegram shows with each update; never printed
 * @param listening where the bot waits for them
 */
public record WebhookConfig(URI url, String secret, InetSocketAddress listening) {
  private static final String PREFIX = "HAMMY_TELEGRAM_WEBHOOK";
  private static final String SECRET_FORM = "[A-Za-z0-9_-]{16,256}";

  /** Set if the address is. Mistakes are found in either case. */
  static Optional<WebhookConfig> read(Settings settings) {
    Optional<URI> url = url(settings);
    Optional<Settings.Secret> secret = secret(settings);
    Optional<InetSocketAddress> listening = Listening.read(settings, PREFIX);
    if (url.isEmpty()) {
      return Optional.empty();
    }
    require(settings, PREFIX + "_SECRET", secret, "make one: openssl rand -hex 32");
    require(settings, PREFIX + "_PORT", listening, "name the port that Telegram's calls come to");
    return secret.flatMap(
        words -> listening.map(at -> new WebhookConfig(url.get(), words.words(), at)));
  }

  private static void require(Settings settings, String name, Optional<?> found, String mend) {
    boolean said = settings.value(name).isPresent() || settings.value(name + "_FILE").isPresent();
    if (found.isEmpty() && !said) {
      settings.mistake(name, "nothing", "set, since " + PREFIX + "_URL is", mend);
    }
  }

  private static Optional<URI> url(Settings settings) {
    String name = PREFIX + "_URL";
    Optional<String> value = settings.value(name);
    // A Bot API server of one's own may stand beside the bot, where nobody listens in.
    boolean ownServer = settings.value("HAMMY_TELEGRAM_API_URL").isPresent();
    Optional<URI> url = value.flatMap(words -> url(words, ownServer));
    if (value.isPresent() && url.isEmpty()) {
      settings.mistake(
          name,
          "'" + PlatformSettings.withoutSecrets(value.get()) + "'",
          "an https address that Telegram can reach, without a query, such as"
              + " https://bot.example.org/telegram",
          "name the address that leads to the bot's port");
    }
    return url;
  }

  private static Optional<URI> url(String value, boolean plainToo) {
    try {
      return Optional.of(new URI(value))
          .filter(PlatformSettings::isServer)
          .filter(url -> plainToo || "https".equals(url.getScheme()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<Settings.Secret> secret(Settings settings) {
    Optional<Settings.Secret> secret = settings.secret(PREFIX + "_SECRET");
    secret
        .filter(found -> !found.words().matches(SECRET_FORM))
        .ifPresent(
            wrong ->
                settings.mistake(
                    wrong.where(),
                    "something of " + wrong.words().length() + " characters that is none",
                    "16 to 256 letters, digits, _ and -, which only Telegram and the bot know",
                    "make one: openssl rand -hex 32"));
    return secret.filter(found -> found.words().matches(SECRET_FORM));
  }

  @Override
  public String toString() {
    return "WebhookConfig[" + url + "]";
  }
}
