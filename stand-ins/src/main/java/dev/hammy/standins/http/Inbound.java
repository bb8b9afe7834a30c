package dev.hammy.standins.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bytes of one connection that have come in and have not been read as a request. */
final class Inbound {
  private static final int FIRST_SIZE = 8 * 1024;

  private byte[] bytes = new byte[FIRST_SIZE];
  private int length;
  private @Nullable Request head;
  private final ByteArrayOutputStream chunks = new ByteArrayOutputStream();

  void add(ByteBuffer more) {
    int needed = length + more.remaining();
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length * 2));
    }
    int count = more.remaining();
    more.get(bytes, length, count);
    length += count;
  }

  /**
   * The next request, if all of it is there.
   *
   * @throws IllegalArgumentException if it is no HTTP
   */
  Optional<Request> next() {
    if (head == null) {
      head = readHead();
    }
    if (head == null) {
      return Optional.empty();
    }
    boolean chunked = head.header("transfer-encoding").equals("chunked");
    byte[] body = chunked ? readChunks() : readBody(head.header("content-length"));
    if (body == null) {
      return Optional.empty();
    }
    Request whole = head.with(body);
    head = null;
    return Optional.of(whole);
  }

  private @Nullable Request readHead() {
    for (int i = 0; i + 3 < length; i++) {
      if (bytes[i] == '\r'
          && bytes[i + 1] == '\n'
          && bytes[i + 2] == '\r'
          && bytes[i + 3] == '\n') {
        Request read = Request.head(bytes, i);
        drop(i + 4);
        return read;
      }
    }
    return null;
  }

  private byte @Nullable [] readBody(String said) {
    int size = said.isEmpty() ? 0 : Integer.parseInt(said);
    if (length < size) {
      return null;
    }
    byte[] body = Arrays.copyOf(bytes, size);
    drop(size);
    return body;
  }

  private byte @Nullable [] readChunks() {
    while (true) {
      int lineEnd = lineEnd();
      if (lineEnd < 0) {
        return null;
      }
      int size =
          Integer.parseInt(new String(bytes, 0, lineEnd, StandardCharsets.ISO_8859_1).strip(), 16);
      int end = lineEnd + 2 + size + 2;
      if (length < end) {
        return null;
      }
      chunks.write(bytes, lineEnd + 2, size);
      drop(end);
      if (size == 0) {
        byte[] body = chunks.toByteArray();
        chunks.reset();
        return body;
      }
    }
  }

  private int lineEnd() {
    for (int i = 0; i + 1 < length; i++) {
      if (bytes[i] == '\r' && bytes[i + 1] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private void drop(int count) {
    length -= count;
    System.arraycopy(bytes, count, bytes, 0, length);
  }
}
