package dev.hammy.app.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Function;

/** What can be set for each platform, and what it has to look like. */
record PlatformSettings(String prefix, Shape token, Shape path) {
  static final PlatformSettings DISCORD =
      new PlatformSettings(
          "HAMMY_DISCORD",
          new Shape(
              "[A-Za-z0-9._-]+",
              "a bot's token, as the developer portal shows it once, under \"Bot\"",
              "\"Reset Token\" there, and set what it shows"),
          new Shape(
              "/(.+/)?api/v10/",
              "the base of the REST interface, such as http://127.0.0.1:8080/api/v10/",
              "name scheme, host, port and path, with /api/v10/ at its end"));

  static final PlatformSettings TELEGRAM =
      new PlatformSettings(
          "HAMMY_TELEGRAM",
          new Shape(
              "[0-9]+:[A-Za-z0-9_-]+",
              "a bot's token: digits, a colon and letters, as @BotFather gives it",
              "send /mybots to @BotFather, choose \"API Token\", and set what it shows"),
          new Shape(
              "/?",
              "scheme, host and port of a Bot API server, such as http://127.0.0.1:8081",
              "name just scheme, host and port: the library takes no path"));

  /**
   * Set if there is a token. Mistakes are found in either case.
   *
   * @param options reads what is the platform's alone
   */
  <O> Optional<PlatformConfig<O>> read(Settings settings, Function<Settings, O> options) {
    Optional<URI> apiUrl = readApiUrl(settings);
    Optional<String> found = readToken(settings);
    O own = options.apply(settings);
    return found.map(words -> new PlatformConfig<>(words, apiUrl, own));
  }

  private Optional<String> readToken(Settings settings) {
    Optional<Settings.Secret> secret = settings.secret(prefix + "_TOKEN");
    secret
        .filter(found -> !token.fits(found.words()))
        .ifPresent(
            wrong -> {
              String found = "something of " + wrong.words().length() + " characters that is none";
              settings.mistake(wrong.where(), found, token.expected(), token.mend());
            });
    return secret.map(Settings.Secret::words);
  }

  private Optional<URI> readApiUrl(Settings settings) {
    String name = prefix + "_API_URL";
    Optional<String> value = settings.value(name);
    Optional<URI> url = value.flatMap(this::url);
    if (value.isPresent() && url.isEmpty()) {
      settings.mistake(name, "'" + withoutSecrets(value.get()) + "'", path.expected(), path.mend());
    }
    return url;
  }

  private Optional<URI> url(String value) {
    try {
      return Optional.of(new URI(value))
          .filter(PlatformSettings::isServer)
          .filter(url -> path.fits(url.getRawPath()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  static boolean isServer(URI url) {
    return ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
        && url.getHost() != null
        && (url.getPort() < 0 || Listening.isPort(url.getPort()))
        && url.getRawUserInfo() == null
        && url.getRawQuery() == null
        && url.getRawFragment() == null;
  }

  /**
   * What may be shown of an address that is wrong: no name and password before the host, no query,
   * and no token in the path, where Telegram's calls have it.
   */
  static String withoutSecrets(String value) {
    return value
        .replaceAll("^([A-Za-z]*://)?.*@", "$1...@")
        .replaceAll("[?#].*", "?...")
        .replaceAll("[0-9]+:[A-Za-z0-9_-]{10,}", "...");
  }

  /** What a value must look like, as a regular expression, and what to say when it does not. */
  record Shape(String pattern, String expected, String mend) {
    boolean fits(String value) {
      return value.matches(pattern);
    }
  }
}
