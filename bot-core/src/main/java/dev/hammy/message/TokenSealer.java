package dev.hammy.message;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals tickets into tokens and opens them again. A token is 48 bytes as 64 characters of URL-safe
 * Base64: a tag of 16, and the ticket's 32 encrypted. AES-256-SIV (RFC 5297) with the owner as
 * associated data: an altered token does not open, nor does one made for somebody else or with
 * another key.
 *
 * <p>The same button is the same text every time, and nothing here is random: the tag, which is
 * derived from key, owner and ticket, is the nonce as well. Thread-safe.
 */
public final class TokenSealer {
  /** Every token has this many characters; Telegram carries 64 bytes, Discord 100 characters. */
  public static final int LONGEST = 64;

  /** The key has this many bytes. */
  public static final int KEY_BYTES = 32;

  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  /** As many threads as this seal at once without making a cipher anew; a power of two. */
  private static final int PLACES = 16;

  private final byte[] halves;

  /**
   * Ciphers that nobody uses just now, since to make one costs as much as a message's tokens do. A
   * thread takes the one in its place, and makes another if somebody else has that.
   */
  private final AtomicReferenceArray<@Nullable AesSiv> idle = new AtomicReferenceArray<>(PLACES);

  /**
   * @throws IllegalArgumentException if the key does not have {@link #KEY_BYTES} bytes
   */
  public TokenSealer(byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("the key has " + key.length + " bytes, not " + KEY_BYTES);
    }
    // Two keys for two uses, both from the one that the operator keeps. Uses 1 and 2 were those of
    // another cipher, and are never to be had again.
    this.halves = Arrays.copyOf(derived(key, 3), 2 * KEY_BYTES);
    System.arraycopy(derived(key, 4), 0, halves, KEY_BYTES, KEY_BYTES);
  }

  /**
   * Tokens for the buttons of one owner.
   *
   * @param owner who alone may press them, such as {@code telegram:42}
   * @return throws an {@link IllegalStateException} if a ticket does not {@linkplain #fits fit};
   *     thread-safe
   */
  public Tokens tokens(String owner) {
    AesSiv siv = take();
    byte[] header = siv.header(owner.getBytes(StandardCharsets.UTF_8));
    giveBack(siv);
    return ticket -> seal(header, ticket);
  }

  private String seal(byte[] header, Ticket ticket) {
    byte[] plain = TicketCodec.encode(ticket);
    AesSiv siv = take();
    byte[] sealed = siv.seal(header, plain);
    giveBack(siv);
    return ENCODER.encodeToString(sealed);
  }

  /** Whether a ticket is small enough to be sealed; the compiler holds the content to it. */
  public static boolean fits(Ticket ticket) {
    try {
      return TicketCodec.encode(ticket).length == TicketCodec.BYTES;
    } catch (Bits.TokenTooLong tooLong) {
      return false;
    }
  }

  /** The ticket of a token; empty for anything that was not sealed here for this owner. */
  public Optional<Ticket> open(String owner, String token) {
    if (token.length() != LONGEST) {
      return Optional.empty();
    }
    try {
      byte[] sealed = Base64.getUrlDecoder().decode(token);
      AesSiv siv = take();
      byte[] plain = siv.open(siv.header(owner.getBytes(StandardCharsets.UTF_8)), sealed);
      giveBack(siv);
      return plain == null ? Optional.empty() : TicketCodec.decode(plain);
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private AesSiv take() {
    AesSiv siv = idle.getAndSet(place(), null);
    return siv != null ? siv : new AesSiv(halves);
  }

  private void giveBack(AesSiv siv) {
    idle.set(place(), siv);
  }

  private static int place() {
    return (int) Thread.currentThread().getId() & (PLACES - 1);
  }

  private static byte[] derived(byte[] key, int use) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(new byte[] {(byte) use});
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no HmacSHA256", e);
    }
  }
}
