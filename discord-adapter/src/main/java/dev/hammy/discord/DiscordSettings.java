package dev.hammy.discord;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import net.dv8tion.jda.api.requests.RestConfig;

/**
 * What the operator decides.
 *
 * @param token the bot's token as the developer portal shows it; white space round it is dropped
 * @param api where the REST interface is, version included, such as {@code
 *     http://127.0.0.1:8080/api/v10/}; the gateway's address is asked for there
 * @param servers the folder that keeps what servers have decided; made if it is not there
 * @param shards those that this bot runs; all that Discord recommends, if absent
 * @param telegram where the same bot is on Telegram, for servers that hand over
 */
public record DiscordSettings(
    String token, URI api, Path servers, Optional<ShardRange> shards, Optional<URI> telegram) {
  /** Discord's own REST interface. */
  public static final URI DISCORD = URI.create(RestConfig.DEFAULT_BASE_URL);

  /**
   * @throws IllegalArgumentException if the token cannot be one, or the address is no absolute
   *     {@code http} or {@code https} address; the message says how to mend it and never holds the
   *     token
   */
  public DiscordSettings {
    token = token.strip();
    if (token.isEmpty() || !token.chars().allMatch(c -> c > ' ' && c <= '~')) {
      throw new IllegalArgumentException(
          "the Discord token is empty or has characters that no token has;"
              + " copy it again from the developer portal (your application, Bot, Reset Token)");
    }
    if (api.getHost() == null || !("http".equals(api.getScheme()) || isHttps(api))) {
      throw new IllegalArgumentException(
          "the Discord address is not usable;"
              + " give the whole REST address, such as http://127.0.0.1:8080/api/v10/");
    }
  }

  /** A bot that runs all shards there are and knows no Telegram. */
  public static DiscordSettings of(String token, URI api, Path servers) {
    return new DiscordSettings(token, api, servers, Optional.empty(), Optional.empty());
  }

  private static boolean isHttps(URI api) {
    return "https".equals(api.getScheme());
  }

  /** Not the token: settings must not carry it into a log. */
  @Override
  public String toString() {
    return "DiscordSettings[" + api.getHost() + "]";
  }
}
