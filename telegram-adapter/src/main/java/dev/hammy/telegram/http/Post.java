package dev.hammy.telegram.http;

import java.time.Duration;

/** A request: what is sent, where to, and how long to wait for a sign of the server's. */
public final class Post {
  private final String path;
  private final String type;
  private final byte[] body;
  private final Duration patience;

  /**
   * A request with this body, which is not copied.
   *
   * @param path on the server, beginning with a slash
   * @param type of the body, such as {@code application/json}
   * @param patience given up when nothing has been sent or received for as long as this
   */
  public Post(String path, String type, byte[] body, Duration patience) {
    this.path = path;
    this.type = type;
    this.body = body;
    this.patience = patience;
  }

  String path() {
    return path;
  }

  String type() {
    return type;
  }

  byte[] body() {
    return body;
  }

  Duration patience() {
    return patience;
  }
}
