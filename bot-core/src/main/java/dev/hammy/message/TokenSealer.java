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

  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private final SecretKeySpec cipherKey;
  private final SecretKeySpec nonceKey;

  // Not static, since it holds this sealer's keys; a program has one sealer for as long as it runs.
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<Machines> ofThread = ThreadLocal.withInitial(Machines::new);

  /**
   * @throws IllegalArgumentException if the key does not have {@link #KEY_BYTES} bytes
   */
  public TokenSealer(byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("the key has " + key.length + " bytes, not " + KEY_BYTES);
    }
    SecretKeySpec root = new SecretKeySpec(key, "HmacSHA256");
    // Two keys for two uses, both from the one that the operator keeps.
    this.cipherKey = new SecretKeySpec(mac(keyed(root), new byte[] {1}), "ChaCha20");
    this.nonceKey = new SecretKeySpec(mac(keyed(root), new byte[] {2}), "HmacSHA256");
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
    Machines machines = ofThread.get();
    byte[] nonce = Arrays.copyOf(machines.mac(ownerBytes, plain), NONCE_BYTES);
    byte[] token = Arrays.copyOf(nonce, TOKEN_BYTES);
    try {
      machines.sealing.with(nonce, ownerBytes).doFinal(plain, 0, plain.length, token, NONCE_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no ChaCha20-Poly1305", e);
    }
    return ENCODER.encodeToString(token);
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
          ofThread
              .get()
              .opening
              .with(nonce, ownerBytes)
              .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
      return TicketCodec.decode(plain);
    } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  /**
   * What one thread seals and opens with. Kept, because looking up a cipher costs as much as using
   * it, and a message has ten buttons.
   */
  private final class Machines {
    private final Mac mac = keyed(nonceKey);
    private final Reused sealing = new Reused(Cipher.ENCRYPT_MODE);
    private final Reused opening = new Reused(Cipher.DECRYPT_MODE);

    byte[] mac(byte[]... parts) {
      return TokenSealer.mac(mac, parts);
    }
  }

  private final class Reused {
    private final int mode;
    private Cipher cipher = cipher();
    private byte[] lastNonce = {};

    Reused(int mode) {
      this.mode = mode;
    }

    Cipher with(byte[] nonce, byte[] owner) throws GeneralSecurityException {
      if (Arrays.equals(nonce, lastNonce)) {
        // A cipher refuses the nonce that it had last. Here the same one means the same ticket.
        cipher = cipher();
      }
      lastNonce = nonce;
      cipher.init(mode, cipherKey, new IvParameterSpec(nonce));
      cipher.updateAAD(owner);
      return cipher;
    }
  }

  private static Cipher cipher() {
    try {
      return Cipher.getInstance("ChaCha20-Poly1305");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no ChaCha20-Poly1305", e);
    }
  }

  private static Mac keyed(SecretKeySpec key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no HmacSHA256", e);
    }
  }

  private static byte[] mac(Mac mac, byte[]... parts) {
    for (byte[] part : parts) {
      // The length first, so that no two lists of parts read the same.
      mac.update((byte) (part.length >> 8));
      mac.update((byte) part.length);
      mac.update(part);
    }
    return mac.doFinal();
  }
}
