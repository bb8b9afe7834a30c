package dev.hammy.telegram;

import dev.hammy.telegram.http.HttpCalls;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Call;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * The HTTP client that the library is given. In type it is OkHttp's; its calls are carried by one
 * thread for all of them instead of one for each, and nothing is ever sent twice. Thread-safe.
 */
final class CarriedHttp extends OkHttpClient implements AutoCloseable {
  private final HttpCalls calls;
  private final Set<CarriedCall> polls = ConcurrentHashMap.newKeySet();

  /** Calls to a server; connects only when there is one to make. */
  CarriedHttp(URI server) {
    // Of OkHttp's own connections none is ever opened: without TLS it prepares nothing for them.
    super(new Builder().connectionSpecs(List.of(ConnectionSpec.CLEARTEXT)));
    this.calls = HttpCalls.to(server);
  }

  @Override
  public Call newCall(Request request) {
    CarriedCall call = new CarriedCall(calls, request, polls::remove);
    if (call.isPoll()) {
      polls.add(call);
    }
    return call;
  }

  /** Waits for updates no longer. */
  void endPolls() {
    polls.forEach(Call::cancel);
  }

  /** Ends all calls, which fail, and the thread. */
  @Override
  public void close() {
    calls.close();
  }
}
