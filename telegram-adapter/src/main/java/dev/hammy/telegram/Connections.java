package dev.hammy.telegram;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** How the bot connects: its own connections and threads, so that it can end them. */
final class Connections {
  private static final int AT_ONCE = 256;
  private static final int KEPT = 256;
  private static final int KEPT_SECONDS = 25;

  private Connections() {}

  /**
   * Connections that repeat nothing by themselves: OkHttp would send a message again whose answer
   * was lost, and it would arrive twice.
   */
  static OkHttpClient.Builder open() {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(AT_ONCE);
    // The usual five in parallel would have everybody wait for the slowest five.
    dispatcher.setMaxRequestsPerHost(AT_ONCE);
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher)
        .connectionPool(new ConnectionPool(KEPT, KEPT_SECONDS, TimeUnit.SECONDS))
        .retryOnConnectionFailure(false)
        .connectTimeout(Duration.ofSeconds(5))
        .writeTimeout(Duration.ofSeconds(10))
        .readTimeout(Duration.ofSeconds(10));
  }

  /** Ends connections and threads; calls under way fail. */
  static void close(OkHttpClient http) {
    http.dispatcher().cancelAll();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
