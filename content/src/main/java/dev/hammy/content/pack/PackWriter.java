package dev.hammy.content.pack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a pack. Each text is kept once, however often it is written; all of them stand before the
 * rest. The same values always give the same bytes. Not thread-safe.
 */
public final class PackWriter {
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  /** Any number; the nearer it is to 0, the shorter it is written. */
  public void number(int value) {
    number((value << 1) ^ (value >> 31), body);
  }

  /** Seven bits at a time, the lowest first; the eighth says that there are more. */
  private static void number(int value, ByteArrayOutputStream to) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      to.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    to.write(rest);
  }

  public void flag(boolean value) {
    number(value ? 1 : 0);
  }

  public void text(String value) {
    number(texts.computeIfAbsent(value, text -> texts.size()));
  }

  public void texts(Collection<String> values) {
    list(values, this::text);
  }

  public void constant(Enum<?> value) {
    text(value.name());
  }

  public void bytes(byte[] value) {
    number(value.length);
    body.writeBytes(value);
  }

  /** Eight bytes each. */
  public void longs(long[] values) {
    ByteBuffer all = ByteBuffer.allocate(values.length * Long.BYTES);
    all.asLongBuffer().put(values);
    bytes(all.array());
  }

  public <T> void list(Collection<T> values, Consumer<T> item) {
    number(values.size());
    values.forEach(item);
  }

  /** In the order of the keys, whatever the order of the map. */
  public <K, V> void map(Map<K, V> values, BiConsumer<K, V> entry) {
    number(values.size());
    new TreeMap<>(values).forEach(entry);
  }

  public <T> void maybe(@Nullable T value, Consumer<T> item) {
    flag(value != null);
    if (value != null) {
      item.accept(value);
    }
  }

  /** Everything written so far. */
  public byte[] pack() {
    ByteArrayOutputStream lengths = new ByteArrayOutputStream();
    ByteArrayOutputStream letters = new ByteArrayOutputStream();
    number(texts.size(), lengths);
    for (String text : texts.keySet()) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      number(bytes.length, lengths);
      letters.writeBytes(bytes);
    }
    lengths.writeBytes(letters.toByteArray());
    lengths.writeBytes(body.toByteArray());
    return lengths.toByteArray();
  }
}
