package dev.hammy.content.pack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a pack, in the order in which a {@link PackWriter} wrote it. Not thread-safe. */
public final class PackReader {
  private final byte[] pack;
  private final String[] texts;
  private int at;

  /**
   * Reads the texts; what follows them is read when it is asked for.
   *
   * @param pack not copied, as it is large: not to be changed any more
   */
  public PackReader(byte[] pack) {
    this.pack = pack;
    this.texts = new String[unsigned()];
    int[] lengths = new int[texts.length];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = unsigned();
    }
    for (int i = 0; i < lengths.length; i++) {
      texts[i] = new String(this.pack, at, lengths[i], StandardCharsets.UTF_8);
      at += lengths[i];
    }
  }

  private int unsigned() {
    int value = 0;
    int shift = 0;
    int next;
    do {
      next = pack[at++];
      value |= (next & 0x7F) << shift;
      shift += 7;
    } while (next < 0);
    return value;
  }

  public int number() {
    int value = unsigned();
    return (value >>> 1) ^ -(value & 1);
  }

  public boolean flag() {
    return number() != 0;
  }

  public String text() {
    return texts[number()];
  }

  public List<String> texts() {
    return list(this::text);
  }

  /** The constant that was written, of all there are. */
  public <E extends Enum<E>> E constant(E[] all) {
    String name = text();
    for (E one : all) {
      if (one.name().equals(name)) {
        return one;
      }
    }
    throw new IllegalStateException("a pack of another program: it has " + name);
  }

  public byte[] bytes() {
    byte[] value = new byte[number()];
    System.arraycopy(pack, at, value, 0, value.length);
    at += value.length;
    return value;
  }

  public long[] longs() {
    byte[] all = bytes();
    long[] values = new long[all.length / Long.BYTES];
    ByteBuffer.wrap(all).asLongBuffer().get(values);
    return values;
  }

  public <T> List<T> list(Supplier<T> item) {
    int size = number();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(item.get());
    }
    return values;
  }

  public <K, V> Map<K, V> map(Supplier<K> key, Supplier<V> value) {
    int size = number();
    Map<K, V> values = new HashMap<>(2 * size);
    for (int i = 0; i < size; i++) {
      values.put(key.get(), value.get());
    }
    return values;
  }

  public <T> @Nullable T maybe(Supplier<T> item) {
    return flag() ? item.get() : null;
  }
}
