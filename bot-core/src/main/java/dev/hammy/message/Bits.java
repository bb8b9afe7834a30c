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
   * @throws TokenTooLong if the run is full
   */
  void write(int value, int width) {
    if (at + width > bytes.length * 8) {
      throw new TokenTooLong();
    }
    for (int bit = width - 1; bit >= 0; bit--, at++) {
      bytes[at >> 3] |= (byte) ((value >> bit & 1) << (7 - (at & 7)));
    }
  }

  /** Reads zeros past the end. */
  int read(int width) {
    int value = 0;
    for (int bit = 0; bit < width; bit++, at++) {
      int next = at < bytes.length * 8 ? bytes[at >> 3] >> (7 - (at & 7)) & 1 : 0;
      value = value << 1 | next;
    }
    return value;
  }

  boolean hasMore(int width) {
    return at + width <= bytes.length * 8;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** More answers than fit in a button: the content checks keep this from ever happening. */
  static final class TokenTooLong extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    TokenTooLong() {
      super("the answers do not fit in a button; the content asks more than a token holds");
    }
  }
}
