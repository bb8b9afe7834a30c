package dev.hammy.standins.discord;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/**
 * The gateway's compression: all messages of a connection are one zlib stream, flushed after each.
 */
final class ZlibStream implements AutoCloseable {
  private final Deflater deflater;
  private final byte[] buffer = new byte[8192];

  /**
   * @param level one of {@link Deflater}'s
   */
  ZlibStream(int level) {
    this.deflater = new Deflater(level);
  }

  byte[] pack(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 2);
    deflater.setInput(plain);
    int length;
    do {
      length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
      out.write(buffer, 0, length);
    } while (length == buffer.length);
    return out.toByteArray();
  }

  @Override
  public void close() {
    deflater.end();
  }
}
