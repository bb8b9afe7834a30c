package dev.hammy.telegram.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What stands before an answer's body.
 *
 * @param length of the body in bytes; negative if it is not said
 * @param isChunked whether the body comes in pieces, each with its own length
 * @param keepsOpen whether the connection can carry another request afterwards
 */
record AnswerHead(int status, long length, boolean isChunked, boolean keepsOpen) {
  private static final int CONTINUE = 100;
  private static final int OK = 200;
  private static final int NO_CONTENT = 204;
  private static final int NOT_MODIFIED = 304;

  /**
   * Reads the lines before the body.
   *
   * @throws IOException if this is no HTTP
   */
  static AnswerHead read(byte[] bytes, int count) throws IOException {
    String[] lines = new String(bytes, 0, count, StandardCharsets.ISO_8859_1).split("\r\n", -1);
    int status = status(lines[0]);
    long length = hasNoBody(status) ? 0 : -1;
    boolean chunked = false;
    boolean keepsOpen = lines[0].startsWith("HTTP/1.1");
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      String value = colon < 0 ? "" : lines[i].substring(colon + 1).strip();
      if (is(lines[i], "content-length:")) {
        length = number(value);
      } else if (is(lines[i], "transfer-encoding:")) {
        chunked = value.equalsIgnoreCase("chunked");
      } else if (is(lines[i], "connection:")) {
        keepsOpen = keepsOpen && !value.equalsIgnoreCase("close");
      }
    }
    return new AnswerHead(status, length, chunked, keepsOpen);
  }

  private static boolean is(String line, String name) {
    return line.regionMatches(true, 0, name, 0, name.length());
  }

  private static boolean hasNoBody(int status) {
    return status < OK || status == NO_CONTENT || status == NOT_MODIFIED;
  }

  private static int status(String line) throws IOException {
    if (!line.startsWith("HTTP/1.") || line.length() < 12) {
      throw new IOException("an answer that is no HTTP");
    }
    return (int) number(line.substring(9, 12));
  }

  private static long number(String digits) throws IOException {
    try {
      return Long.parseUnsignedLong(digits);
    } catch (NumberFormatException noNumber) {
      throw new IOException("an answer that is no HTTP", noNumber);
    }
  }

  /** Whether the answer itself is still to come. */
  boolean isInterim() {
    return status >= CONTINUE && status < OK;
  }

  /** Whether only the end of the connection ends the body. */
  boolean lastsUntilTheEnd() {
    return !isChunked && length < 0;
  }
}
