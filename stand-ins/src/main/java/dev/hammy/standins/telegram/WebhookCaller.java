package dev.hammy.standins.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings updates to a bot's webhook: each until it is answered with success, some at once, and
 * again a moment later if it is not. Guarded by the {@link Watch}.
 */
final class WebhookCaller {
  private static final Executor A_MOMENT_LATER =
      CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS);

  private final Watch watch;
  private final Updates updates;
  private final Consumer<ObjectNode> given;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(60))
          .build();
  private final Set<Integer> underWay = new HashSet<>();
  private @Nullable Hook hook;

  /** Where a bot wants its updates. */
  private record Hook(URI url, String secret, int atOnce) {}

  /**
   * @param given learns of each update that is brought
   */
  WebhookCaller(Watch watch, Updates updates, Consumer<ObjectNode> given) {
    this.watch = watch;
    this.updates = updates;
    this.given = given;
  }

  /** Whether a webhook is set, so that updates cannot be fetched. */
  boolean isSet() {
    return hook != null;
  }

  void set(String url, String secret, int atOnce) {
    hook = new Hook(URI.create(url), secret, atOnce);
    call();
  }

  void unset() {
    hook = null;
  }

  /** Brings what waits and is not under way, as much as the bot takes at once. */
  void call() {
    Hook now = hook;
    if (now == null) {
      return;
    }
    updates.all().stream()
        .filter(update -> underWay.size() < now.atOnce())
        .filter(update -> underWay.add(update.path("update_id").asInt()))
        .toList()
        .forEach(update -> bring(now, update));
  }

  private void bring(Hook to, ObjectNode update) {
    int id = update.path("update_id").asInt();
    HttpRequest request =
        HttpRequest.newBuilder(to.url())
            .timeout(Duration.ofSeconds(40))
            .header("Content-Type", "application/json")
            .header("X-Telegram-Bot-Api-Secret-Token", to.secret())
            .POST(BodyPublishers.ofString(update.toString()))
            .build();
    given.accept(update);
    CompletionStage<HttpResponse<Void>> called = http.sendAsync(request, BodyHandlers.discarding());
    called.whenComplete((answer, failure) -> answered(id, failure == null && isSuccess(answer)));
  }

  private static boolean isSuccess(HttpResponse<?> answer) {
    return answer.statusCode() / 100 == 2;
  }

  private void answered(int id, boolean success) {
    watch.with(
        () -> {
          underWay.remove(id);
          if (success) {
            updates.confirm(id);
            call();
          } else {
            A_MOMENT_LATER.execute(() -> watch.with(this::call));
          }
        });
  }
}
