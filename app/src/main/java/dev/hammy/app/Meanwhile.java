package dev.hammy.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Something that is made on a thread of its own while other things are done. Thread-safe.
 *
 * @param <T> what is made
 */
final class Meanwhile<T> {
  private final CompletableFuture<T> made = new CompletableFuture<>();

  private Meanwhile() {}

  /**
   * Begins to make something.
   *
   * @param name what its thread is called; it does not keep the program from ending
   */
  static <T> Meanwhile<T> make(String name, Supplier<T> making) {
    Meanwhile<T> meanwhile = new Meanwhile<>();
    Thread thread = new Thread(() -> meanwhile.run(making), name);
    thread.setDaemon(true);
    thread.start();
    return meanwhile;
  }

  // Whatever it ends by is for whoever wants what is made.
  private void run(Supplier<T> making) {
    try {
      made.complete(making.get());
    } catch (Throwable failure) {
      made.completeExceptionally(failure);
    }
  }

  /** Waits until it is made; throws what the making of it has thrown. */
  T get() {
    try {
      return made.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw failed;
    }
  }
}
