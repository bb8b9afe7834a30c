package dev.hammy.standins.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A request as it came in. */
public final class Request {
  private final String method;
  private final String target;
  private final List<String> headers;
  private final byte[] body;

  private Request(String method, String target, List<String> headers, byte[] body) {
    this.method = method;
    this.target = target;
    this.headers = headers;
    this.body = body;
  }

  /** Reads the lines before the body. */
  static Request head(byte[] bytes, int length) {
    List<String> lines =
        Arrays.asList(new String(bytes, 0, length, StandardCharsets.ISO_8859_1).split("\r\n", -1));
    String[] first = lines.get(0).split(" ", 3);
    if (first.length < 3) {
      throw new IllegalArgumentException("no HTTP");
    }
    return new Request(first[0], first[1], lines.subList(1, lines.size()), new byte[0]);
  }

  Request with(byte[] whole) {
    return new Request(method, target, headers, whole);
  }

  /** Such as {@code POST}. */
  public String method() {
    return method;
  }

  /** Path and query. */
  public String target() {
    return target;
  }

  /** What a header says; empty if it is not there. */
  public String header(String name) {
    String start = name + ":";
    for (String header : headers) {
      if (header.regionMatches(true, 0, start, 0, start.length())) {
        return header.substring(start.length()).strip();
      }
    }
    return "";
  }

  /** Empty if there is none; not a copy. */
  public byte[] body() {
    return body;
  }
}
