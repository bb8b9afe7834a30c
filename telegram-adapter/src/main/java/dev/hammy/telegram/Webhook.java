package dev.hammy.telegram;

import java.net.InetSocketAddress;
import java.net.URI;

/**
 * How Telegram brings updates, where the bot does not fetch them. {@link #toString} does not show
 * the secret.
 *
 * @param url where Telegram reaches the bot, or the load balancer before it
 * @param secret what Telegram shows with each update: 1 to 256 letters, digits, {@code _} and
 *     {@code -}
 * @param listening where the bot waits for updates; port 0 takes any that is free
 */
public record Webhook(URI url, String secret, InetSocketAddress listening) {
  /**
   * Checks the form of the secret.
   *
   * @throws IllegalArgumentException if it is not as Telegram wants it; the message does not show
   *     it
   */
  public Webhook {
    if (!secret.matches("[A-Za-z0-9_-]{1,256}")) {
      throw new IllegalArgumentException(
          "a webhook's secret is 1 to 256 letters, digits, _ and - long");
    }
  }

  /** The path at which updates come in: that of the address, whatever stands before the bot. */
  String path() {
    String path = url.getPath();
    return path == null || path.isEmpty() ? "/" : path;
  }

  @Override
  public String toString() {
    return "Webhook[" + url + "]";
  }
}
