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
  private static final String LINE_END = "\r\n";
  private static final String LENGTH = "content-length:";
  private static final String ENCODING = "transfer-encoding:";
  private static final String CONNECTION = "connection:";
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
    String head = new String(bytes, 0, count, StandardCharsets.ISO_8859_1);
    int status = status(head);
    long length = hasNoBody(status) ? 0 : -1;
    boolean chunked = false;
    boolean keepsOpen = head.startsWith("HTTP/1.1");
    for (int line = next(head, 0); line < count; line = next(head, line)) {
      if (is(head, line, LENGTH)) {
        length = number(value(head, line, LENGTH));
      } else if (is(head, line, ENCODING)) {
        chunked = value(head, line, ENCODING).equalsIgnoreCase("chunked");
      } else if (is(head, line, CONNECTION)) {
        keepsOpen = keepsOpen && !value(head, line, CONNECTION).equalsIgnoreCase("close");
      }
    }
    return new AnswerHead(status, length, chunked, keepsOpen);
  }

  /** Where the line after this one begins; the length of the head after the last. */
  private static int next(String head, int line) {
    int end = head.indexOf(LINE_END, line);
    return end < 0 ? head.length() : end + LINE_END.length();
  }

  private static boolean is(String head, int line, String name) {
    return head.regionMatches(true, line, name, 0, name.length());
  }

  private static String value(String head, int line, String name) {
    int end = head.indexOf(LINE_END, line);
    return head.substring(line + name.length(), end < 0 ? head.length() : end).strip();
  }

  private static boolean hasNoBody(int status) {
    return status < OK || status == NO_CONTENT || status == NOT_MODIFIED;
  }

  private static int status(String head) throws IOException {
    if (!head.startsWith("HTTP/1.") || head.length() < 12) {
      throw new IOException("an answer that is no HTTP");
    }
    return (int) number(head.substring(9, 12));
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
