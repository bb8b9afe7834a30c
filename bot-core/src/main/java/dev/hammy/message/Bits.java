package dev.hammy.message;

/** A fixed run of bits, written and then read from its start. Not thread-safe. */
final class Bits {
  private final byte[] bytes;
  private int at;

  private Bits(byte[] bytes) {
    this.bytes = bytes;
  }

  static Bits ofSize(int bytes) {
    return new Bits(new byte[bytes]);
  }

  static Bits reading(byte[] bytes) {
    return new Bits(bytes.clone());
  }

  /**
   * Writes the lowest bits of a value.
   *
   * @param width how many of them, 0 to 16
   * @throws TokenTooLong if the run is full
   */
  void write(int value, int width) {
    if (!hasMore(width)) {
      throw new TokenTooLong();
    }
    // At most three bytes are touched: seven bits that stand there already, and sixteen.
    int bits = (value & (1 << width) - 1) << (24 - (at & 7) - width);
    for (int i = at >> 3; (bits & 0xFFFFFF) != 0; i++, bits <<= 8) {
      bytes[i] |= (byte) (bits >> 16);
    }
    at += width;
  }

  /**
   * Reads zeros past the end.
   *
   * @param width how many bits, 0 to 16
   */
  int read(int width) {
    int i = at >> 3;
    int bits = byteAt(i) << 16 | byteAt(i + 1) << 8 | byteAt(i + 2);
    int value = bits >> (24 - (at & 7) - width) & (1 << width) - 1;
    at += width;
    return value;
  }

  private int byteAt(int i) {
    return i < bytes.length ? bytes[i] & 0xFF : 0;
  }

  boolean hasMore(int width) {
    return at + width <= bytes.length * 8;
  }

  /** What was written, handed over: nothing more can be. */
  byte[] bytes() {
    at = bytes.length * 8;
    return bytes;
  }

  /** More than one conversation can hold: a bug, and never a button that is cut. */
  static final class TokenTooLong extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    TokenTooLong() {
      super("more answers than one conversation asks for do not fit in a button");
    }
  }
}
