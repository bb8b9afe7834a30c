package dev.hammy.telegram.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes answers of the bytes that come in over one connection. Not thread-safe. */
final class AnswerReader {
  private static final int USUAL_SIZE = 4 * 1024;
  private static final int MOST_HEAD_BYTES = 64 * 1024;
  private static final int MOST_BODY_BYTES = 32 * 1024 * 1024;
  private static final byte[] BLANK_LINE = {'\r', '\n', '\r', '\n'};
  private static final byte[] LINE_END = {'\r', '\n'};

  private byte[] bytes = new byte[USUAL_SIZE];
  private int count;
  private @Nullable AnswerHead head;
  private final ByteArrayOutputStream pieces = new ByteArrayOutputStream(0);
  private boolean keepsOpen;

  /** Takes what has come in. */
  void add(ByteBuffer more) {
    int needed = count + more.remaining();
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length * 2));
    }
    more.get(bytes, count, needed - count);
    count = needed;
  }

  /**
   * The answer, if all of it is there.
   *
   * @param ended whether nothing more will come in
   * @throws IOException if what came in is no answer, or a longer one than any server has reason to
   *     give
   */
  @Nullable Answer next(boolean ended) throws IOException {
    AnswerHead mine = head == null ? readHead() : head;
    head = mine;
    if (mine == null) {
      return null;
    }
    byte[] body = body(mine, ended);
    if (body == null) {
      return null;
    }
    head = null;
    keepsOpen = mine.keepsOpen() && count == 0 && !ended;
    if (bytes.length > MOST_HEAD_BYTES) {
      bytes = new byte[USUAL_SIZE];
    }
    return new Answer(mine.status(), body);
  }

  /** Whether the connection can carry another request after the last answer. */
  boolean keepsOpen() {
    return keepsOpen;
  }

  /** Whether bytes came in that belong to no answer that was read. */
  boolean hasLeftOver() {
    return count > 0 || head != null;
  }

  private @Nullable AnswerHead readHead() throws IOException {
    int end = find(BLANK_LINE);
    if (end < 0) {
      requireAtMost(MOST_HEAD_BYTES, count);
      return null;
    }
    AnswerHead read = AnswerHead.read(bytes, end);
    requireAtMost(MOST_BODY_BYTES, read.length());
    drop(end + BLANK_LINE.length);
    return read.isInterim() ? readHead() : read;
  }

  private byte @Nullable [] body(AnswerHead of, boolean ended) throws IOException {
    if (of.isChunked()) {
      return readPieces();
    }
    if (of.lastsUntilTheEnd()) {
      requireAtMost(MOST_BODY_BYTES, count);
      return ended ? take(count) : null;
    }
    return count < of.length() ? null : take((int) of.length());
  }

  private byte @Nullable [] readPieces() throws IOException {
    for (int lineEnd = find(LINE_END); lineEnd >= 0; lineEnd = find(LINE_END)) {
      int size = pieceSize(lineEnd);
      // The last piece is empty; what may be said after it has a line of its own.
      int end = size == 0 ? endOfTrailers(lineEnd) : lineEnd + size + 2 * LINE_END.length;
      if (end < 0 || count < end) {
        return null;
      }
      pieces.write(bytes, lineEnd + LINE_END.length, size);
      drop(end);
      if (size == 0) {
        byte[] body = pieces.toByteArray();
        pieces.reset();
        return body;
      }
    }
    return null;
  }

  private int endOfTrailers(int lineEnd) {
    int blank = find(BLANK_LINE, lineEnd);
    return blank < 0 ? -1 : blank + BLANK_LINE.length;
  }

  private int pieceSize(int lineEnd) throws IOException {
    String line = new String(bytes, 0, lineEnd, StandardCharsets.ISO_8859_1);
    int extension = line.indexOf(';');
    String digits = extension < 0 ? line : line.substring(0, extension);
    try {
      int size = Integer.parseUnsignedInt(digits.strip(), 16);
      requireAtMost(MOST_BODY_BYTES, Integer.toUnsignedLong(size) + pieces.size());
      return size;
    } catch (NumberFormatException noNumber) {
      throw new IOException("an answer that is no HTTP", noNumber);
    }
  }

  private static void requireAtMost(int most, long size) throws IOException {
    if (size > most) {
      throw new IOException("an answer that is too long");
    }
  }

  private int find(byte[] wanted) {
    return find(wanted, 0);
  }

  private int find(byte[] wanted, int from) {
    for (int i = from; i + wanted.length <= count; i++) {
      if (bytes[i] == wanted[0]
          && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    return -1;
  }

  private byte[] take(int size) {
    byte[] taken = Arrays.copyOf(bytes, size);
    drop(size);
    return taken;
  }

  private void drop(int size) {
    count -= size;
    System.arraycopy(bytes, size, bytes, 0, count);
  }
}
