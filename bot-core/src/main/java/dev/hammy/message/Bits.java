package dev.hammy.message;

/** A fixed run of bits, written and then read from its start. Not thread-safe. */
final class Bits {
  /** The first bit is the highest of the first word. */
  private final long[] words;

  private final int size;
  private int at;

  private Bits(long[] words, int size) {
    this.words = words;
    this.size = size;
  }

  /** Bits to be written; so many bytes of them, a multiple of eight. */
  static Bits ofSize(int bytes) {
    return new Bits(new long[bytes / Long.BYTES], bytes * Byte.SIZE);
  }

  /** Bits to be read; a multiple of eight bytes of them. */
  static Bits reading(byte[] bytes) {
    long[] words = new long[bytes.length / Long.BYTES];
    for (int i = 0; i < words.length; i++) {
      words[i] = (long) Cmac.EIGHT.get(bytes, i * Long.BYTES);
    }
    return new Bits(words, bytes.length * Byte.SIZE);
  }

  /** Bits to be read, as {@link #words} gave them. */
  static Bits of(long[] words) {
    return new Bits(words.clone(), words.length * Long.SIZE);
  }

  /** All of them, those that were not written being 0; the first is the highest of the first. */
  long[] words() {
    return words.clone();
  }

  /**
   * Writes the lowest bits of a value.
   *
   * @param width at most 32
   * @throws TokenTooLong if there is no room
   */
  void write(int value, int width) {
    append(value & (1L << width) - 1, width);
  }

  /** Writes all that was written to others. */
  void append(Bits others) {
    int rest = others.at;
    for (int i = 0; rest > 0; i++, rest -= Long.SIZE) {
      int width = Math.min(rest, Long.SIZE);
      append(others.words[i] >>> (Long.SIZE - width), width);
    }
  }

  private void append(long value, int width) {
    if (!hasMore(width)) {
      throw new TokenTooLong();
    }
    int word = at / Long.SIZE;
    int room = Long.SIZE - at % Long.SIZE;
    if (width <= room) {
      words[word] |= value << (room - width);
    } else {
      words[word] |= value >>> (width - room);
      words[word + 1] = value << (Long.SIZE - width + room);
    }
    at += width;
  }

  /**
   * Reads a value; what lies behind the end is 0.
   *
   * @param width at most 32
   */
  int read(int width) {
    int word = at / Long.SIZE;
    long bits = wordAt(word) << at % Long.SIZE;
    if (at % Long.SIZE > Long.SIZE - width) {
      bits |= wordAt(word + 1) >>> (Long.SIZE - at % Long.SIZE);
    }
    at += width;
    return (int) (bits >>> (Long.SIZE - width));
  }

  private long wordAt(int word) {
    return word < words.length ? words[word] : 0;
  }

  /** Whether so many bits can be written or read yet. */
  boolean hasMore(int width) {
    return at + width <= size;
  }

  /** Puts all of them, those that were not written being 0, into as many bytes. */
  void copyTo(byte[] bytes) {
    for (int i = 0; i < words.length; i++) {
      Cmac.EIGHT.set(bytes, i * Long.BYTES, words[i]);
    }
  }

  /**
   * More than a button can hold: a bug where it is to be sealed, and never a button that is cut.
   */
  static final class TokenTooLong extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    TokenTooLong() {
      super("more answers than one conversation asks for do not fit in a button");
    }
  }
}
