package dev.hammy.telegram;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.TelegramUrl;

/**
 * What an operator sets. {@link #toString} does not show the token.
 *
 * @param token the bot's token, as BotFather gives it
 * @param server scheme, host and port of the Bot API server, without a path
 * @param webhook how Telegram brings updates; absent if the bot fetches them
 * @param rates which rates the bot keeps to by itself
 */
public record TelegramSettings(String token, URI server, @Nullable Webhook webhook, Rates rates) {
  /** How many new messages may leave. */
  public enum Rates {
    /** As many as Telegram lets a bot send. */
    PUBLISHED,
    /** As many as there are: only for a server that is not Telegram's, to measure the bot with. */
    NONE
  }

  private static final int HIGHEST_PORT = 65_535;

  /** Telegram's own server. */
  public static final URI PUBLIC_SERVER = URI.create("https://api.telegram.org");

  /**
   * Checks the settings.
   *
   * @throws IllegalArgumentException if the token is blank, or if the server is not just {@code
   *     http} or {@code https}, a host and perhaps a port; the message does not show the token
   */
  public TelegramSettings {
    if (token.isBlank()) {
      throw new IllegalArgumentException("the Telegram token is blank");
    }
    if (!isServer(server)) {
      throw new IllegalArgumentException(
          "a Bot API server is scheme, host and port, like http://127.0.0.1:8081");
    }
  }

  /** A bot that fetches its updates. */
  public TelegramSettings(String token, URI server) {
    this(token, server, null, Rates.PUBLISHED);
  }

  /** A bot on Telegram's own server that fetches its updates. */
  public static TelegramSettings of(String token) {
    return new TelegramSettings(token, PUBLIC_SERVER);
  }

  private static boolean isServer(URI server) {
    String scheme = server.getScheme();
    String path = server.getPath();
    return ("http".equals(scheme) || "https".equals(scheme))
        && server.getHost() != null
        && server.getPort() != 0
        && server.getPort() <= HIGHEST_PORT
        && server.getUserInfo() == null
        && server.getQuery() == null
        && (path == null || path.isEmpty() || path.equals("/"));
  }

  TelegramUrl url() {
    boolean secure = "https".equals(server.getScheme());
    int usual = secure ? 443 : 80;
    return TelegramUrl.builder()
        .schema(server.getScheme())
        .host(server.getHost())
        .port(server.getPort() < 0 ? usual : server.getPort())
        .build();
  }

  @Override
  public String toString() {
    return "TelegramSettings[server=" + server + ", webhook=" + webhook + "]";
  }
}
