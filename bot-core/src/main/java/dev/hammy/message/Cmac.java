package dev.hammy.message;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-CMAC (RFC 4493): a tag of 16 bytes that only who has the key can make. Not thread-safe: it
 * works in arrays that it keeps.
 */
final class Cmac {
  /** A tag, and a block of AES, has this many bytes. */
  static final int BLOCK = 16;

  /** Eight bytes at a time, the first the highest. */
  static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private static final byte[] NOTHING = {};

  /**
   * AES in CBC, which is what CMAC chains by. It begins with zeros, and comes back to them by
   * itself after every text: so nothing is set up for each.
   */
  private final Cipher chained;

  private final byte[] intoWhole;
  private final byte[] intoPadded;
  private byte[] blocks = new byte[2 * BLOCK];
  private byte[] ciphered = new byte[2 * BLOCK];

  Cmac(SecretKeySpec key) {
    try {
      this.chained = Cipher.getInstance("AES/CBC/NoPadding");
      chained.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(new byte[BLOCK]));
      this.intoWhole = doubled(chained.doFinal(new byte[BLOCK]));
      this.intoPadded = doubled(intoWhole);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no AES", e);
    }
  }

  /** The tag of a text. */
  byte[] of(byte[] text) {
    return of(text, NOTHING);
  }

  /**
   * The tag of a text whose last bytes are mixed with others.
   *
   * @param end combined by exclusive or with as many bytes at the text's end; no longer than it
   */
  byte[] of(byte[] text, byte[] end) {
    int length = Math.max(1, (text.length + BLOCK - 1) / BLOCK) * BLOCK;
    makeRoom(length);
    System.arraycopy(text, 0, blocks, 0, text.length);
    mix(end, blocks, text.length - end.length);
    if (text.length == length) {
      mix(intoWhole, blocks, length - BLOCK);
    } else {
      blocks[text.length] = (byte) 0x80;
      Arrays.fill(blocks, text.length + 1, length, (byte) 0);
      mix(intoPadded, blocks, length - BLOCK);
    }
    try {
      chained.doFinal(blocks, 0, length, ciphered, 0);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("whole blocks can always be enciphered", e);
    }
    return Arrays.copyOfRange(ciphered, length - BLOCK, length);
  }

  private void makeRoom(int length) {
    if (blocks.length < length) {
      blocks = new byte[length];
      ciphered = new byte[length];
    }
  }

  /** Combines some bytes with those that stand from a place on. */
  static void mix(byte[] some, byte[] into, int from) {
    mix(some, into, from, some.length);
  }

  /** Combines so many bytes with those that stand from a place on. */
  static void mix(byte[] some, byte[] into, int from, int count) {
    int i = 0;
    for (; i + Long.BYTES <= count; i += Long.BYTES) {
      EIGHT.set(into, from + i, (long) EIGHT.get(into, from + i) ^ (long) EIGHT.get(some, i));
    }
    for (; i < count; i++) {
      into[from + i] ^= some[i];
    }
  }

  /** A block times two in the field that the RFC calculates in. */
  static byte[] doubled(byte[] block) {
    byte[] doubled = new byte[BLOCK];
    for (int i = 0; i < BLOCK; i++) {
      int next = i + 1 < BLOCK ? block[i + 1] >> 7 & 1 : 0;
      doubled[i] = (byte) (block[i] << 1 | next);
    }
    // No branch on a secret.
    doubled[BLOCK - 1] ^= (byte) ((block[0] >> 7) & 0x87);
    return doubled;
  }
}
