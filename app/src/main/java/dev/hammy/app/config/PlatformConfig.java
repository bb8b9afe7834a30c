package dev.hammy.app.config;

import java.net.URI;
import java.util.Optional;

/**
 * How to reach one platform.
 *
 * @param token the bot's token; never printed
 * @param apiUrl the server to talk to instead of the platform's own
 */
public record PlatformConfig(String token, Optional<URI> apiUrl) {
  @Override
  public String toString() {
    return "PlatformConfig[" + apiUrl.map(URI::toString).orElse("the platform's own server") + "]";
  }
}
