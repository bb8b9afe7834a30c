package dev.hammy.telegram.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Calls one server over HTTP/1.1, many at once, from one thread. Nothing is ever sent twice: who
 * calls knows best what may be. Redirects are not followed. Thread-safe; never blocks.
 *
 * <p>A call fails with a {@link java.net.ConnectException} if nothing of it was sent, with a {@link
 * java.net.SocketTimeoutException} if the server gave no sign for as long as the call was patient,
 * and with another {@link IOException} if its connection broke or what came was no HTTP. Whatever
 * follows an answer runs on the one thread, so it must be quick and never wait.
 */
public final class HttpCalls implements AutoCloseable {
  private final Server server;
  private final Lines lines;

  private HttpCalls(Server server, Lines lines) {
    this.server = server;
    this.lines = lines;
  }

  /**
   * Calls to a server; connects only when there is one to make.
   *
   * @param server scheme ({@code http} or {@code https}), host and perhaps port
   */
  public static HttpCalls to(URI server) {
    return to(server, null);
  }

  static HttpCalls to(URI server, @Nullable SSLContext tls) {
    try {
      Server called = new Server(server, tls);
      HttpCalls calls = new HttpCalls(called, new Lines(called));
      calls.lines.loop().begin();
      return calls;
    } catch (IOException noSelector) {
      throw new UncheckedIOException(noSelector);
    }
  }

  /**
   * Sends a request.
   *
   * @return its answer, whatever the server says; cancelling it ends the call
   */
  public CompletableFuture<Answer> post(Post post) {
    Loop loop = lines.loop();
    Call call = new Call(post, server.host(), one -> loop.execute(() -> lines.abandon(one)));
    loop.execute(() -> lines.carry(call));
    if (loop.hasEnded()) {
      call.completeExceptionally(new IOException("stopped"));
    }
    return call;
  }

  /** Ends all calls, which fail, and the thread. */
  @Override
  public void close() {
    lines.loop().end();
  }
}
