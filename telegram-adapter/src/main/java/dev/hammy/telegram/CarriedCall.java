package dev.hammy.telegram;

import dev.hammy.telegram.http.Answer;
import dev.hammy.telegram.http.HttpCalls;
import dev.hammy.telegram.http.Post;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import kotlin.jvm.functions.Function0;
import kotlin.reflect.KClass;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.EventListener;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import okio.Timeout;
import org.jspecify.annotations.Nullable;

/** One call of the library, carried by {@link HttpCalls}. Made once. Thread-safe. */
final class CarriedCall implements Call {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration PATIENCE_OF_A_POLL =
      PATIENCE.plusSeconds(UpdatePolling.LONGEST_POLL_SECONDS);
  private static final String POLL = "getupdates";

  private final HttpCalls calls;
  private final Request request;
  private final String method;
  private final Consumer<CarriedCall> ended;
  private volatile @Nullable CompletableFuture<Answer> under;
  private volatile boolean canceled;

  /**
   * @param ended is told when the call has come to its end, whatever that was
   */
  CarriedCall(HttpCalls calls, Request request, Consumer<CarriedCall> ended) {
    this.calls = calls;
    this.request = request;
    this.method = request.url().pathSegments().get(request.url().pathSize() - 1);
    this.ended = ended;
  }

  /** Whether it waits for updates. */
  boolean isPoll() {
    return method.equalsIgnoreCase(POLL);
  }

  /** Whoever is told of the answer is told on the one thread, so must be quick and never wait. */
  @Override
  public void enqueue(Callback callback) {
    try {
      CompletableFuture<Answer> unused =
          start().whenComplete((answer, failure) -> tell(callback, answer, failure));
    } catch (IOException unsent) {
      callback.onFailure(this, unsent);
    }
  }

  private void tell(Callback callback, @Nullable Answer answer, @Nullable Throwable failure) {
    ended.accept(this);
    try {
      if (answer == null) {
        callback.onFailure(this, lost(failure));
      } else {
        callback.onResponse(this, ResponseOf.answer(answer, request, isPoll()));
      }
    } catch (IOException unread) {
      callback.onFailure(this, unread);
    }
  }

  private static IOException lost(@Nullable Throwable failure) {
    return failure instanceof IOException lost ? lost : new IOException("canceled", failure);
  }

  private CompletableFuture<Answer> start() throws IOException {
    CompletableFuture<Answer> started = calls.post(post());
    under = started;
    if (canceled) {
      started.cancel(true);
    }
    return started;
  }

  private Post post() throws IOException {
    Buffer bytes = new Buffer();
    RequestBody body = request.body();
    String type = "";
    if (body != null) {
      type = String.valueOf(body.contentType());
      body.writeTo(bytes);
    }
    Duration patience = isPoll() ? PATIENCE_OF_A_POLL : PATIENCE;
    return new Post(request.url().encodedPath(), type, bytes.readByteArray(), patience);
  }

  @Override
  public Response execute() throws IOException {
    try {
      return ResponseOf.answer(start().get(), request, isPoll());
    } catch (ExecutionException failed) {
      throw lost(failed.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } finally {
      ended.accept(this);
    }
  }

  @Override
  public void cancel() {
    canceled = true;
    CompletableFuture<Answer> started = under;
    if (started != null) {
      started.cancel(true);
    }
  }

  @Override
  public Request request() {
    return request;
  }

  @Override
  public boolean isExecuted() {
    return under != null;
  }

  @Override
  public boolean isCanceled() {
    return canceled;
  }

  @Override
  public Timeout timeout() {
    return Timeout.NONE;
  }

  @Override
  public void addEventListener(EventListener listener) {
    throw new UnsupportedOperationException("events of a carried call");
  }

  @Override
  public <T> @Nullable T tag(KClass<T> type) {
    return request.tag(type);
  }

  @Override
  public <T> @Nullable T tag(Class<? extends T> type) {
    return request.tag(type);
  }

  @Override
  public <T> T tag(KClass<T> type, Function0<? extends T> otherwise) {
    T tag = request.tag(type);
    return tag == null ? otherwise.invoke() : tag;
  }

  @Override
  public <T> T tag(Class<T> type, Function0<? extends T> otherwise) {
    T tag = request.tag(type);
    return tag == null ? otherwise.invoke() : tag;
  }

  @Override
  public Call clone() {
    return new CarriedCall(calls, request, ended);
  }
}
