package dev.hammy.message;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Authenticated encryption with a synthetic nonce, AES-SIV (RFC 5297): the same text with the same
 * header always seals to the same bytes, and nothing else is given away by that. The tag of 16
 * bytes that stands first is the nonce as well. Not thread-safe: it works in arrays that it keeps.
 */
final class AesSiv {
  private static final int BLOCK = Cmac.BLOCK;

  /** A tag takes as many bytes before the text. */
  static final int TAG_BYTES = BLOCK;

  private final Cmac cmac;

  /** What every header begins with. */
  private final byte[] ofNothing;

  /** AES on single blocks: enciphered counters are what the text is combined with. */
  private final Cipher counting;

  private byte[] counters = new byte[2 * BLOCK];
  private byte[] stream = new byte[2 * BLOCK];

  /**
   * @param key 32, 48 or 64 bytes: the first half authenticates, the second encrypts
   */
  AesSiv(byte[] key) {
    int half = key.length / 2;
    this.cmac = new Cmac(new SecretKeySpec(key, 0, half, "AES"));
    this.ofNothing = cmac.of(new byte[BLOCK]);
    try {
      this.counting = Cipher.getInstance("AES/ECB/NoPadding");
      counting.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, half, half, "AES"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no AES", e);
    }
  }

  /**
   * What binds a text to things that are known to both sides, worked out once for any number of
   * texts.
   *
   * @param associated those things, in an order that counts
   */
  byte[] header(byte[]... associated) {
    byte[] header = ofNothing.clone();
    for (byte[] one : associated) {
      header = Cmac.doubled(header);
      Cmac.mix(cmac.of(one), header, 0);
    }
    return header;
  }

  /**
   * Seals a text.
   *
   * @param sealed takes the tag, and then the text encrypted; just as long as that
   */
  void seal(byte[] header, byte[] text, byte[] sealed) {
    byte[] tag = tag(header, text);
    System.arraycopy(tag, 0, sealed, 0, BLOCK);
    System.arraycopy(text, 0, sealed, BLOCK, text.length);
    crypt(tag, sealed, BLOCK);
  }

  /** The text; null for anything that was not sealed with this key and header. */
  byte @Nullable [] open(byte[] header, byte[] sealed) {
    if (sealed.length < BLOCK) {
      return null;
    }
    byte[] tag = Arrays.copyOf(sealed, BLOCK);
    byte[] text = Arrays.copyOfRange(sealed, BLOCK, sealed.length);
    crypt(tag, text, 0);
    return MessageDigest.isEqual(tag, tag(header, text)) ? text : null;
  }

  private byte[] tag(byte[] header, byte[] text) {
    if (text.length >= BLOCK) {
      return cmac.of(text, header);
    }
    byte[] padded = Cmac.doubled(header);
    Cmac.mix(text, padded, 0);
    padded[text.length] ^= (byte) 0x80;
    return cmac.of(padded);
  }

  /** Encrypts what stands from a place on, or decrypts it: the two are one. */
  private void crypt(byte[] tag, byte[] bytes, int from) {
    int length = (bytes.length - from + BLOCK - 1) / BLOCK * BLOCK;
    count(tag, length);
    try {
      counting.doFinal(counters, 0, length, stream, 0);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("whole blocks can always be enciphered", e);
    }
    Cmac.mix(stream, bytes, from, bytes.length - from);
  }

  /** Counts up from the tag, block by block. */
  private void count(byte[] tag, int length) {
    if (counters.length < length) {
      counters = new byte[length];
      stream = new byte[length];
    }
    long high = (long) Cmac.EIGHT.get(tag, 0);
    // Two bits are cleared, so that what is counted is never carried beyond these eight bytes.
    long low = (long) Cmac.EIGHT.get(tag, Long.BYTES) & 0x7FFF_FFFF_7FFF_FFFFL;
    for (int at = 0; at < length; at += BLOCK) {
      Cmac.EIGHT.set(counters, at, high);
      Cmac.EIGHT.set(counters, at + Long.BYTES, low + at / BLOCK);
    }
  }
}
