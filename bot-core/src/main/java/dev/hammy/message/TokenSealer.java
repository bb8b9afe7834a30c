package dev.hammy.message;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals tickets into tokens and opens them again. A token is 48 bytes as 64 characters of URL-safe
 * Base64: a nonce of 12, the ticket's 20 encrypted, and a tag of 16. ChaCha20-Poly1305 (RFC 8439)
 * with the owner as associated data: an altered token does not open, nor does one made for somebody
 * else or with another key.
 *
 * <p>The nonce is derived from key, owner and ticket (a synthetic nonce, as in RFC 8452) instead of
 * drawn: the same button is the same text every time, nothing here is random, and two messages meet
 * on one nonce only after about 2^48 of one key. Thread-safe.
 */
public final class TokenSealer {
  /** Every token has this many characters; Telegram carries 64 bytes, Discord 100 characters. */
  public static final int LONGEST = 64;

  /** The key has this many bytes. */
  public static final int KEY_BYTES = 32;

  private static final int NONCE_BYTES = 12;
  private static final int TOKEN_BYTES = 48;

  private final SecretKeySpec cipherKey;
  private final SecretKeySpec nonceKey;

  /**
   * @throws IllegalArgumentException if the key does not have {@link #KEY_BYTES} bytes
   */
  public TokenSealer(byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("the key has " + key.length + " bytes, not " + KEY_BYTES);
    }
    SecretKeySpec root = new SecretKeySpec(key, "HmacSHA256");
    // Two keys for two uses, both from the one that the operator keeps.
    this.cipherKey = new SecretKeySpec(mac(root, new byte[] {1}), "ChaCha20");
    this.nonceKey = new SecretKeySpec(mac(root, new byte[] {2}), "HmacSHA256");
  }

  /**
   * The token of a ticket for its owner.
   *
   * @param owner who alone may press it, such as {@code telegram:42}
   * @throws IllegalStateException if the ticket does not {@linkplain #fits fit}
   */
  public String seal(String owner, Ticket ticket) {
    byte[] plain = TicketCodec.encode(ticket);
    byte[] ownerBytes = owner.getBytes(StandardCharsets.UTF_8);
    byte[] nonce = Arrays.copyOf(mac(nonceKey, ownerBytes, plain), NONCE_BYTES);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, ownerBytes).doFinal(plain);
      byte[] token = Arrays.copyOf(nonce, TOKEN_BYTES);
      System.arraycopy(sealed, 0, token, NONCE_BYTES, sealed.length);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no ChaCha20-Poly1305", e);
    }
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
      byte[] bytes = Base64.getUrlDecoder().decode(token);
      byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
      byte[] ownerBytes = owner.getBytes(StandardCharsets.UTF_8);
      byte[] plain =
          cipher(Cipher.DECRYPT_MODE, nonce, ownerBytes)
              .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
      return TicketCodec.decode(plain);
    } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, byte[] nonce, byte[] owner) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
    cipher.init(mode, cipherKey, new IvParameterSpec(nonce));
    cipher.updateAAD(owner);
    return cipher;
  }

  private static byte[] mac(SecretKeySpec key, byte[]... parts) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      for (byte[] part : parts) {
        // The length first, so that no two lists of parts read the same.
        mac.update((byte) (part.length >> 8));
        mac.update((byte) part.length);
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no HmacSHA256", e);
    }
  }
}
