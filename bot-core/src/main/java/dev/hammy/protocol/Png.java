package dev.hammy.protocol;

/** A drawing as platforms take it: the bytes of a PNG. Immutable. */
public final class Png {
  private final byte[] bytes;

  /** A drawing of these bytes, which are copied. */
  public Png(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
