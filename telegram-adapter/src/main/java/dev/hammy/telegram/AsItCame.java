package dev.hammy.telegram;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import okhttp3.MediaType;

/**
 * How an answer passes through the library, which hands on nothing but text: one character for each
 * byte. So whoever reads it reads Telegram's bytes, and what nobody reads is never decoded.
 */
final class AsItCame {
  /** What the library is told of such an answer. */
  static final MediaType TYPE = MediaType.get("application/json; charset=iso-8859-1");

  private AsItCame() {}

  /** What Telegram sent. */
  static byte[] bytes(String answer) {
    return answer.getBytes(ISO_8859_1);
  }

  /** The same as text. */
  static String text(String answer) {
    return new String(bytes(answer), UTF_8);
  }
}
