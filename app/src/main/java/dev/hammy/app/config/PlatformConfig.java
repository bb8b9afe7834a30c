package dev.hammy.app.config;

import java.net.URI;
import java.util.Optional;

/**
 * How to reach one platform, and what is decided about the bot there.
 *
 * @param token the bot's token; never printed
 * @param apiUrl the server to talk to instead of the platform's own
 * @param options what is the platform's alone
 */
public record PlatformConfig<O>(String token, Optional<URI> apiUrl, O options) {
  @Override
  public String toString() {
    return "PlatformConfig[" + apiUrl.map(URI::toString).orElse("the platform's own server") + "]";
  }
}
