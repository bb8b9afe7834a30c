package dev.hammy.protocol;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A drawing as platforms take it: the bytes of a PNG. Immutable. */
public final class Png {
  private final byte[] bytes;

  /** A drawing of these bytes, which are copied. */
  public Png(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /** The bytes from the beginning, each time. Nothing needs to be closed. */
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  /** How many bytes there are. */
  public int size() {
    return bytes.length;
  }
}
