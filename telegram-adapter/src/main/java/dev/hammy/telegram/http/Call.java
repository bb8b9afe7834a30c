package dev.hammy.telegram.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A request under way, and its answer to be. Cancelled, it ends its connection. Thread-safe. */
final class Call extends CompletableFuture<Answer> {
  private final Post post;
  private final String host;
  private final Consumer<Call> cancelled;

  /**
   * @param host what the server is called in the request
   * @param cancelled is told when nobody waits for the answer any more
   */
  Call(Post post, String host, Consumer<Call> cancelled) {
    this.post = post;
    this.host = host;
    this.cancelled = cancelled;
  }

  Duration patience() {
    return post.patience();
  }

  /** All that is to be sent. */
  ByteBuffer request() {
    byte[] body = post.body();
    byte[] head =
        ("POST "
                + post.path()
                + " HTTP/1.1\r\nHost: "
                + host
                + "\r\nContent-Type: "
                + post.type()
                + "\r\nContent-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    return ByteBuffer.allocate(head.length + body.length).put(head).put(body).flip();
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean wasOpen = super.cancel(mayInterruptIfRunning);
    cancelled.accept(this);
    return wasOpen;
  }
}
